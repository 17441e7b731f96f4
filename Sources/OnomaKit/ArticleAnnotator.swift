public import MentionExtraction
public import TextModel

internal import LanguageDetection

/// The part of the way that needs no other article: language, mentions, in-article chains.
///
/// A pure function of the document, safe to call from any number of threads.
///
/// ```swift
/// let article = try ArticleAnnotator().annotate(document)
/// for mention in article.mentions { print(mention.surface, mention.type, mention.language) }
/// ```
public struct ArticleAnnotator: Sendable {
  private let recognizer: LanguageRecognizer
  private let extractor: any MentionExtractor
  private let linker: ShortFormLinker

  /// An annotator with the bundled language model.
  ///
  /// - Parameter extractor: finds the names; the package's own by default.
  public init(extractor: any MentionExtractor = CapitalizedRunExtractor()) {
    recognizer = LanguageRecognizer.forArticles()
    self.extractor = extractor
    linker = ShortFormLinker()
  }

  /// The document's language, its mentions, and which of them name one thing within it.
  ///
  /// - Throws: `ExtractionFailure` when a given mention lies outside the text.
  /// - Complexity: O(length of the text).
  public func annotate(_ document: Document) throws(ExtractionFailure) -> AnnotatedArticle {
    let spans = languageSpans(of: document)
    let mentions = try extractor.mentions(in: document, languages: spans)
    return AnnotatedArticle(
      id: document.id, language: language(of: document, spans: spans), date: document.date, spans: spans,
      mentions: mentions, chains: linker.chains(of: mentions, in: document.text))
  }

  /// A stated language holds for the whole text: who states it has looked.
  private func languageSpans(of document: Document) -> [LanguageSpan] {
    guard let stated = document.language else {
      return SettledPassages.settled(recognizer.languageSpans(in: document.text), in: document.text)
    }
    return [LanguageSpan(range: document.text.range, language: stated, probability: .one)]
  }

  /// What the caller states; else the language of the story; else, where that tells nothing, what the page declares.
  private func language(of document: Document, spans: [LanguageSpan]) -> Language {
    if let stated = document.language { return stated }
    let found = Self.majority(of: spans, outside: document.boilerplate)
    return found == .undetermined ? document.declaredLanguage ?? found : found
  }

  /// The language of most bytes outside of boilerplate; between equals the one that comes first in the text.
  private static func majority(of spans: [LanguageSpan], outside boilerplate: [TextRange]) -> Language {
    var bytes: [Language: Int] = [:]
    var rest = boilerplate[...]
    for span in spans {
      while let first = rest.first, first.upperBound <= span.range.lowerBound { rest.removeFirst() }
      let marked = rest.prefix { $0.lowerBound < span.range.upperBound }.reduce(0) { sum, part in
        sum + min(part.upperBound, span.range.upperBound) - max(part.lowerBound, span.range.lowerBound)
      }
      bytes[span.language, default: 0] += span.range.count - marked
    }
    var best = Language.undetermined
    var most = 0
    for span in spans where bytes[span.language, default: 0] > most {
      best = span.language
      most = bytes[span.language, default: 0]
    }
    return best
  }
}
