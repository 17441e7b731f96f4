/// One guess at a text's language.
public struct LanguageHypothesis: Hashable, Sendable {
  public let language: Language
  public let probability: Probability

  public init(language: Language, probability: Probability) {
    self.language = language
    self.probability = probability
  }
}

/// A passage in one language.
public struct LanguageSpan: Hashable, Sendable {
  /// UTF-8 range in the source text.
  public let range: TextRange
  public let language: Language
  public let probability: Probability

  public init(range: TextRange, language: Language, probability: Probability) {
    self.range = range
    self.language = language
    self.probability = probability
  }
}
