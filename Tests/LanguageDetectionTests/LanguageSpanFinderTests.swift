import TestSupport
import TextModel
import Testing

@testable import LanguageDetection

@Suite("Language spans")
struct LanguageSpanFinderTests {
  let recognizer = LanguageRecognizer()

  private static func sentences() -> [(language: Language, text: String)] {
    LanguageFixtures.sentences()
  }

  /// Law: spans ascend, touch, cover everything, and neighbours differ.
  private func expectTiling(_ text: SourceText) {
    let spans = recognizer.languageSpans(in: text)
    var end = 0
    for span in spans {
      #expect(span.range.lowerBound == end && !span.range.isEmpty, "\(text.string)")
      end = span.range.upperBound
    }
    #expect(end == text.count, "\(text.string)")
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.language != $1.language }, "\(text.string)")
  }

  @Test("tile random mixtures of sentences, marks, numbers and noise")
  func tiling() {
    var generator = SplitMix64(seed: 21)
    let sentences = Self.sentences().map(\.text)
    let noise = ["", " ", "\n\n", " – ", "«", "» ", "😀", "123 ", "\u{FEFF}", "e\u{301}", "@x ", "www.a.com ", "\u{0}"]
    for _ in 0..<150 {
      var text = ""
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        text += noise.randomElement(using: &generator) ?? ""
        text += Bool.random(using: &generator) ? sentences.randomElement(using: &generator) ?? "" : ""
        text += noise.randomElement(using: &generator) ?? ""
      }
      expectTiling(SourceText(text))
    }
  }

  @Test("agree with the answer for the document: the language of most letters")
  func majority() {
    var generator = SplitMix64(seed: 22)
    let sentences = Self.sentences().map(\.text)
    for _ in 0..<100 {
      let count = Int.random(in: 1...6, using: &generator)
      let parts = (0..<count).map { _ in sentences.randomElement(using: &generator) ?? "" }
      let text = SourceText(parts.joined(separator: "\n"))
      var letters: [Language: Int] = [:]
      for span in recognizer.languageSpans(in: text) {
        var scanner = WordScanner(Array(text.utf8[span.range.offsets]))
        while let word = scanner.next() { letters[span.language, default: 0] += word.weightedLetterCount }
      }
      let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      #expect(recognizer.dominantLanguage(for: text) == most, "\(parts)")
    }
  }

  @Test("leave a text in one language whole")
  func oneLanguage() {
    for (language, text) in Self.sentences() {
      let spans = recognizer.languageSpans(in: SourceText(text + " " + text))
      #expect(spans.count == 1, "\(language): \(spans)")
    }
  }

  @Test("are one for each of two paragraphs in two languages")
  func twoParagraphs() {
    let sentences = Self.sentences()
    let italian = sentences.first { $0.language == .italian }?.text ?? ""
    for tag in ["en", "ru", "de", "zh-Hans", "ar", "kk", "th"] {
      let other = sentences.first { $0.language.rawValue == tag }?.text ?? ""
      let text = SourceText(italian + "\n" + other)
      let spans = recognizer.languageSpans(in: text)
      #expect(spans.map(\.language) == [.italian, Language(tag)], "\(tag)")
      #expect(spans.first?.range.upperBound == italian.utf8.count + 1, "\(tag)")
    }
  }

  /// Text is read in blocks of ``EvidenceBlock/wordLimit`` words: borders on either side of a block's end are found alike.
  @Test("are the same wherever a block of words ends", arguments: [45, 70, 75, 80])
  func blocks(repetitions: Int) {
    let italian = String(
      repeating: "Il ministro ha detto che la strada è chiusa da tre settimane. ", count: repetitions)
    let english = String(repeating: "The minister said that the bridge had been closed for weeks. ", count: repetitions)
    let spans = recognizer.languageSpans(in: SourceText(italian + english))
    #expect(spans.map(\.language) == [.italian, .english])
    #expect(spans.first?.range.upperBound == italian.utf8.count)
  }

  @Test("do not break out for names in other letters")
  func foreignNames() {
    let russian = "Вчера компания Apple представила в Москве новый телефон iPhone, сообщает Reuters."
    #expect(recognizer.languageSpans(in: SourceText(russian)).map(\.language) == [.russian])
    let chinese = "苹果公司昨天在北京发布了新的 iPhone 手机，价格没有变化。"
    #expect(recognizer.languageSpans(in: SourceText(chinese)).map(\.language) == [.simplifiedChinese])
  }

  @Test("find a quotation in other letters")
  func foreignQuotation() {
    let text = SourceText("Президент заявил: \"We are ready to talk about everything\" и уехал в Астану.")
    #expect(recognizer.languageSpans(in: text).map(\.language) == [.russian, .english, .russian])
  }
}
