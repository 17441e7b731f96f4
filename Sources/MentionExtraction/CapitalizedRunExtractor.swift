package import Lexicons
public import TextModel

/// Finds names by how they are written, by word lists, and by what the article says of them elsewhere.
///
/// ```swift
/// let extractor = CapitalizedRunExtractor()
/// let mentions = try extractor.mentions(in: document, languages: spans)
/// mentions.map(\.surface)        // ["Dong Jun", "Kazakistan", "Pechino"]
/// ```
///
/// One pass cuts the text into words; runs of capitalized words with what may join them are then cut into names by a
/// semi-Markov conditional random field (Sarawagi & Cohen 2004) whose features are shapes, word lists and neighbors.
/// Its weights were learned from Italian and English sentences; shapes and lists carry over to other languages.
/// Documents that bring their own spans (``TextModel/Document/givenMentions``) are not searched: their spans get roles
/// and, where they are open, a type.
public struct CapitalizedRunExtractor: MentionExtractor {
  private let lexicon: Lexicon
  private let model: MentionModel?
  private let readers: WordReaders

  /// An extractor. Keep it when many documents are read: it remembers the words met lately.
  public init() { self.init(lexicon: .bundled, model: .bundled) }

  package init(lexicon: Lexicon, model: MentionModel?) {
    self.lexicon = lexicon
    self.model = model
    readers = WordReaders(lexicon: lexicon)
  }

  /// The names of a document in order of their start, none overlapping another.
  ///
  /// - Throws: ``ExtractionFailure`` when a given mention lies outside the text, or the text is longer than 2 GiB.
  /// - Complexity: O(length of the text).
  public func mentions(in document: Document, languages: [LanguageSpan]) throws(ExtractionFailure) -> [Mention] {
    guard document.text.count < Int(Int32.max) else {
      throw ExtractionFailure(code: .textTooLong, document: document.id, range: document.text.range)
    }
    guard var reader = readers.take() else { return [] }
    let tokens = ArticleTokens(text: document.text, languages: languages, lexicon: lexicon, reader: &reader)
    readers.give(reader)
    guard var article = tokens else { return [] }
    BoilerplateLines.mark(&article)
    BoilerplateLines.mark(document.boilerplate, of: &article)
    if let given = document.givenMentions {
      return try GivenMentions(document: document, article: article, lexicon: lexicon, model: model).mentions(given)
    }
    guard let model else { return [] }
    let finds = DocumentAgreement(article: article).agreed(NameFinder(model: model).finds(in: article))
    let writer = MentionWriter(article: article, lexicon: lexicon)
    let uncased = UncasedNames(article: article).finds()
    if uncased.isEmpty { return writer.mentions(finds) }
    return (writer.mentions(finds) + writer.mentions(uncased)).sorted { $0.range < $1.range }
  }
}
