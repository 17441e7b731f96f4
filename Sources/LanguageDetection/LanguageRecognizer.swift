public import TextModel

/// Names the language of a text and of its passages.
///
/// The letters name the alphabet, n-grams of letters and whole words name the language within it. A value of this
/// type can be used from any number of threads; equal texts always get equal answers.
///
/// ```swift
/// let recognizer = LanguageRecognizer()
/// recognizer.dominantLanguage(for: "Il presidente è arrivato a Pechino")        // it
/// recognizer.dominantLanguage(for: "1234 5678")                                 // nil
/// ```
///
/// Sources: Cavnar & Trenkle 1994 (n-grams), Lui & Baldwin 2012 (features that carry over between domains),
/// Weinberger et al. 2009 (feature hashing).
public struct LanguageRecognizer: Sendable {
  /// What a recognizer is made of, behind one reference: the steps of reading a short text each take hold of it, and
  /// counting the references to all of its tables took a tenth of their time.
  private final class Parts: Sendable {
    let model: LanguageModel
    let options: Options
    let masks: LanguageMasks
    let memories: WordMemories

    init(model: LanguageModel, options: Options, memories: WordMemories) {
      self.model = model
      self.options = options
      self.memories = memories
      masks = LanguageMasks(model: model, constraints: options.constraints)
    }
  }

  private let parts: Parts

  var model: LanguageModel { parts.model }
  var options: Options { parts.options }
  var masks: LanguageMasks { parts.masks }
  var memories: WordMemories { parts.memories }

  /// A recognizer. Building one is cheap; keep it when many texts are read with the same options.
  public init(model: LanguageModel = .bundled, options: Options = Options()) {
    parts = Parts(model: model, options: options, memories: WordMemories(model: model))
  }

  /// A recognizer for whole articles, whose words it remembers in more places: for those who have other models in memory
  /// beside which a megabyte more does not count.
  package static func forArticles() -> LanguageRecognizer {
    LanguageRecognizer(memories: WordMemories(model: .bundled, placeCount: 2 * WordMemory.usualPlaceCount))
  }

  private init(memories: WordMemories) {
    parts = Parts(model: .bundled, options: Options(), memories: memories)
  }

  /// The language of most of the text, or nil when none can be named.
  public func dominantLanguage(for string: String) -> Language? {
    dominantLanguage(for: SourceText(string))
  }

  /// The language of most of the text, or nil when none can be named.
  ///
  /// It is the language that covers most letters of ``languageSpans(in:)``.
  ///
  /// - Complexity: O(length).
  public func dominantLanguage(for text: SourceText) -> Language? {
    let best = languageHypotheses(in: text, withMaximum: 1).first?.language
    return best == .undetermined ? nil : best
  }

  /// The likeliest languages, best first: at most `count` of them, and none when the text has no letters.
  ///
  /// For a text in one language the probabilities are calibrated; for a mixed text they are the shares of its letters.
  /// When even the best is less likely than ``Options/minimumProbability``, or the text looks like no language at
  /// all, the first answer is `und` with that doubt as its probability, and the others share what is left.
  ///
  /// ```swift
  /// recognizer.languageHypotheses(in: SourceText("Guten Morgen"), withMaximum: 2)
  /// ```
  ///
  /// - Complexity: O(length).
  public func languageHypotheses(in text: SourceText, withMaximum count: Int) -> [LanguageHypothesis] {
    guard count > 0 else { return [] }
    let kind = TextKind(text.utf8)
    var passages = LanguageSpanFinder(self).passages(in: text.utf8, of: kind)
    let hypotheses: [LanguageHypothesis]
    if passages.count == 1, let only = passages.popLast() {
      hypotheses = HypothesisRanking(self).hypotheses(for: only, of: kind, limit: count)
    } else {
      hypotheses = HypothesisRanking(self).shares(of: passages)
    }
    return Array(hypotheses.prefix(count))
  }

  /// Passages that together cover the whole text without overlap, each in one language; neighbours differ.
  ///
  /// A language changes most easily where a line, a sentence or a quotation begins. An empty text has no passages, a
  /// text without letters one in `und`.
  ///
  /// ```swift
  /// let text = SourceText("Il premier ha detto: \"We will not accept this\" e poi è partito.")
  /// recognizer.languageSpans(in: text).map(\.language)        // it, en, it
  /// ```
  ///
  /// - Complexity: O(length).
  public func languageSpans(in text: SourceText) -> [LanguageSpan] {
    guard text.count > 0 else { return [] }
    let kind = TextKind(text.utf8)
    let passages = LanguageSpanFinder(self).passages(in: text.utf8, of: kind)
    return HypothesisRanking(self).spans(of: passages, kind: kind, text: text)
  }
}
