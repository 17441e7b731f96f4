import Lexicons
import TextModel
import Testing

@testable import MentionExtraction

@Suite struct InflectedFactsTests {
  private func facts(_ word: String, _ language: String) throws -> WordFacts {
    let lexicon = Lexicon.bundled
    let inflected = InflectedFacts(index: try #require(lexicon.index), lexicon: lexicon)
    let number = UInt8(truncatingIfNeeded: lexicon.languageIndex(of: Language(language)))
    return inflected.facts(of: Array(word.utf8)[...], language: number)
  }

  @Test(
    "A case form has the facts of the plain form",
    arguments: [("Узбекистана", "ru"), ("Турции", "ru"), ("Индией", "ru"), ("Астанада", "kk"), ("Қытайдың", "kk")])
  func places(word: String, language: String) throws {
    #expect(try !facts(word, language).isDisjoint(with: [.place, .region]))
  }

  @Test("Common words and languages without cases have none", arguments: [("Вечером", "ru"), ("Russiana", "it")])
  func none(word: String, language: String) throws {
    #expect(try facts(word, language).isDisjoint(with: [.place, .region]))
  }
}
