import Foundation
import TestSupport
import TextModel
import Testing

@testable import LanguageDetection

@Suite("The language recognizer")
struct LanguageRecognizerTests {
  let recognizer = LanguageRecognizer()

  @Test("knows the language of every sentence written for the project")
  func sentences() {
    let sentences = LanguageFixtures.sentences()
    #expect(sentences.count > 80)
    for (language, text) in sentences {
      let best = recognizer.languageHypotheses(in: SourceText(text), withMaximum: 2).first
      #expect(best?.language == language, "\(text)")
      #expect((best?.probability.value ?? 0) > 0.5, "\(text)")
    }
  }

  @Test("gives a sentence in decomposed form the same answer")
  func decomposed() {
    for (language, text) in LanguageFixtures.sentences() where ["vi", "fr", "cs", "ru"].contains(language.code) {
      let apart = String(String.UnicodeScalarView(text.decomposedStringWithCanonicalMapping.unicodeScalars))
      #expect(recognizer.dominantLanguage(for: apart) == language, "\(text)")
    }
  }

  /// Short texts that recognizers in use get wrong (public issue threads of langdetect, lingua, franc and others).
  @Test(
    "knows short texts",
    arguments: [
      ("Change in Boardroom", "en"), ("I love you", "en"), ("A Test String", "en"), ("Hello world", "en"),
      ("Тұрғын үй бағасы", "kk"), ("Guten Morgen", "de"), ("Buongiorno a tutti", "it"), ("Je t'aime", "fr"),
      ("Доброе утро", "ru"), ("Добрий ранок", "uk"), ("صباح الخير", "ar"), ("早上好", "zh"),
      ("おはようございます", "ja"), ("좋은 아침입니다", "ko"), ("Καλημέρα", "el"), ("בוקר טוב", "he"),
      ("Добро јутро свима", "sr"), ("Қайырлы таң", "kk"), ("THE GOVERNMENT SAID", "en"),
      ("ROMA, IL PREMIER VEDE IL MINISTRO DEGLI ESTERI", "it"), ("LONDRES: LE PREMIER MINISTRE EST PARTI", "fr"),
    ])
  func shortTexts(text: String, expected: String) {
    #expect(recognizer.dominantLanguage(for: text)?.code == expected)
  }

  @Test(
    "names no language for what is none",
    arguments: [
      "", " ", "12345 678", "😀 🎉 👍🏽", "!!! ??? ...", "xqzvkj wqpfzx kjhgzxcv", "sdfkjh asdlkfj qwoeiur zxmcnv",
      "d41d8cd98f00b204e9800998ecf8427e", "H5N1 A320 B2B 4x4",
      "https://example.com/it/notizie @handle name@example.org", "aaaaaaaaaaaa", "hahahahaha zzz", "ааааааа", "ººººº",
      "هههههههه", "def f(x): return x**2 + 1", "SELECT * FROM users WHERE id = 1;", "user_name", "getElementById",
      "Путин",
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
      "Токаев Путин Мирзиёев", "TOKAYEV, XI, PUTIN, MIRZIYOYEV", "D’Alema; O’Brien; Xi’an; N’Golo Kanté",
    ])
  func nameList(text: String) {
    #expect(recognizer.dominantLanguage(for: text) == nil)
  }

  @Test("names the language of prose with a piece of code in it")
  func proseWithCode() {
    let text = "La funzione get_user_name() restituisce il nome dell'utente che ha aperto la sessione."
    #expect(recognizer.dominantLanguage(for: text) == .italian)
    #expect(recognizer.dominantLanguage(for: "Ciao {nome}, benvenuto nella tua nuova casa!") == .italian)
    #expect(recognizer.dominantLanguage(for: "The show was so goooood, hahahaha, we loved it") == .english)
  }

  @Test(
    "answers with the tag of the writing",
    arguments: [
      ("Предсједник је данас рекао да ће се састати са премијером", "sr"),
      ("Predsednik Vlade je danas rekao da će se sastati sa ministrima Srbije", "sr-Latn"),
      ("總統今天表示，他將與總理會面並討論經濟問題", "zh-Hant"), ("总统今天表示，他将与总理会面并讨论经济问题", "zh-Hans"),
      ("Memleket basşysy Qasym-Jomart Toqaev jaña üidiñ qūrylysyn aşty", "kk-Latn"),
      ("Президент бугун янги уй қурилишини кўриб чиқди ва халқ билан суҳбатлашди", "uz-Cyrl"),
    ])
  func writings(text: String, expected: String) {
    #expect(recognizer.dominantLanguage(for: text)?.rawValue == expected)
  }

