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

/// Neighbors, two or more, that may be one word to the other name; or a word alone.
struct WordRun: BitwiseCopyable {
  let start: UInt8
  let end: UInt8
  let unitStart: Int32
  let unitEnd: Int32
  /// How much its letters say, in sixteenths of a bit.
  let information: Int32
  let sums: SpellingSavings.Sums

  @inline(__always)
  init(_ start: Int, _ end: Int, of name: NameView, _ sums: (Range<Int>) -> SpellingSavings.Sums) {
    (self.start, self.end) = (UInt8(truncatingIfNeeded: start), UInt8(truncatingIfNeeded: end))
    let (first, last) = (name.words + start, name.words + end)
    unitStart = first.pointee.scanned.unitStart
    unitEnd = last.pointee.scanned.unitStart &+ last.pointee.scanned.unitCount
    var sum: Int32 = 0
    for index in start...end { sum &+= name.words[index].information }
    information = sum
    self.sums = sums(Int(unitStart)..<Int(unitEnd))
  }

  var units: Range<Int> { Int(unitStart)..<Int(unitEnd) }
  var unitCount: Int32 { unitEnd &- unitStart }
  var mask: UInt32 { Self.mask(start, end) }

  /// Bit n is word n.
  static func mask(_ start: UInt8, _ end: UInt8) -> UInt32 { (2 << UInt32(end)) &- (1 << UInt32(start)) }
}

extension NameView {
  /// Runs of two to four neighbors in one alphabet, all particles or free, that begin or end with a free word.
  @inline(__always)
  func addRuns(free: UInt32, to runs: inout PinnedList<WordRun>, _ sums: (Range<Int>) -> SpellingSavings.Sums) {
    let joinable = free | contents.measures.particles
    // Every run begins with two neighbors.
    var starts = joinable & (joinable &>> 1)
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      starts &= starts &- 1
      let alphabet = words[start].scanned.alphabet
      for end in (start &+ 1)..<min(start &+ PartAlignment.longestRun, count) {
        guard joinable & (1 << UInt32(end)) != 0, words[end].scanned.alphabet == alphabet else { break }
        if free & (1 << UInt32(start) | 1 << UInt32(end)) != 0 { runs.append(WordRun(start, end, of: self, sums)) }
      }
    }
  }
}

extension PartAlignment {
  /// False when a run and a word surely differ too much to be one name, by their lengths and by the letters that they
  /// share: nine joins in ten, and far cheaper than their distance.
  func canJoin(_ one: WordRun, _ other: WordRun, within limit: Int32) -> Bool {
    // Written together or apart, a name keeps its length; vowels lost to Arabic and Hebrew take up to half.
    guard one.unitCount <= 2 &* other.unitCount &+ 1, other.unitCount <= 2 &* one.unitCount &+ 1 else { return false }
    guard !isEastAsian, comparer.savings == nil, max(one.unitCount, other.unitCount) <= SpellingDistance.maximumUnits
    else { return true }
    let (first, second) = (left.words + Int(one.start), right.words + Int(other.start))
    let least = comparer.singleLeastCost(
      one.units, first.pointee.scanned.alphabet, other.units, second.pointee.scanned.alphabet)
    return least <= limit
  }
}
