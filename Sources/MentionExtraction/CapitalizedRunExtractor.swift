public import TextModel

/// Finds names by capital letters, titles and lists of words.
public struct CapitalizedRunExtractor: MentionExtractor {
  public init() {}

  public func mentions(in document: Document, languages: [LanguageSpan]) throws(ExtractionFailure) -> [Mention] {
    []
  }
}