  @Test("finds an English quotation in an Italian sentence")
  func quotation() {
    let text = SourceText("Il premier ha detto: \"We will not accept this\" e poi è partito.")
    let spans = recognizer.languageSpans(in: text)
    #expect(spans.map(\.language.rawValue) == ["it", "en", "it"])
    #expect(recognizer.dominantLanguage(for: text) == .italian)
    #expect(spans.count == 3 && text[spans[1].range].contains("We will not accept this"))
  }

  @Test("answers only languages that the caller allows")
  func constraints() {
    var options = LanguageRecognizer.Options()
    options.constraints = [.italian, .spanish, .chinese]
    let narrow = LanguageRecognizer(options: options)
    for (_, text) in LanguageFixtures.sentences() {
      let answers = narrow.languageHypotheses(in: SourceText(text), withMaximum: 100).map(\.language)
      #expect(answers.allSatisfy { ["it", "es", "zh", "und"].contains($0.code) }, "\(text): \(answers)")
    }
    #expect(narrow.dominantLanguage(for: "Os moradores dizem que a rua está fechada") == .spanish)
    #expect(narrow.dominantLanguage(for: "居民说这条路已经关闭了") == .simplifiedChinese)
  }

  @Test("lets hints decide where the text does not")
  func hints() {
    let text = SourceText("Roma")
    for language in [Language.italian, .polish, .spanish] {
      var options = LanguageRecognizer.Options()
      options.hints = [language: 1e6]
      #expect(LanguageRecognizer(options: options).dominantLanguage(for: text) == language)
    }
    var senseless = LanguageRecognizer.Options()
    senseless.hints = [.italian: .nan, .english: -3, .french: .infinity, .german: 0]
    let plain = recognizer.languageHypotheses(in: text, withMaximum: 3)
    #expect(LanguageRecognizer(options: senseless).languageHypotheses(in: text, withMaximum: 3) == plain)
  }

  @Test("says und when it is less sure than the caller wishes")
  func minimumProbability() {
    var options = LanguageRecognizer.Options()
    options.minimumProbability = 1
    let strict = LanguageRecognizer(options: options)
    let hypotheses = strict.languageHypotheses(in: SourceText("Roma"), withMaximum: 3)
    #expect(hypotheses.first?.language == .undetermined)
    let whole = hypotheses.reduce(0) { $0 + $1.probability.value }
    #expect(whole <= 1.000_001, "doubt and languages share one certainty, they do not add up to \(whole)")
    #expect(strict.dominantLanguage(for: "Roma") == nil)
    #expect(strict.languageSpans(in: SourceText("Roma")).map(\.language) == [.undetermined])
  }

  @Test("gives probabilities that fall and add up to no more than one")
  func probabilities() {
    for (_, text) in LanguageFixtures.sentences() {
      let values = recognizer.languageHypotheses(in: SourceText(text), withMaximum: 100).map(\.probability.value)
      #expect(values == values.sorted(by: >))
      let one = recognizer.languageHypotheses(in: SourceText(text), withMaximum: 1)
      #expect(one == Array(recognizer.languageHypotheses(in: SourceText(text), withMaximum: 100).prefix(1)))
      #expect(values.reduce(0, +) < 1.001)
    }
    #expect(recognizer.languageHypotheses(in: SourceText("ciao"), withMaximum: 0).isEmpty)
    #expect(recognizer.languageHypotheses(in: SourceText("ciao"), withMaximum: -1).isEmpty)
  }

  @Test("reads a megabyte without a space")
  func longestWord() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(recognizer.dominantLanguage(for: SourceText(utf8: bytes)) == nil)
  }

  @Test("answers alike from eight tasks, whatever the order")
  func determinism() async {
    let texts = LanguageFixtures.sentences().map { SourceText($0.text) }
    let expected = texts.map { recognizer.languageSpans(in: $0) }
    await withTaskGroup(of: Bool.self) { group in
      for seed in 0..<8 {
        group.addTask {
          var generator = SplitMix64(seed: UInt64(seed))
          return texts.indices.shuffled(using: &generator).allSatisfy {
            LanguageRecognizer().languageSpans(in: texts[$0]) == expected[$0]
          }
        }
      }
      for await same in group { #expect(same) }
    }
  }

  @Test("reads one letter for ever, and the same sentence over and over")
  func longTexts() {
    for text in [String(repeating: "a", count: 300_000), String(repeating: "漢", count: 30_000)] {
      let spans = recognizer.languageSpans(in: SourceText(text))
      #expect(spans.last?.range.upperBound == text.utf8.count)
    }
    let italian = LanguageFixtures.sentences().first { $0.language == .italian }?.text ?? ""
    let long = SourceText(String(repeating: italian + " ", count: 300))
    #expect(recognizer.languageSpans(in: long).map(\.language) == [.italian])
  }
}
