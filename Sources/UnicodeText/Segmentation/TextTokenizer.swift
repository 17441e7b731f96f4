import ICUBridge
public import TextModel

/// Cuts a text into words, sentences or paragraphs (UAX #29), as `NLTokenizer` does.
///
/// Tokens tile the text: every byte lies in one of them, white space and punctuation in tokens of their own kind.
///
/// ```swift
/// let text = SourceText("L’incontro all’ONU con D’Alema")
/// let tokens = try TextTokenizer(unit: .word, language: .italian).tokens(in: text)
/// tokens.filter { $0.kind == .word }.map { String(text[$0.range]) }
/// // ["L’", "incontro", "all’", "ONU", "con", "D’Alema"]
/// ```
///
/// Without a language the boundaries are those of the standard, of the Unicode version of the ICU in use. With one they
/// are CLDR's for that language (`:` parts words outside Finnish and Swedish, `@` does not), and:
///
/// - words: Italian and French elisions end behind their apostrophe (`dell’|Utri`, `l’|Iran`, `C’|è`), names keep theirs
///   (`D’Alema`, `O’Brien`, `Xi’an`), Italian cut words keep it too (`po’`, `citta'`), an English `’s` is a token of its
///   own, and U+202F parts words unless it groups digits;
/// - sentences: abbreviations that CLDR lists for the language (`ss=standard`), and titles and initials of the press,
///   end none: `on.`, `sig.`, `Mr.`, `K.`
///
/// The value holds no text and may be shared by any number of threads.
public struct TextTokenizer: Sendable {
  /// What a token is to be.
  public enum Unit: Hashable, Sendable, CaseIterable {
    /// Words, numbers, punctuation, spaces.
    case word
    /// Sentences, with the space behind them. Their kind is ``Token/Kind/word``, or `space` for blank ones.
    case sentence
    /// Lines, with the line end behind them. Their kind is ``Token/Kind/word``, or `space` for blank ones.
    case paragraph
  }

  public let unit: Unit
  public let language: Language?
  /// Nil for paragraphs, which need no ICU.
  private let breaks: ICUBreakIterator?
  private let elision: ElisionRules?

  /// A tokenizer for a unit and a language.
  ///
  /// - Parameter language: nil cuts by the plain standard.
  /// - Throws: ``SegmentationFailure`` when ICU has no rules for it, which a complete ICU does not do.
  public init(unit: Unit, language: Language? = nil) throws(SegmentationFailure) {
    self.unit = unit
    self.language = language
    let locale = language.map { $0 == .undetermined ? "" : $0.rawValue } ?? ""
    elision = unit == .word ? ElisionRules(language: language) : nil
    do throws(ICUFailure) {
      switch unit {
      case .word: breaks = try ICUBreakIterator(kind: .word, locale: locale)
      case .sentence:
        breaks = try ICUBreakIterator(kind: .sentence, locale: locale, suppressions: !locale.isEmpty)
      case .paragraph: breaks = nil
      }
    } catch {
      throw SegmentationFailure(.rulesUnavailable, error)
    }
  }

  /// The tokens of a text, in order, without a gap. An empty text has none.
  ///
  /// - Throws: ``SegmentationFailure`` when ICU refuses the text, which happens from 2 GiB on.
  /// - Complexity: O(n); about 70 MB/s for words.
  public func tokens(in text: SourceText) throws(SegmentationFailure) -> [Token] {
    guard let breaks else { return ParagraphCutter.paragraphs(of: text.utf8) }
    do throws(ICUFailure) {
      guard unit == .word else {
        return ParagraphCutter.sentences(
          of: text.utf8, endingAt: try breaks.boundaries(in: text.utf8),
          abbreviations: Abbreviations(language: language))
      }
      var cutting = WordCutting(utf8: text.utf8, elision: elision, language: language)
      return try cutting.tokens(by: breaks)
    } catch {
      throw SegmentationFailure(.textRefused, error)
    }
  }
}
