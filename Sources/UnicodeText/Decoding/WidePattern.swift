internal import TextModel

/// UTF-16 without a byte order mark: spaces, digits and Latin letters leave a zero in every other byte.
enum WidePattern {
  private static let sampleSize = 4096
  /// At least one code unit in ten is below U+0100 in text of any alphabet (spaces and line ends alone are one in six).
  private static let unitsPerZero = 10
  /// And hardly any has a zero low byte (U+0100, U+0400 ...).
  private static let zerosPerStray = 20

  /// UTF-16 in the byte order that the zeros show, or `nil` when they show none.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let units = min(bytes.count, sampleSize) / 2
    guard units > 0 else { return nil }
    var even = 0
    var odd = 0
    for unit in 0..<units {
      even += bytes[2 * unit] == 0 ? 1 : 0
      odd += bytes[2 * unit + 1] == 0 ? 1 : 0
    }
    if odd * unitsPerZero >= units, even * zerosPerStray <= odd { return .utf16LittleEndian }
    if even * unitsPerZero >= units, odd * zerosPerStray <= even { return .utf16BigEndian }
    return nil
  }
}
