import TextModel

/// The clean text of a name.
enum MentionSurface {
  /// The text of a range with every white space, of any kind and number, as one plain space, and without soft hyphens
  /// and zero-width characters.
  static func clean(_ range: Range<Int>, of text: SourceText) -> String {
    let bytes = text.utf8[range]
    // Nearly all names are letters with single spaces: nothing to clean.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) || isClean(bytes) { return String(decoding: bytes, as: UTF8.self) }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in String(decoding: text.utf8[range], as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
      } else if !ignored.contains(scalar) {
        if pendingSpace, !result.isEmpty { result.append(" ") }
        pendingSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// True when no byte begins a character that is a space or is left out, and every plain space stands alone between
  /// two letters. Latin letters with accents, Greek, Cyrillic, Hebrew and Arabic are so, and most of Han.
  private static func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in bytes {
      if byte < space || byte == 0x7F || (byte == space && last == space) || leadsOfSpaces.contains(byte) {
        return false
      }
      last = byte
    }
    return last != space
  }

  /// First bytes of U+0085, U+00A0 and U+00AD; of U+1680; of U+2000…U+206F; of U+3000; of U+FEFF.
  private static let leadsOfSpaces: [UInt8] = [0xC2, 0xE1, 0xE2, 0xE3, 0xEF]

  private static let ignored: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]
}
