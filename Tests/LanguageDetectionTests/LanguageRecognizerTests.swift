import TestSupport
import TextModel
import Testing

@testable import LanguageDetection

@Suite("The language recognizer")
struct LanguageRecognizerTests {
  let recognizer = LanguageRecognizer()

  /// Short texts that recognizers in use get wrong (public issue threads of langdetect, lingua, franc and others).
  @Test(
    "knows short texts",
    arguments: [
      ("I love you", "en"), ("A Test String", "en"),
      ("Тұрғын үй бағасы", "kk"), ("Guten Morgen", "de"), ("Buongiorno a tutti", "it"), ("Je t'aime", "fr"),
      ("Доброе утро", "ru"), ("Добрий ранок", "uk"), ("صباح الخير", "ar"), ("早上好", "zh-Hans"),
      ("おはようございます", "ja"), ("좋은 아침입니다", "ko"), ("Καλημέρα", "el"), ("בוקר טוב", "he"),
      ("Добро јутро свима", "sr"), ("Қайырлы таң", "kk"),
    ])
  func shortTexts(text: String, expected: String) {
    #expect(recognizer.dominantLanguage(for: text)?.code == Language(expected).code)
  }

  @Test(
    "names no language for what is none",
    arguments: [
      "", " ", "12345 678", "😀 🎉 👍🏽", "!!! ??? ...", "xqzvkj wqpfzx kjhgzxcv", "sdfkjh asdlkfj qwoeiur zxmcnv",
    ])
  func nothing(text: String) {
    #expect(recognizer.dominantLanguage(for: text) == nil)
    let best = recognizer.languageHypotheses(in: SourceText(text), withMaximum: 5)
      .first { $0.language != .undetermined }
    #expect((best?.probability.value ?? 0) < 0.5)
  }

  @Test(
    "names no language for a bare list of names",
    arguments: [
      "Kassym-Jomart Tokayev, Xi Jinping, Vladimir Putin, Wang Yi", "Mario Rossi\nJohn Smith\nHans Müller\nDong Jun",
    ])
  func nameList(text: String) {
    #expect(recognizer.dominantLanguage(for: text) == nil)
  }

  @Test("finds an English quotation in an Italian sentence")
  func quotation() {
    let text = SourceText("Il premier ha detto: \"We will not accept this\" e poi è partito.")
    let spans = recognizer.languageSpans(in: text)
    #expect(spans.map(\.language.rawValue) == ["it", "en", "it"])
    #expect(recognizer.dominantLanguage(for: text) == .italian)
    #expect(spans.count == 3 && text[spans[1].range].contains("We will not accept this"))
  }
}
