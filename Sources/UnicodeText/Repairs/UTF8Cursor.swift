/// Reads well-formed UTF-8 scalar by scalar, in both directions.
enum UTF8Cursor {
  /// The scalar that begins at an offset, and its length; `nil` behind the end.
  @inline(__always)
  static func scalar(in utf8: [UInt8], at offset: Int) -> (value: UInt32, length: Int)? {
    guard offset < utf8.count else { return nil }
    let lead = utf8[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= utf8.count else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(utf8[index] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends at an offset, and its length; `nil` at the start.
  static func scalar(in utf8: [UInt8], before offset: Int) -> (value: UInt32, length: Int)? {
    var start = offset - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return nil }
    return scalar(in: utf8, at: start)
  }

  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Longer runs of letters are no words; without a bound a text of one run would be read again at each of its letters.
  private static let longestWord = 128

  /// Where the letters that end at an offset begin.
  static func wordStart(in utf8: [UInt8], before offset: Int) -> Int {
    var start = offset
    while offset - start < longestWord, let before = scalar(in: utf8, before: start), isLetter(before.value) {
      start -= before.length
    }
    return start
  }

  /// Where the letters that begin at an offset end.
  static func wordEnd(in utf8: [UInt8], from offset: Int) -> Int {
    var end = offset
    while end - offset < longestWord, let next = scalar(in: utf8, at: end), isLetter(next.value) { end += next.length }
    return end
  }
}
