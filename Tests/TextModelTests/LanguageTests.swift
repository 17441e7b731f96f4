import Testing
import TextModel

@Suite("Languages, scripts, encodings and types")
struct LanguageTests {
  @Test(
    "A tag gives its code and its script",
    arguments: [
      ("it", "it", nil), ("zh-Hant", "zh", "Hant"), ("kk-Latn", "kk", "Latn"), ("en-GB", "en", nil), ("", "", nil),
    ])
  func tags(tag: String, code: String, script: String?) {
    #expect(Language(tag).code == code)
    #expect(Language(tag).script == script)
    #expect(Language(tag).base == Language(code))
  }

  @Test("Languages sort by their tags, byte by byte")
  func order() {
    #expect(
      [Language.russian, .simplifiedChinese, .italian, .chinese].sorted().map(\.rawValue) == [
        "it", "ru", "zh", "zh-Hans",
      ])
  }

  @Test("Encodings are compared without case")
  func encodings() {
    #expect(TextEncoding("Windows-1252") == .windows1252)
    #expect(TextEncoding("UTF-8") == .utf8)
  }

  @Test("Types sort as persons, places, organizations, and keep their short names")
  func types() {
    #expect(EntityType.allCases.sorted() == [.person, .place, .organization])
    #expect(EntityType.allCases.map(\.rawValue) == ["PER", "LOC", "ORG"])
  }

  @Test("Document names sort byte by byte, not by what they look like")
  func documents() {
    #expect([DocumentID("é"), "z", "a"].sorted().map(\.rawValue) == ["a", "z", "é"])
  }
}
