/// The words of a stretch of text with what each says for the languages of its alphabet.
///
/// Text is read in blocks, so that memory stays flat however long it is.
struct EvidenceBlock {
  /// Words of one block: their vectors fit into the second-level cache.
  static let wordLimit = 4096

  private let model: LanguageModel
  private let masks: LanguageMasks
  private(set) var words: [ScannedWord] = []
  /// For each word, where its vectors start in ``lanes``; an alphabet of one language has none.
  private(set) var laneStarts: [Int] = []
  private(set) var lanes: [SIMD8<Int16>] = []
  private var buckets: [Int] = []

  init(model: LanguageModel, masks: LanguageMasks) {
    self.model = model
    self.masks = masks
  }

  /// Reads the next words; false when the text is at its end.
  mutating func read(_ scanner: inout WordScanner) -> Bool {
    words.removeAll(keepingCapacity: true)
    laneStarts.removeAll(keepingCapacity: true)
    lanes.removeAll(keepingCapacity: true)
    while words.count < Self.wordLimit, let word = scanner.next() {
      words.append(word)
      laneStarts.append(lanes.count)
      if let alphabet = model.alphabets[Int(word.alphabet.rawValue)] {
        append(scanner.letters, of: alphabet)
      }
    }
    discountNames()
    return !words.isEmpty
  }

  /// Adds a word's vectors: every lane as a difference from the best, and none too strong.
  private mutating func append(_ letters: [UInt32], of alphabet: AlphabetModel) {
    let start = lanes.count
    alphabet.appendScores(of: letters, to: &lanes, buckets: &buckets)
    let mask = masks.vectors(of: alphabet.alphabet)
    var best = SIMD8<Int16>(repeating: .min)
    for part in 0..<alphabet.width {
      // The mask takes padding and excluded languages out before the best is chosen.
      lanes[start + part] = pointwiseMin(lanes[start + part], mask[part])
      best = pointwiseMax(best, lanes[start + part])
    }
    let highest = best.max()
    let floor = -Int16(WordEvidence.strongest * alphabet.unitsPerNat)
    for part in 0..<alphabet.width {
      lanes[start + part] = pointwiseMax(lanes[start + part] &- highest, SIMD8(repeating: floor))
    }
  }

  /// Lets capitalized words inside a passage of several words count less.
  private mutating func discountNames() {
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, words[end].strength < .quotation { end += 1 }
      if end - start >= WordEvidence.shortestPassageWithNames { discountNames(in: start..<end) }
      start = end
    }
  }

  private mutating func discountNames(in passage: Range<Int>) {
    for index in passage.dropFirst() where words[index].isCapitalized {
      let next = index + 1 < words.count ? laneStarts[index + 1] : lanes.count
      for lane in laneStarts[index]..<next { lanes[lane] &>>= WordEvidence.nameShift }
    }
  }
}
