internal import CBytes

/// The scalars that begin with the same bytes as one of them and stay: most letters of its script.
///
/// Scripts have their letters in one or two blocks of 64 scalars, which the bytes before the last one name, and the marks
/// of a block that have to be looked at stand close together: all but these pass at once.
struct QuietNeighbors: Sendable {
  let scalars: OnomaScalarRanges
  /// False where there is little to win.
  let isUseful: Bool

  private static let continuations = 0x80..<0xC0
  /// Blocks with fewer scalars that stay are left to single look-ups.
  private static let fewest = 16

  /// - Parameters:
  ///   - leads: the lead bytes; more than one only where all scalars stay.
  ///   - seconds: the second bytes of scalars of three bytes; nil where the second byte is the last.
  ///   - stays: one bit for each scalar of the block that stays, or of four bytes, for 64 of them.
  init(leads: Range<Int>, seconds: Range<Int>?, stays: UInt64) {
    // From the first scalar that does not stay to the last one; where all do, a byte that ends no scalar.
    let isQuiet = stays == .max
    let excepted =
      isQuiet ? 0..<1 : 0x80 + (~stays).trailingZeroBitCount..<0xC0 - (~stays).leadingZeroBitCount
    scalars = OnomaScalarRanges(
      leads: OnomaByteRange(leads), seconds: OnomaByteRange(seconds ?? Self.continuations),
      excepted: OnomaByteRange(excepted), distance: seconds == nil ? 1 : 2)
    isUseful = isQuiet || Self.continuations.count - excepted.count >= Self.fewest
  }

  /// The neighbors of each set of scalars; of `sets` those of one and two bytes come first, by their lead, and the others
  /// from `longSets` on, by their two first bytes.
  static func all(_ sets: [UInt64], longSets: Int) -> [QuietNeighbors] {
    sets.indices.map { index in
      let isLong = index >= longSets
      let run = isLong ? index & ~0x3F..<(index | 0x3F) + 1 : 0xC2..<0xE0
      let isQuiet = sets[index] == .max && run.contains(index)
      let alike = isQuiet ? quiet(around: index, sets, within: run) : index..<index + 1
      guard isLong else { return QuietNeighbors(leads: alike, seconds: nil, stays: sets[index]) }
      let lead = 0xE0 + (index - longSets) >> 6
      let seconds = 0x80 + alike.lowerBound & 0x3F..<0x80 + (alike.upperBound - 1) & 0x3F + 1
      return QuietNeighbors(leads: lead..<lead + 1, seconds: seconds, stays: sets[index])
    }
  }

  /// The sets on both sides of one all of whose scalars stay too.
  private static func quiet(around index: Int, _ sets: [UInt64], within run: Range<Int>) -> Range<Int> {
    let first = sets[run.lowerBound..<index].lastIndex { $0 != .max }.map { $0 + 1 } ?? run.lowerBound
    let end = sets[index..<run.upperBound].firstIndex { $0 != .max } ?? run.upperBound
    return first..<end
  }
}

extension OnomaByteRange {
  /// - Parameter range: of bytes; not empty.
  init(_ range: Range<Int>) {
    self.init(first: UInt8(truncatingIfNeeded: range.lowerBound), more: UInt8(truncatingIfNeeded: range.count - 1))
  }
}
