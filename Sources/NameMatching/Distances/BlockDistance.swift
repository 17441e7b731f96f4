/// A string of any length in blocks of 64 scalars, so that one step carries a scalar of another string past a whole block
/// (Myers 1999; blocks after Hyyrö 2003).
struct BlockDistance: Sendable {
  private let length: Int
  private let blockCount: Int
  /// The different scalars, ascending.
  private let symbols: [UInt32]
  /// For each symbol and block the positions at which the string has it, a bit a position; those of no symbol last.
  private let positions: [UInt64]

  init(_ scalars: [UInt32]) {
    let symbols = Array(Set(scalars)).sorted()
    let blockCount = (scalars.count + UInt64.bitWidth - 1) / UInt64.bitWidth
    var positions = [UInt64](repeating: 0, count: (symbols.count + 1) * blockCount)
    for (place, scalar) in scalars.enumerated() {
      let number = Self.number(of: scalar, in: symbols)
      positions[number * blockCount + place / UInt64.bitWidth] |= 1 << UInt64(place % UInt64.bitWidth)
    }
    (length, self.symbols, self.positions, self.blockCount) = (scalars.count, symbols, positions, blockCount)
  }

  /// Place of a scalar among the symbols, found by halves; their count when it is none.
  private static func number(of scalar: UInt32, in symbols: [UInt32]) -> Int {
    var (low, high) = (0, symbols.count)
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < symbols.count && symbols[low] == scalar ? low : symbols.count
  }

  /// Scalars to insert, delete or replace.
  ///
  /// - Complexity: O(length of both / 64).
  func distance(to other: [UInt32]) -> Int32 {
    guard length > 0 else { return Int32(clamping: other.count) }
    var blocks = [Block](repeating: Block(), count: blockCount)
    // The bit of the last scalar in the last block.
    let last = UInt64((length - 1) % UInt64.bitWidth)
    var distance = Int32(clamping: length)
    for scalar in other {
      let row = Self.number(of: scalar, in: symbols) * blockCount
      var step: Step = .up
      for index in 0..<blockCount {
        let isLast = index == blockCount - 1
        step = blocks[index].pass(positions[row + index], step, end: isLast ? last : UInt64(UInt64.bitWidth - 1))
      }
      distance += step == .up ? 1 : step == .down ? -1 : 0
    }
    return distance
  }

  /// How a row of the table changes from one column to the next.
  private enum Step { case down, level, up }

  /// The steps of a column of the table from row to row: where it rises, and where it falls.
  private struct Block {
    var rises = UInt64.max
    var falls: UInt64 = 0

    /// Goes to the next column.
    ///
    /// - Parameters:
    ///   - equal: where the string has the column's scalar.
    ///   - above: the step along the row above the block.
    ///   - end: the bit of the block's last row.
    /// - Returns: the step along that last row.
    mutating func pass(_ equal: UInt64, _ above: Step, end: UInt64) -> Step {
      let fromAbove: UInt64 = above == .down ? 1 : 0
      let vertical = equal | falls
      let equal = equal | fromAbove
      let level = (((equal & rises) &+ rises) ^ rises) | equal
      var right = falls | ~(level | rises)
      var left = rises & level
      let step: Step = right >> end & 1 == 1 ? .up : left >> end & 1 == 1 ? .down : .level
      right = right << 1 | (above == .up ? 1 : 0)
      left = left << 1 | fromAbove
      rises = left | ~(vertical | right)
      falls = right & vertical
      return step
    }
  }
}
