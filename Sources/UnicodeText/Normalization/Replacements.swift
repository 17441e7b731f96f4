/// What scalars become that change by themselves: one row of sixteen bytes each, written with one store.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which this belongs to.
struct Replacements: @unchecked Sendable {
  /// Up to 14 bytes of UTF-8, the length, the combining class of the last scalar; in longer ones the first four bytes
  /// tell where the text begins in `texts`.
  private let rows: UnsafePointer<SIMD16<UInt8>>
  private let texts: UnsafePointer<UInt8>
  /// Bytes that the longest replacement needs.
  let longest: Int

  private static let shortLength = 14
  private static let lengthPlace = 14
  private static let classPlace = 15

  /// - Parameter list: length in bytes, combining class of the last scalar and UTF-8 of each, in the order of their
  ///   numbers.
  init(_ list: [UInt8]) {
    var rows: [SIMD16<UInt8>] = []
    var longest = 0
    var start = 0
    while start < list.count {
      let length = Int(list[start])
      rows.append(Self.row(list[start + 2..<start + 2 + length], at: start + 2, lastClass: list[start + 1]))
      longest = max(longest, length)
      start += 2 + length
    }
    self.rows = ScalarEffects.kept(rows)
    texts = ScalarEffects.kept(list)
    self.longest = longest
  }

  private static func row(_ text: ArraySlice<UInt8>, at start: Int, lastClass: UInt8) -> SIMD16<UInt8> {
    var row = SIMD16<UInt8>(repeating: 0)
    if text.count <= shortLength {
      for (place, byte) in text.enumerated() { row[place] = byte }
    } else {
      for place in 0..<4 { row[place] = UInt8(truncatingIfNeeded: start >> (8 * place)) }
    }
    row[lengthPlace] = UInt8(text.count)
    row[classPlace] = lastClass
    return row
  }

  /// Writes a replacement; there is room for ``longest`` bytes and for one row.
  @inline(__always)
  func write(_ number: Int, to out: UnsafeMutablePointer<UInt8>) -> (length: Int, lastClass: UInt8) {
    let row = UnsafeRawPointer(rows + number)
    UnsafeMutableRawPointer(out).storeBytes(of: row.load(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    let length = Int(row.load(fromByteOffset: Self.lengthPlace, as: UInt8.self))
    if length > Self.shortLength { writeLong(row, length, to: out) }
    return (length, row.load(fromByteOffset: Self.classPlace, as: UInt8.self))
  }

  @inline(never)
  private func writeLong(_ row: UnsafeRawPointer, _ length: Int, to out: UnsafeMutablePointer<UInt8>) {
    let start = (0..<4).reduce(0) { $0 | Int(row.load(fromByteOffset: $1, as: UInt8.self)) << (8 * $1) }
    out.update(from: texts + start, count: length)
  }
}
