/// Spelling distances between stretches of two names, all from one table: what writing a unit for another saves against
/// leaving both out.
///
/// A distance is what leaving every unit out would cost, less the most that an alignment saves; and the most saved obeys
/// the recurrence of the longest common subsequence, in which no step adds anything from the left. Eight columns of a row
/// then take four maxima in one vector. A pair of names asks for some fourteen distances between the same units, so that
/// each cost is looked up once and not once a distance. ``SpellingDistance`` is the same for a single pair of words.
///
/// Unsafe pointers: the table lives in memory that a comparison borrows, and is read some hundred times a pair.
struct SpellingSavings {
  typealias Lanes = SIMD8<Int16>

  /// Longer names, one in a hundred, are compared word by word; a whole number of vectors.
  static let mostUnits = 56

  /// True when rows are the right name's units.
  let isTurned: Bool
  /// Cells of a row, a whole number of vectors.
  let breadth: Int
  let cells: UnsafeMutablePointer<Int16>
  let rowSums: UnsafeMutablePointer<Sums>
  let columnSums: UnsafeMutablePointer<Sums>

  /// Of the first n units of a name.
  struct Sums: BitwiseCopyable {
    /// What leaving them out costs.
    var apart: Int32 = 0
    /// What they save at most, as if each could have the unit of the other name that saves most.
    var most: Int32 = 0

    /// What two stretches cost at least, whichever way they are aligned.
    @inline(__always)
    func leastCost(_ other: Sums) -> Int32 { apart &+ other.apart &- min(most, other.most) }
  }
}

extension SpellingSavings {
  static let vectorLength = Lanes.scalarCount

  /// Lends the table of two names, none for names of several alphabets or too long; nil when there is no memory for it.
  @inline(__always)
  static func borrowed<Result>(
    _ left: NameView, _ right: NameView, _ model: UnsafePointer<UInt8>, _ body: (SpellingSavings?) -> Result
  ) -> Result? {
    let pair = UnitPair(left, right, model)
    let breadth = (pair.columns.count &+ vectorLength &- 1) & ~(vectorLength &- 1)
    let isOpen = pair.isOpen && pair.rows.count > 0 && breadth > 0
    let capacity = isOpen ? (pair.rows.count &+ 1) &* breadth : 1
    return withUnsafeTemporaryAllocation(of: Int16.self, capacity: capacity &+ mostUnits) { cells in
      withUnsafeTemporaryAllocation(of: Sums.self, capacity: 2 * (mostUnits + 1)) { sums in
        guard let cells = cells.baseAddress, let sums = sums.baseAddress else { return nil }
        let savings = SpellingSavings(
          isTurned: pair.isTurned, breadth: breadth, cells: cells + mostUnits, rowSums: sums,
          columnSums: sums + (mostUnits + 1))
        if isOpen { savings.fill(pair) }
        return body(isOpen ? savings : nil)
      }
    }
  }

  /// The least cost of a stretch of the left name's units against one of the right's, in sixteenths of a bit.
  func cost(_ left: Range<Int>, _ right: Range<Int>) -> Int32 {
    let stretch = stretch(left, right)
    guard stretch.rowCount > 0, stretch.columnCount > 0 else { return stretch.apart }
    if stretch.columnCount <= Self.vectorLength { return stretch.apart &- Int32(narrow(stretch)) }
    return stretch.apart &- Int32(stretch.columnCount <= 2 * Self.vectorLength ? double(stretch) : wide(stretch))
  }

  /// Sums of a stretch of the left name's units.
  @inline(__always)
  func leftSums(_ units: Range<Int>) -> Sums { Self.sums(isTurned ? columnSums : rowSums, units) }

  /// Sums of a stretch of the right name's units.
  @inline(__always)
  func rightSums(_ units: Range<Int>) -> Sums { Self.sums(isTurned ? rowSums : columnSums, units) }

  @inline(__always)
  private static func sums(_ sums: UnsafePointer<Sums>, _ units: Range<Int>) -> Sums {
    let (start, end) = (sums[units.lowerBound], sums[units.upperBound])
    return Sums(apart: end.apart &- start.apart, most: end.most &- start.most)
  }

  /// The part of the table where two stretches of units meet.
  private struct Stretch {
    let start: UnsafeMutablePointer<Int16>
    let rowCount: Int
    let columnCount: Int
    /// What leaving all units out costs.
    let apart: Int32
  }

  @inline(__always)
  private func stretch(_ left: Range<Int>, _ right: Range<Int>) -> Stretch {
    let (rows, columns) = isTurned ? (right, left) : (left, right)
    let rowCount = min(rows.count, SpellingDistance.maximumUnits)
    let columnCount = min(columns.count, SpellingDistance.maximumUnits)
    let (row, column) = (rows.lowerBound, columns.lowerBound)
    return Stretch(
      start: cells + (row &* breadth &+ column), rowCount: rowCount, columnCount: columnCount,
      apart: rowSums[row &+ rowCount].apart &- rowSums[row].apart
        &+ columnSums[column &+ columnCount].apart &- columnSums[column].apart)
  }

  /// The most saved where the columns fit one vector. Lanes behind the last column hold what is never asked for.
  @inline(__always)
  private func narrow(_ stretch: Stretch) -> Int16 {
    var lanes = Lanes()
    var row = stretch.start
    for _ in 0..<stretch.rowCount {
      lanes = lanes.greater(lanes.moved() &+ Lanes(at: row)).running()
      row += breadth
    }
    return lanes[stretch.columnCount &- 1]
  }

  /// The same for two vectors side by side.
  private func double(_ stretch: Stretch) -> Int16 {
    var (low, high) = (Lanes(), Lanes())
    var row = stretch.start
    for _ in 0..<stretch.rowCount {
      var moved = high.moved()
      moved[0] = low[Self.vectorLength - 1]
      low = low.greater(low.moved() &+ Lanes(at: row)).running()
      let edge = Lanes(repeating: low[Self.vectorLength - 1])
      high = high.greater(moved &+ Lanes(at: row + Self.vectorLength)).running().greater(edge)
      row += breadth
    }
    return high[stretch.columnCount &- 1 &- Self.vectorLength]
  }

  /// The same for more columns, a vector's breadth after the other; each hands its last column to the next.
  private func wide(_ stretch: Stretch) -> Int16 {
    let edge = cells - Self.mostUnits
    edge.initialize(repeating: 0, count: stretch.rowCount)
    var column = 0
    while true {
      var lanes = Lanes()
      var row = stretch.start + column
      var corner: Int16 = 0
      for index in 0..<stretch.rowCount {
        var moved = lanes.moved()
        moved[0] = corner
        corner = edge[index]
        lanes = lanes.greater(moved &+ Lanes(at: row)).greater(Lanes(repeating: corner)).running()
        edge[index] = lanes[Self.vectorLength - 1]
        row += breadth
      }
      column &+= Self.vectorLength
      if column >= stretch.columnCount { return lanes[(stretch.columnCount &- 1) & (Self.vectorLength - 1)] }
    }
  }
}
