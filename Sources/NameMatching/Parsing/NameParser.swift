public import TextModel

/// Takes names apart: titles, given and family names, particles, patronymics, initials, legal forms.
///
/// ```swift
/// let name = NameParser().parse("PANTELEYEV, Sergey Mikhailovich", type: .person, language: .english)
/// name?.parts.map(\.role)        // [.family, .given, .patronymic]
/// ```
/// Names of more than 24 words are no names: what lies beyond belongs to the last part.
public struct NameParser: Sendable {
  private let model: NameModel

  public init() { model = .bundled }

  /// The parts of a name.
  ///
  /// - Parameters:
  ///   - surface: a name as a text has it.
  ///   - type: what it names, if known.
  ///   - language: the language of the text around it; ``TextModel/Language/undetermined`` if unknown.
  /// - Returns: nil when the surface holds no letter and no digit.
  /// - Complexity: O(length), at most the first 24 words.
  public func parse(_ surface: String, type: EntityType?, language: Language) -> ParsedName? {
    NameAnatomy(surface, type: type, language: language, model: model).map(ParsedName.init)
  }
}

extension ParsedName {
  init(_ name: NameAnatomy) {
    self.init(
      surface: name.surface, type: name.type, language: name.language, script: name.script,
      parts: name.words.map(name.part))
  }
}
