/// Folds Latin text to plain ASCII letters: diacritics dropped, ligatures opened, typographic signs made plain.
///
/// ```swift
/// LatinFolding.asciiFolded("Kāssym-Žomart Ğojamberdi".utf8)   // bytes of "kassym-zomart gojamberdi"
/// LatinFolding.ascii("Əliyev, Łódź")                          // "Aliyev, Lodz"
/// ```
/// Text of other scripts passes unchanged: romanize it first. Works on precomposed and on decomposed text alike.
public enum LatinFolding {
  /// The text with its Latin letters as lower-case ASCII.
  ///
  /// - Parameter utf8: UTF-8 bytes; bytes that are not UTF-8 pass unchanged.
  /// - Complexity: O(n), one pass, at some hundred megabytes a second.
  public static func asciiFolded(_ utf8: some Collection<UInt8>) -> [UInt8] {
    folded(Array(utf8), lowercases: true)
  }

  /// The text with its Latin letters as ASCII, capitals kept: `Ğ` becomes `G`, `Þ` becomes `Th`.
  public static func ascii(_ string: String) -> String {
    if string.utf8.allSatisfy({ $0 < 0x80 }) { return string }
    return String(decoding: folded(Array(string.utf8), lowercases: false), as: UTF8.self)
  }

  static func folded(_ input: [UInt8], lowercases: Bool) -> [UInt8] {
    // No reading is longer than 3 letters for a scalar of 2 bytes or more.
    let capacity = input.count + input.count / 2 + 4
    let table = LatinFoldingTable.shared
    guard input.contains(where: { $0 >= 0x80 }) else { return lowercases ? input.map(ASCII.lowercased) : input }
    // A measured hot loop: appending to a growing array costs as much as the folding itself.
    return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      input.withUnsafeBufferPointer { source in
        count = fold(source, into: output, table: table, lowercases: lowercases)
      }
    }
  }

  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>,
    table: LatinFoldingTable, lowercases: Bool
  ) -> Int {
    var written = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        output[written] = lowercases ? ASCII.lowercased(byte) : byte
        written += 1
        index += 1
        continue
      }
      let (scalar, length) = ScalarDecoding.scalar(in: source, at: index)
      let cell = table.cells[scalar]
      if cell == 0 {
        for offset in 0..<length { output[written + offset] = source[index + offset] }
        written += length
      } else {
        written += write(cell, into: output, at: written, lowercases: lowercases)
      }
      index += length
    }
    return written
  }

  @inline(__always)
  private static func write(
    _ cell: UInt32, into output: UnsafeMutableBufferPointer<UInt8>, at position: Int, lowercases: Bool
  ) -> Int {
    let length = LatinFoldingTable.length(of: cell)
    var letters = cell
    for offset in 0..<length {
      output[position + offset] = UInt8(truncatingIfNeeded: letters)
      letters >>= 8
    }
    if !lowercases, LatinFoldingTable.isCapital(cell) { output[position] = ASCII.uppercased(output[position]) }
    return length
  }
}
