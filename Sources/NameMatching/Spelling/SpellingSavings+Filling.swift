/// Filling the table of savings.
extension SpellingSavings {
  func fill(_ pair: UnitPair) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.mostUnits) { read in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: 2 * Self.mostUnits) { numbers in
        guard let read = read.baseAddress, let gaps = numbers.baseAddress else { return }
        let most = gaps + Self.mostUnits
        pair.readColumns(into: read, breadth: breadth)
        fillGaps(pair, read, gaps, most)
        rowSums.initialize(to: Sums())
        for row in 0..<pair.rows.count { fillRow(row, pair.costs(of: row), read, gaps, most) }
        // A vector that begins in the last row reads past its end.
        (cells + pair.rows.count &* breadth).initialize(repeating: 0, count: breadth)
        sumColumns(pair.columns.count, gaps, most)
      }
    }
  }

  private func fillGaps(
    _ pair: UnitPair, _ read: UnsafePointer<UInt8>, _ gaps: UnsafeMutablePointer<Int16>,
    _ most: UnsafeMutablePointer<Int16>
  ) {
    for column in 0..<breadth {
      (gaps + column).initialize(to: Int16(pair.gaps[Int(read[column])]))
      (most + column).initialize(to: 0)
    }
  }

  @inline(__always)
  private func fillRow(
    _ row: Int, _ costs: UnsafePointer<UInt8>, _ read: UnsafePointer<UInt8>, _ gaps: UnsafeMutablePointer<Int16>,
    _ most: UnsafeMutablePointer<Int16>
  ) {
    let apart = Int16(costs[SpellingTable.gap])
    let cells = cells + row &* breadth
    var best = Lanes()
    var column = 0
    while column < breadth {
      let units = read + column
      let together = Lanes(
        Int16(costs[Int(units[0])]), Int16(costs[Int(units[1])]), Int16(costs[Int(units[2])]),
        Int16(costs[Int(units[3])]), Int16(costs[Int(units[4])]), Int16(costs[Int(units[5])]),
        Int16(costs[Int(units[6])]), Int16(costs[Int(units[7])]))
      let saved = Lanes(at: gaps + column) &+ Lanes(repeating: apart) &- together
      saved.write(to: cells + column)
      Lanes(at: most + column).greater(saved).write(to: most + column)
      best = best.greater(saved)
      column &+= Self.vectorLength
    }
    let before = rowSums[row]
    (rowSums + (row &+ 1)).initialize(
      to: Sums(apart: before.apart &+ Int32(apart), most: before.most &+ Int32(best.running()[Self.vectorLength - 1])))
  }

  private func sumColumns(_ count: Int, _ gaps: UnsafePointer<Int16>, _ most: UnsafePointer<Int16>) {
    var sums = Sums()
    columnSums.initialize(to: sums)
    for column in 0..<count {
      sums = Sums(apart: sums.apart &+ Int32(gaps[column]), most: sums.most &+ Int32(most[column]))
      (columnSums + (column &+ 1)).initialize(to: sums)
    }
  }
}
