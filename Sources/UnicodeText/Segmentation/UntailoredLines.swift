/// Lines written so that ICU, which follows CLDR, cuts them by UAX #29 itself.
///
/// ICU 70 and later take `:` out of MidLetter and count `@` as a letter. Each is replaced by a character of equal length
/// whose boundaries under ICU are those that the standard gives the one it stands for.
enum UntailoredLines {
  static func bytes(of lines: Range<Int>, in text: ClassifiedText) -> [UInt8] {
    var bytes = Array(text.utf8[lines])
    var isBehindDigit = false
    var offset = lines.lowerBound
    while offset < lines.upperBound {
      let (letter, next) = text.classified(offset, lines.upperBound)
      let position = offset - lines.lowerBound
      if bytes[position] == UInt8(ascii: "@") { bytes[position] = UInt8(ascii: "#") }
      // `.` bridges letters as `:` should, and digits as `:` must not.
      if !isBehindDigit, isColon(position, in: bytes) { replaceColon(position, next - offset, in: &bytes) }
      if letter.part != .extend { isBehindDigit = letter.part == .digit }
      offset = next
    }
    return bytes
  }

  /// `:`, U+FE55 and U+FF1A.
  private static func isColon(_ position: Int, in bytes: [UInt8]) -> Bool {
    if bytes[position] == 0x3A { return true }
    guard bytes[position] == 0xEF, position + 2 < bytes.count else { return false }
    return (bytes[position + 1] == 0xB9 && bytes[position + 2] == 0x95)
      || (bytes[position + 1] == 0xBC && bytes[position + 2] == 0x9A)
  }

  /// U+2024, a full stop of three bytes, stands for the wide colons.
  private static func replaceColon(_ position: Int, _ length: Int, in bytes: inout [UInt8]) {
    let stop: [UInt8] = length == 1 ? [0x2E] : [0xE2, 0x80, 0xA4]
    bytes.replaceSubrange(position..<position + length, with: stop)
  }
}
