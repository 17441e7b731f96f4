import TextModel

/// A name made ready for comparing: prepare once, compare with many.
public struct PreparedName: Sendable {
  /// The name taken apart.
  public let parsed: ParsedName
  let words: [[UInt8]]

  init(parsed: ParsedName) {
    self.parsed = parsed
    words = parsed.parts.map { Array($0.text.lowercased().utf8) }
  }
}
