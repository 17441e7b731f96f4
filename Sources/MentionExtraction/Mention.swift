public import TextModel

/// A stretch of an article that names a person, a place or an organization.
///
/// ```swift
/// // "il presidente kazako Kassym-Jomart Tokayev"
/// mention.surface      // "Kassym-Jomart Tokayev"
/// mention.roles        // ["president"]
/// mention.type         // .person
/// ```
public struct Mention: Hashable, Sendable {
  /// UTF-8 range in the article's text: no title, article or possessive ending.
  public let range: TextRange
  /// The text of ``range``, with no-break spaces as plain spaces and line breaks inside a name as spaces.
  public let surface: String
  public let type: EntityType
  /// The language of the passage around it.
  public let language: Language
  /// How sure the extractor is that this is a name of this type.
  public let probability: Probability
  /// Offices and titles that stand beside the name, as concepts (`president`, `minister`), ascending.
  public let roles: [String]
  /// True in newsletter forms, share bars and teasers: such a mention never chooses a preferred name.
  public let isBoilerplate: Bool

  public init(
    range: TextRange, surface: String, type: EntityType, language: Language, probability: Probability,
    roles: [String] = [], isBoilerplate: Bool = false
  ) {
    self.range = range
    self.surface = surface
    self.type = type
    self.language = language
    self.probability = probability
    self.roles = roles
    self.isBoilerplate = isBoilerplate
  }
}
