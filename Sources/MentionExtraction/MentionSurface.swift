import TextModel

/// The clean text of a name.
enum MentionSurface {
  /// The text of a range with every white space, of any kind and number, as one plain space, and without soft hyphens
  /// and zero-width characters.
  static func clean(_ range: Range<Int>, of text: SourceText) -> String {
    let bytes = text.utf8[range]
    // Nearly all names are letters with single spaces: nothing to clean.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(decoding: bytes, as: UTF8.self) }
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

  private static let ignored: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]
}
