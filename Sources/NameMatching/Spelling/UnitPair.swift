/// Whose units are rows and whose are columns, and by which table.
///
/// Unsafe pointers: see ``SpellingSavings``.
struct UnitPair {
  let isTurned: Bool
  let table: UnsafePointer<UInt8>
  let rows: UnitSlice
  let columns: UnitSlice
  /// Latin units for those of the columns, where these have an alphabet of their own.
  private let reading: UnsafePointer<UInt8>?
  /// What leaving out a unit of the columns costs.
  let gaps: UnsafePointer<UInt8>
  /// False when the pair has no table.
  let isOpen: Bool

  init(_ left: NameView, _ right: NameView, _ model: UnsafePointer<UInt8>) {
    let (measures, others) = (left.contents.measures, right.contents.measures)
    isOpen =
      measures.isOneAlphabet && others.isOneAlphabet
      && max(left.unitCount, right.unitCount) <= SpellingSavings.mostUnits
    let (one, other) = (measures.alphabet, others.alphabet)
    // As in SpellingComparer: the row side is the alphabet that is not Latin, of two such the one that keeps less.
    isTurned = one != other && one.loss < other.loss
    let first = UnitSlice(start: left.units, count: left.unitCount)
    let second = UnitSlice(start: right.units, count: right.unitCount)
    (rows, columns) = isTurned ? (second, first) : (first, second)
    let (native, latin) = isTurned ? (other, one) : (one, other)
    table = model + (one == other ? SpellingModel.ownTable(one) : SpellingModel.latinTable(native))
    gaps = table + SpellingTable.gap * SpellingTable.unitCount
    let isRead = one == other || latin.usesLatinUnits || latin == .digits
    reading = isRead ? nil : model + SpellingModel.latinUnitRow(latin)
  }

  @inline(__always)
  func costs(of row: Int) -> UnsafePointer<UInt8> { table + Int(rows.start[row]) &* SpellingTable.unitCount }

  /// Writes the units of the columns, those behind the last as any unit.
  @inline(__always)
  func readColumns(into read: UnsafeMutablePointer<UInt8>, breadth: Int) {
    for index in 0..<columns.count {
      let unit = columns.start[index]
      (read + index).initialize(to: reading.map { $0[Int(unit)] } ?? unit)
    }
    (read + columns.count).initialize(repeating: 0, count: breadth &- columns.count)
  }
}
