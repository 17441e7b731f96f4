public import TextModel

/// Finds the names in an article.
///
/// ```swift
/// let extractor: any MentionExtractor = CapitalizedRunExtractor()
/// let mentions = try extractor.mentions(in: document, languages: spans)
/// ```
public protocol MentionExtractor: Sendable {
  /// The mentions of a document in order of their start, none overlapping another.
  ///
  /// - Parameter languages: passages with their language, ascending; text outside all of them is undetermined.
  /// - Throws: ``ExtractionFailure`` when the document cannot be read this way.
  func mentions(in document: Document, languages: [LanguageSpan]) throws(ExtractionFailure) -> [Mention]
}
