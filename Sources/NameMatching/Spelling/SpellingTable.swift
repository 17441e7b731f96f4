/// What it costs to write one unit where the other spelling has another, for one pair of alphabets.
///
/// A cost is −log₂( p(a, b) / √(p(a)·p(b)) ) in sixteenths of a bit: 0 where two units always answer to each other, more
/// where they do so rarely. The probabilities are those of a memoryless transducer (Ristad & Yianilos 1998), learned by
/// expectation maximization from pairs of spellings.
package struct SpellingTable: Sendable {
  /// Units are below this; the last one stands for *nothing written*.
  package static let unitCount = 128
  package static let gap = 127
  /// Costs count sixteenths of a bit.
  package static let unitsPerBit = 16
  /// Dearest cost: fifteen bits, near what no data ever showed.
  package static let dearest: UInt8 = 240

  /// Row: unit of the first alphabet; column: unit of the second.
  package var costs: [UInt8]

  package init(costs: [UInt8]) { self.costs = costs }

  /// The table before anything is learned: equal units cost nothing, vowels are cheap among themselves.
  package static func untaught() -> SpellingTable {
    let (foreign, gap): (UInt8, UInt8) = (112, 80)
    var costs = [UInt8](repeating: foreign, count: unitCount * unitCount)
    for unit in 0..<unitCount {
      costs[unit * unitCount + unit] = 0
      costs[unit * unitCount + Self.gap] = gap
      costs[Self.gap * unitCount + unit] = gap
    }
    return SpellingTable(costs: costs)
  }
}

/// A stretch of units.
struct UnitSlice {
  let start: UnsafePointer<UInt8>
  let count: Int
}

/// Weighted edit distance between two unit sequences (Wagner & Fischer 1974, with learned costs).
///
/// Unsafe pointers: this loop runs some ten times a pair of names; with arrays' bounds checks and reference counts the
/// whole comparison took about twice as long.
enum SpellingDistance {
  /// Longest sequence compared; longer ones are cut, so that time stays bounded.
  static let maximumUnits = 48

  /// Cost in sixteenths of a bit; anything above `limit` may be answered as soon as it is certain.
  static func cost(_ left: UnitSlice, _ right: UnitSlice, _ table: UnsafePointer<UInt8>, limit: Int32) -> Int32 {
    let rows = min(left.count, maximumUnits)
    let columns = min(right.count, maximumUnits)
    return withUnsafeTemporaryAllocation(of: Cell.self, capacity: columns + 1) { buffer in
      guard let row = buffer.baseAddress else { return limit }
      let gapRow = table + SpellingTable.gap * SpellingTable.unitCount
      var value: Int32 = 0
      for column in 0..<columns {
        let gap = Int32(gapRow[Int(right.start[column])])
        value &+= gap
        (row + column).initialize(to: Cell(value: value, gap: gap))
      }
      var first: Int32 = 0
      var index = 0
      while index &+ 1 < rows {
        let upper = table + Int(left.start[index]) * SpellingTable.unitCount
        let lower = table + Int(left.start[index &+ 1]) * SpellingTable.unitCount
        let best = advance(row, first: &first, by: upper, then: lower, over: right.start, columns: columns)
        if best > limit { return best }
        index &+= 2
      }
      if index < rows {
        let costs = table + Int(left.start[index]) * SpellingTable.unitCount
        let best = advance(row, first: &first, by: costs, over: right.start, columns: columns)
        if best > limit { return best }
      }
      return columns == 0 ? first : row[columns - 1].value
    }
  }

  /// One column of the table: its value in the last row, and the cost of its unit where the left side has none.
  private struct Cell: BitwiseCopyable {
    var value: Int32
    let gap: Int32
  }

  /// Computes the next row in place; answers its least value, below which the end cannot fall. The value to the left is
  /// carried in a register: read back from the row it would hold up every column for a store.
  @inline(__always)
  private static func advance(
    _ row: UnsafeMutablePointer<Cell>, first: inout Int32, by costs: UnsafePointer<UInt8>,
    over right: UnsafePointer<UInt8>, columns: Int
  ) -> Int32 {
    let deletion = Int32(costs[SpellingTable.gap])
    var diagonal = first
    first &+= deletion
    var previous = first
    var best = first
    for column in 0..<columns {
      let above = row[column].value
      let replaced = diagonal &+ Int32(costs[Int(right[column])])
      previous = min(min(replaced, above &+ deletion), previous &+ row[column].gap)
      diagonal = above
      row[column].value = previous
      best = min(best, previous)
    }
    return best
  }

  /// Computes the next two rows in place, the lower one a step behind: every value waits for the one to its left, and two
  /// rows at a time wait half as long. Answers the least value of the lower row; the upper row's is no greater.
  @inline(__always)
  private static func advance(
    _ row: UnsafeMutablePointer<Cell>, first: inout Int32, by upper: UnsafePointer<UInt8>,
    then lower: UnsafePointer<UInt8>, over right: UnsafePointer<UInt8>, columns: Int
  ) -> Int32 {
    let (deletion, nextDeletion) = (Int32(upper[SpellingTable.gap]), Int32(lower[SpellingTable.gap]))
    var diagonal = first
    var (previous, last) = (first &+ deletion, first &+ deletion &+ nextDeletion)
    first = last
    var best = last
    for column in 0..<columns {
      let cell = row[column]
      let unit = Int(right[column])
      let replaced = diagonal &+ Int32(upper[unit])
      let nextReplaced = previous &+ Int32(lower[unit])
      diagonal = cell.value
      previous = min(min(replaced, cell.value &+ deletion), previous &+ cell.gap)
      last = min(min(nextReplaced, previous &+ nextDeletion), last &+ cell.gap)
      row[column].value = last
      best = min(best, last)
    }
    return best
  }
}
