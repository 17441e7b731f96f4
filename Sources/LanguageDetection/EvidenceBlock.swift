/// The words of a stretch of text with what each says for the languages of its alphabet.
///
/// Text is read in blocks, so that memory stays flat however long it is.
struct EvidenceBlock {
  /// Words of one block: their vectors fit into the second-level cache. Four times as many cost a third of the speed.
  static let wordLimit = 1024

  private let model: LanguageModel
  private let masks: LanguageMasks
  private(set) var words: [ScannedWord] = []
  /// For each word, where its vectors start in ``lanes``; an alphabet of one language has none.
  private(set) var laneStarts: [Int] = []
  private(set) var lanes: [SIMD8<Int16>] = []
  private var buckets: [Int] = []
  private var memory = WordMemory.none
  private let byteCount: Int

  /// - Parameter byteCount: length of the text, so that room is made once, when it is taken.
  init(model: LanguageModel, masks: LanguageMasks, byteCount: Int) {
    self.model = model
    self.masks = masks
    self.byteCount = byteCount
  }

  /// Rather few, so that there is room enough: most texts have six or seven.
  private static let bytesPerWord = 5
  /// What the Latin alphabet needs.
  private static let vectorsPerWord = 6

  /// Borrows a memory of words until ``giveBack(to:)``; without one every word is scored.
  mutating func take(from memories: WordMemories) {
    memory = memories.take()
    memory.prepare(forTextOf: byteCount)
    exchangeRoom()
    let expected = min(byteCount / Self.bytesPerWord + 1, Self.wordLimit)
    words.reserveCapacity(expected)
    laneStarts.reserveCapacity(expected)
    lanes.reserveCapacity(expected * Self.vectorsPerWord)
  }

  private mutating func exchangeRoom() {
    swap(&words, &memory.room.words)
    swap(&laneStarts, &memory.room.laneStarts)
    swap(&lanes, &memory.room.lanes)
    swap(&buckets, &memory.room.buckets)
  }

  mutating func giveBack(to memories: WordMemories) {
    exchangeRoom()
    memories.give(memory)
    memory = .none
  }

  /// Reads the next words; false when the text is at its end.
  mutating func read(_ scanner: inout WordScanner) -> Bool {
    words.removeAll(keepingCapacity: true)
    laneStarts.removeAll(keepingCapacity: true)
    lanes.removeAll(keepingCapacity: true)
    var current = Alphabet.none
    var width: Int?
    while words.count < Self.wordLimit, let word = scanner.next() {
      guard !Self.isCode(word) else { continue }
      if word.alphabet != current {
        current = word.alphabet
        width = model.alphabets[Int(current.rawValue)]?.width
      }
      words.append(word)
      laneStarts.append(lanes.count)
      if let width { append(current, width, of: &scanner) }
    }
    discountNames()
    return !words.isEmpty
  }

  /// True for letters of codes and numbers (`H5N1`, `20th`, `3d2f…`), of identifiers, and of repeated sounds, which are
  /// in no language. Only alphabets that put a space or a mark between a number and a word can be judged so: `2026年` and
  /// `2026년` are words, and `哈哈哈` laughs in Chinese.
  private static func isCode(_ word: ScannedWord) -> Bool {
    switch word.alphabet {
    case .latin, .cyrillic: word.touchesDigit || word.isNoWord
    case .arabic, .devanagari: word.isNoWord
    default: false
    }
  }

  /// Adds the vectors of the scanner's word, remembered or scored.
  private mutating func append(_ alphabet: Alphabet, _ width: Int, of scanner: inout WordScanner) {
    guard let key = scanner.key, let place = memory.place(of: key) else {
      score(scanner.letters, of: alphabet)
      return
    }
    if memory.recall(key, at: place, width: width, to: &lanes) { return }
    let start = lanes.count
    score(scanner.letters, of: alphabet)
    memory.keep(key, at: place, lanes, from: start)
  }

  /// Adds a word's vectors: every lane as a difference from the best, and none too strong.
  private mutating func score(_ letters: [UInt32], of alphabet: Alphabet) {
    guard let scorer = model.alphabets[Int(alphabet.rawValue)] else { return }
    let start = lanes.count
    scorer.appendScores(of: letters, to: &lanes, buckets: &buckets)
    scorer.settle(
      &lanes, from: start, mask: masks.vectors(of: alphabet),
      floor: -Int16(WordEvidence.strongest * scorer.unitsPerNat))
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
    let capitalized = passage.count { words[$0].isCapitalized }
    // Where nearly all words are capitalized, capitals are the style of the headline and mark no names.
    guard Float(capitalized) <= WordEvidence.mostNames * Float(passage.count) else { return }
    for index in passage.dropFirst() where words[index].isCapitalized {
      let next = index + 1 < words.count ? laneStarts[index + 1] : lanes.count
      for lane in laneStarts[index]..<next { lanes[lane] &>>= WordEvidence.nameShift }
    }
  }
}
