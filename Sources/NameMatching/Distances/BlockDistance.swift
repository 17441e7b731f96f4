/// A string of any length in blocks of 64 scalars, so that one step carries a scalar of another string past a whole block
/// (Myers 1999; blocks after Hyyrö 2003).
struct BlockDistance: Sendable {
  private let length: Int
  private let blockCount: Int
  /// Numbers of ASCII scalars, those of ``symbols`` for what the string has.
  private let ascii: [Int32]
  /// The different scalars, ascending.
  private let symbols: [UInt32]
  /// For each block and symbol the positions at which the string has it, a bit a position; those of no symbol last.
  private let positions: [UInt64]

  init(_ scalars: [UInt32]) {
    let symbols = Array(Set(scalars)).sorted()
    let blockCount = (scalars.count + UInt64.bitWidth - 1) / UInt64.bitWidth
    var positions = [UInt64](repeating: 0, count: (symbols.count + 1) * blockCount)
    for (place, scalar) in scalars.enumerated() {
      let row = place / UInt64.bitWidth * (symbols.count + 1)
      positions[row + Self.number(of: scalar, in: symbols)] |= 1 << UInt64(place % UInt64.bitWidth)
    }
    ascii = (0..<128).map { Int32(Self.number(of: $0, in: symbols)) }
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

  /// What a column of the table holds while blocks go past it, kept from string to string so that none asks for memory.
  struct Columns {
    /// Where the column's scalar stands in a block's positions.
    fileprivate var number: [Int32] = []
    /// The step along the row above the block.
    fileprivate var step: [Step] = []

    init(count: Int) {
      number = [Int32](repeating: 0, count: count)
      step = [Step](repeating: .up, count: count)
    }
  }

  /// Scalars to insert, delete or replace.
  ///
  /// - Parameter columns: as many as the other string has scalars.
  /// - Complexity: O(length of both / 64).
  func distance(to other: [UInt32], _ columns: inout Columns) -> Int32 {
    guard length > 0 else { return Int32(clamping: other.count) }
    for (column, scalar) in other.enumerated() {
      columns.number[column] = scalar < 128 ? ascii[Int(scalar)] : Int32(Self.number(of: scalar, in: symbols))
      columns.step[column] = .up
    }
    for index in 0..<blockCount {
      // The bit of the block's last row.
      let last = index == blockCount - 1 ? UInt64((length - 1) % UInt64.bitWidth) : UInt64(UInt64.bitWidth - 1)
      pass(index, end: last, &columns)
    }
    return columns.step.reduce(Int32(clamping: length)) { $0 + Int32($1.up) - Int32($1.down) }
  }

  /// How a row of the table changes from one column to the next: a bit each, which no branch has to guess.
  fileprivate struct Step {
    static let up = Step(up: 1, down: 0)
    var up: UInt8
    var down: UInt8
  }

  /// Takes a block of rows past all columns. Where a column rises from row to row, and where it falls, stays in registers.
  private func pass(_ index: Int, end: UInt64, _ columns: inout Columns) {
    let row = index * (symbols.count + 1)
    var rises = UInt64.max
    var falls: UInt64 = 0
    for column in columns.number.indices {
      let above = columns.step[column]
      let matches = positions[row &+ Int(columns.number[column])]
      let vertical = matches | falls
      let equal = matches | UInt64(above.down)
      let level = (((equal & rises) &+ rises) ^ rises) | equal
      let right = falls | ~(level | rises)
      let left = rises & level
      columns.step[column] = Step(
        up: UInt8(truncatingIfNeeded: right &>> end & 1), down: UInt8(truncatingIfNeeded: left &>> end & 1))
      let nextRight = right << 1 | UInt64(above.up)
      rises = (left << 1 | UInt64(above.down)) | ~(vertical | nextRight)
      falls = nextRight & vertical
    }
  }
}
