import TextModel
import Testing

@testable import MentionExtraction

@Suite struct InflectionTests {
  @Test(
    "Case forms of one name are one",
    arguments: [
      ("токаев", "токаева", "ru"), ("токаевым", "токаеву", "ru"), ("москва", "москве", "ru"),
      ("россия", "россии", "ru"),
      ("наталья", "натальи", "ru"), ("тоқаев", "тоқаевтың", "kk"), ("bianchi", "bianchi", "it"),
    ])
  func same(left: String, right: String, language: String) {
    #expect(Inflection.isSame(left, right, language: Language(language)))
    #expect(Inflection.isSame(right, left, language: Language(language)))
  }

  @Test(
    "Other names, and languages without cases, are not",
    arguments: [
      ("токаев", "токарев", "ru"), ("лев", "лена", "ru"), ("tokayev", "tokayeva", "it"), ("иванов", "петров", "ru"),
    ])
  func different(left: String, right: String, language: String) {
    #expect(!Inflection.isSame(left, right, language: Language(language)))
  }
}
