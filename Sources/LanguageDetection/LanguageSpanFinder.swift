import TextModel

/// A stretch of text in one language, with the evidence for it.
struct LanguagePassage {
  /// UTF-8 offset where the passage begins.
  let start: Int
  let candidate: LanguageCandidate
  /// Evidence of its words in the candidate's alphabet; nil when the alphabet alone names the language.
  var sums: LaneSums?
  /// Letters of all its words, logographs counted as words are.
  var letterCount: Int
}

/// One language a passage may be in.
struct LanguageCandidate: Hashable {
  let alphabet: Alphabet
  /// Lane in the alphabet's model; 0 for an alphabet of one language.
  let lane: Int
}

/// Finds where languages change: the cheapest path through the words, where every change has its price (Viterbi 1967).
struct LanguageSpanFinder {
  private let recognizer: LanguageRecognizer

  init(_ recognizer: LanguageRecognizer) { self.recognizer = recognizer }

  /// Passages in the order of the text; none when it has no letters. The first may begin behind the text's start.
  ///
  /// A bare list of names is one passage: its names may come from anywhere. So is code.
  func passages(in bytes: [UInt8], of kind: TextKind) -> [LanguagePassage] {
    let limit = kind.isOnePassage ? 1 : Int.max
    var passages: [LanguagePassage] = []
    var scanner = WordScanner(bytes)
    var block = EvidenceBlock(model: recognizer.model, masks: recognizer.masks, byteCount: bytes.count)
    block.take(from: recognizer.memories)
    while block.read(&scanner) {
      let candidates = CandidateFinder(recognizer).candidates(in: block, after: passages.last?.candidate)
      let path = LanguagePath(model: recognizer.model, candidates: Array(candidates.prefix(limit)))
        .best(through: block, after: passages.last?.candidate)
      append(path, of: block, to: &passages)
    }
    block.giveBack(to: recognizer.memories)
    return passages
  }

  private func append(_ path: [LanguageCandidate], of block: EvidenceBlock, to passages: inout [LanguagePassage]) {
    for index in path.indices {
      if passages.last?.candidate != path[index] {
        passages.append(passage(startingAt: block.words[index].cut, path[index]))
      }
      add(index, of: block, to: &passages[passages.count - 1])
    }
  }

  private func passage(startingAt start: Int, _ candidate: LanguageCandidate) -> LanguagePassage {
    let width = recognizer.model.alphabets[Int(candidate.alphabet.rawValue)]?.width
    return LanguagePassage(start: start, candidate: candidate, sums: width.map(LaneSums.init), letterCount: 0)
  }

  private func add(_ index: Int, of block: EvidenceBlock, to passage: inout LanguagePassage) {
    let word = block.words[index]
    passage.letterCount += word.weightedLetterCount
    guard word.alphabet == passage.candidate.alphabet else { return }
    passage.sums?.add(block.lanes, at: block.laneStarts[index], letters: word.weightedLetterCount)
  }
}

extension ScannedWord {
  /// Letters of average words that a logograph is worth, so that mixed texts are weighed fairly.
  private static let lettersPerLogograph = 3

  var weightedLetterCount: Int { alphabet.isLogographic ? letterCount * Self.lettersPerLogograph : letterCount }
}
