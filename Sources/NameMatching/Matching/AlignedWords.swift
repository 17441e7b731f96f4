/// Words of one name that answer to words of the other.
struct AlignedPiece: Sendable, BitwiseCopyable {
  var kind: NameEvidence.Kind
  /// Bit n is word n.
  var left: UInt32
  var right: UInt32
  /// Cost of the spelling over the information of the letters: 0 for the same letters, about 1 for different words.
  var rate: Float
}

/// The outcome of an alignment, kept for those who ask for the evidence.
struct AlignedWords: Sendable {
  var pieces: [AlignedPiece] = []
  /// Content words without an answer.
  var freeLeft: UInt32 = 0
  var freeRight: UInt32 = 0
}

/// Two neighbors or more that may be one word to the other name.
struct WordRun: BitwiseCopyable {
  let start: UInt8
  let end: UInt8

  var range: ClosedRange<Int> { Int(start)...Int(end) }
  /// Bit n is word n.
  var mask: UInt32 { (2 << UInt32(end)) &- (1 << UInt32(start)) }
}

extension NameView {
  /// Runs of two to four neighbors in one alphabet, all particles or free, that begin or end with a free word.
  func addRuns(free: UInt32, to runs: inout PinnedList<WordRun>) {
    let joinable = free | contents.measures.particles
    for start in 0..<max(count - 1, 0) where joinable & (1 << UInt32(start)) != 0 {
      let alphabet = words[start].scanned.alphabet
      for end in (start + 1)..<min(start + PartAlignment.longestRun, count) {
        guard joinable & (1 << UInt32(end)) != 0, words[end].scanned.alphabet == alphabet else { break }
        if free & (1 << UInt32(start) | 1 << UInt32(end)) != 0 {
          runs.append(WordRun(start: UInt8(start), end: UInt8(end)))
        }
      }
    }
  }
}
