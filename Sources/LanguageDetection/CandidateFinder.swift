import TextModel

/// Chooses the few languages that a block of text may be in, so that the path through it stays cheap.
struct CandidateFinder {
  /// More languages than this never share a page.
  private static let maximum = 6
  /// Words that are looked at together: a foreign phrase of this length is found inside a sentence.
  private static let window = 6
  /// A language must explain some window this much better than the main one to be a candidate, in nats: less than the
  /// price of a change, so that no path is lost.
  private static let leastGain: Float = 4

  private let model: LanguageModel
  private let hints: HintWeights

  init(_ recognizer: LanguageRecognizer) {
    model = recognizer.model
    hints = HintWeights(recognizer)
  }

  /// Candidates, the likeliest first: the best of every alphabet, the language before the block, and those that win
  /// some window.
  func candidates(in block: EvidenceBlock, after previous: LanguageCandidate?) -> [LanguageCandidate] {
    var found: [LanguageCandidate] = []
    for alphabet in alphabets(in: block) {
      guard let alphabetModel = model.alphabets[Int(alphabet.rawValue)] else {
        found.append(LanguageCandidate(alphabet: alphabet, lane: 0))
        continue
      }
      found += lanes(of: alphabetModel, in: block).map { LanguageCandidate(alphabet: alphabet, lane: $0) }
    }
    if let previous, !found.contains(previous) { found.append(previous) }
    return found
  }

  /// Alphabets of the block by letters, most first.
  private func alphabets(in block: EvidenceBlock) -> [Alphabet] {
    // One alphabet is the rule, and needs no counting.
    guard let first = block.words.first?.alphabet, block.words.contains(where: { $0.alphabet != first }) else {
      return block.words.first.map { [$0.alphabet] } ?? []
    }
    var letters = [Int](repeating: 0, count: Alphabet.count)
    for word in block.words { letters[Int(word.alphabet.rawValue)] += word.weightedLetterCount }
    let used = letters.indices.filter { letters[$0] > 0 }.sorted { (letters[$0], $1) > (letters[$1], $0) }
    return used.prefix(Self.maximum).map { Alphabet(rawValue: UInt8($0)) }
  }

  /// Lanes of one alphabet: the best of the whole block, then others by what they gain in the windows they win.
  private func lanes(of alphabet: AlphabetModel, in block: EvidenceBlock) -> [Int] {
    let windows = WordWindows(of: alphabet, in: block, size: Self.window)
    var total = windows.total
    hints.add(to: &total, of: alphabet)
    let main = total.best(of: alphabet.languages.count)
    guard alphabet.languages[main] != .undetermined else { return [main] }
    let gains = windows.gains(
      over: main, of: alphabet.languages.count, least: Int32(Self.leastGain * alphabet.unitsPerNat))
    let others = gains.indices.filter { gains[$0] > 0 && $0 != main && alphabet.languages[$0] != .undetermined }
      .sorted { (gains[$0], $1) > (gains[$1], $0) }
    return [main] + others.prefix(Self.maximum - 1)
  }
}
