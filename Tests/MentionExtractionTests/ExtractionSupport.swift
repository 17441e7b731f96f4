import Testing
import TextModel

@testable import MentionExtraction

/// What the tests of this room share: one passage in one language.
enum Passage {
  static func spans(_ text: SourceText, _ language: String) -> [LanguageSpan] {
    [LanguageSpan(range: text.range, language: Language(language), probability: .one)]
  }

  static func tokens(_ text: String, _ language: String = "it") throws -> ArticleTokens {
    let source = SourceText(text)
    return try #require(ArticleTokens(text: source, languages: spans(source, language)))
  }

  static func mentions(_ text: String, _ language: String, given: [GivenMention]? = nil) throws -> [Mention] {
    let source = SourceText(text)
    let document = Document(id: "test", text: source, givenMentions: given)
    return try CapitalizedRunExtractor().mentions(in: document, languages: spans(source, language))
  }

  /// `PER Anna Bianchi`, one a mention.
  static func shown(_ mentions: [Mention]) -> [String] {
    mentions.map { "\($0.type.rawValue) \($0.surface)" }
  }

  static func chains(_ text: String, _ language: String) throws -> [MentionChain] {
    ShortFormLinker().chains(of: try mentions(text, language), in: SourceText(text))
  }

  /// A mention of a text at the given occurrence, for tests of linking alone.
  static func mention(
    _ surface: String, _ type: EntityType, at start: Int = 0, language: String = "it", roles: [String] = [],
    isBoilerplate: Bool = false
  ) -> Mention {
    Mention(
      range: TextRange(start..<(start + surface.utf8.count)), surface: surface, type: type,
      language: Language(language), probability: .one, roles: roles, isBoilerplate: isBoilerplate)
  }
}
