import TextModel
import Testing

@testable import MentionExtraction

@Suite struct ArticleTokensTests {
  private func starts(_ text: String, _ language: String) throws -> [String] {
    let article = try Passage.tokens(text, language)
    return article.tokens.indices.filter { article.tokens[$0].marks.contains(.startsSentence) }.map {
      String(decoding: article.text.utf8[article.offsets(of: $0..<($0 + 1))], as: UTF8.self)
    }
  }

  @Test(
    "Sentences begin behind points, line ends and quotation marks, not behind abbreviations and initials",
    arguments: [
      ("Piove. Anna esce.", "it", ["Piove", "Anna"]),
      ("Il sig. Bianchi esce.", "it", ["Il"]),
      ("Mr. Brown met J. Smith.", "en", ["Mr"]),
      ("Disse: «Andiamo» e uscì", "it", ["Disse", "Andiamo", "e"]),
      ("Titolo\nTesto", "it", ["Titolo", "Testo"]),
    ] as [(String, String, [String])])
  func sentenceStarts(text: String, language: String, expected: [String]) throws {
    #expect(try starts(text, language) == expected)
  }

  @Test("Headlines in capitals and in title case are marked, running text is not")
  func lineMarks() throws {
    let article = try Passage.tokens(
      "STORM HITS COAST AGAIN TODAY\nStrong Storm Hits Northern Coast Again\nA strong storm hit the coast again.", "en")
    #expect(article.tokens[1].marks.contains(.capitalLine))
    #expect(article.tokens[6].marks.contains(.titleLine))
    #expect(article.tokens.last?.marks.isDisjoint(with: [.capitalLine, .titleLine]) == true)
  }

  @Test("Languages follow the passages, and text outside them has none")
  func languages() throws {
    let text = SourceText("della the della")
    let spans = [
      LanguageSpan(range: TextRange(0..<5), language: .italian, probability: .one),
      LanguageSpan(range: TextRange(6..<9), language: .english, probability: .one),
    ]
    let article = try #require(ArticleTokens(text: text, languages: spans))
    #expect(article.tokens.map { $0.facts.contains(.functionWord) } == [true, true, false])
  }

  @Test("A full stop belongs to the initials before it")
  func ownedPoint() throws {
    let article = try Passage.tokens("The U.S. is here.", "en")
    let range = article.offsets(of: 1..<3)
    #expect(String(decoding: article.text.utf8[range], as: UTF8.self) == "U.S.")
  }

  @Test(
    "Points and commas that belong to a name",
    arguments: [
      ("He came to St. Andrews today.", "en", "St. Andrews"), ("Google, Inc. sued.", "en", "Google, Inc."),
      ("Floyd Mayweather Jr. won.", "en", "Floyd Mayweather Jr."),
      ("La Recuperi S.r.l. di Bari", "it", "Recuperi S.r.l."),
      ("il museo nazionale del Bardo di Tunisi", "it", "museo nazionale del Bardo"),
    ])
  func belongs(text: String, language: String, name: String) throws {
    let article = try Passage.tokens(text, language)
    let (bytes, wanted) = (Array(text.utf8), Array(name.utf8))
    let start = try #require((0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) })
    #expect(NameFinder.canFind(start..<(start + wanted.count), in: article))
  }
}
