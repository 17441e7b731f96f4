public import TextModel

/// An article's names without its text: small enough to keep thousands while their entities are resolved.
public struct AnnotatedArticle: Sendable, Identifiable {
  public let id: DocumentID
  /// The language of most of the article.
  public let language: Language
  /// Date of publication as the caller wrote it.
  public let date: String?
  /// The passages and their languages, ascending.
  public let spans: [LanguageSpan]
  /// In order of their start.
  public let mentions: [Mention]
  /// Every mention is in exactly one chain; chains are in order of their first mention.
  public let chains: [MentionChain]

  public init(
    id: DocumentID, language: Language, date: String? = nil, spans: [LanguageSpan] = [], mentions: [Mention],
    chains: [MentionChain]
  ) {
    self.id = id
    self.language = language
    self.date = date
    self.spans = spans
    self.mentions = mentions
    self.chains = chains
  }
}
