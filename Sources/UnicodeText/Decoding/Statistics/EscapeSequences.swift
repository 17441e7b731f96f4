internal import TextModel

/// Encodings of seven bits that change alphabets by escape sequences (ISO/IEC 2022, RFC 1468, RFC 1557): they pass for
/// ASCII, so they are looked for before UTF-8.
enum EscapeSequences {
  private static let escape: UInt8 = 0x1B
  /// Japanese mail turns to its characters within its first lines; so does all other text of this kind.
  private static let searchedBytes = 65536

  /// Behind the escape; `$)C` stands once, at the start of a Korean text.
  private static let announcements: [([UInt8], TextEncoding)] = [
    (Array("$)C".utf8), TextEncoding(rawValue: "iso-2022-kr")),
    (Array("$B".utf8), TextEncoding(rawValue: "iso-2022-jp")),
    (Array("$@".utf8), TextEncoding(rawValue: "iso-2022-jp")),
    (Array("$(D".utf8), TextEncoding(rawValue: "iso-2022-jp")),
  ]

  /// The encoding that the first escape sequence of these announces, or `nil` when there is none.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    var rest = bytes.prefix(searchedBytes)
    while let found = rest.firstIndex(of: escape) {
      rest = rest[(found + 1)...]
      if let match = announcements.first(where: { rest.starts(with: $0.0) }) { return match.1 }
    }
    return nil
  }
}
