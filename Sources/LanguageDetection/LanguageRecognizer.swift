public import TextModel

/// Names the language of a text and of its passages.
///
/// ```swift
/// let recognizer = LanguageRecognizer()
/// recognizer.dominantLanguage(for: "Il presidente è arrivato a Pechino")        // it
/// ```
public struct LanguageRecognizer: Sendable {
  private let model: LanguageModel
  private let options: Options

  public init(model: LanguageModel = .bundled, options: Options = Options()) {
    self.model = model
    self.options = options
  }

  /// The language of most of the text, or nil when none can be named.
  public func dominantLanguage(for string: String) -> Language? {
    dominantLanguage(for: SourceText(string))
  }

  /// The language of most of the text, or nil when none can be named.
  public func dominantLanguage(for text: SourceText) -> Language? {
    languageHypotheses(in: text, withMaximum: 1).first?.language
  }

  /// The likeliest languages, best first.
  public func languageHypotheses(in text: SourceText, withMaximum count: Int) -> [LanguageHypothesis] {
    []
  }

  /// Passages that together cover the whole text, each in one language.
  public func languageSpans(in text: SourceText) -> [LanguageSpan] {
    text.count == 0 ? [] : [LanguageSpan(range: text.range, language: .undetermined, probability: .zero)]
  }
}
