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

extension PartAlignment {
  /// False when a run and a word surely differ too much to be one name, by their lengths and by the letters that they
  /// share: nine joins in ten, and far cheaper than their distance.
  @inline(__always)
  func canJoin(_ run: WordRun, of name: NameView, _ word: WordRun, of other: NameView, _ letters: UnitSet) -> Bool {
    let (units, wordUnits) = (name.units(run.range), other.units(word.range))
    // Written together or apart, a name keeps its length; vowels lost to Arabic and Hebrew take up to half.
    guard units.count <= 2 * wordUnits.count + 1, wordUnits.count <= 2 * units.count + 1 else { return false }
    // East Asian spellings may agree in sound whatever they cost; beyond its limit the distance cuts units off.
    guard !isEastAsian, units.count <= SpellingDistance.maximumUnits, wordUnits.count <= SpellingDistance.maximumUnits
    else { return true }
    let information = Float(name.information(run.range) + other.information(word.range)) / 2
    let (one, two) = (name.words[Int(run.start)].scanned.alphabet, other.words[Int(word.start)].scanned.alphabet)
    let least = comparer.leastCost(name.slice(run.range), one, of: letters, two)
    return least <= Int32(information * Self.highestJoinRate)
  }
}
