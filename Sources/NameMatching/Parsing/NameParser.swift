public import TextModel

/// Takes names apart: titles, given and family names, particles, patronymics, initials, legal forms.
public struct NameParser: Sendable {
  public init() {}

  /// The parts of a name.
  ///
  /// - Parameters:
  ///   - surface: a name as a text has it.
  ///   - type: what it names, if known.
  ///   - language: the language of the text around it; ``TextModel/Language/undetermined`` if unknown.
  /// - Returns: nil when the surface holds no letter and no digit.
  public func parse(_ surface: String, type: EntityType?, language: Language) -> ParsedName? {
    var parts: [NamePart] = []
    var start: Int?
    let bytes = Array(surface.utf8)
    for index in 0...bytes.count {
      let inWord =
        index < bytes.count
        && (bytes[index] >= 0x80 || bytes[index] | 0x20 >= 0x61 || bytes[index] >= 0x30 && bytes[index] <= 0x39)
      if inWord {
        if start == nil { start = index }
      } else if let first = start {
        parts.append(
          NamePart(
            text: String(decoding: bytes[first..<index], as: UTF8.self), role: .unknown,
            range: TextRange(first..<index)))
        start = nil
      }
    }
    guard !parts.isEmpty else { return nil }
    return ParsedName(surface: surface, type: type, language: language, script: .latin, parts: parts)
  }
}
