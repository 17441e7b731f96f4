@testable import EntityResolution
import Testing
import TextModel

@Suite("Names fold to plain words")
struct NameFoldingTests {
  @Test(
    "Elisions, possessives, abbreviations and scripts",
    arguments: [
      ("Assemblea generale dell’ONU", Language.italian, ["assemblea", "generale", "onu"]),
      ("U.N. Security Council", .english, ["un", "security", "council"]),
      ("Eni S.p.A.", .italian, ["eni", "spa"]),
      ("Pennsylvania's Court", .english, ["pennsylvania", "court"]),
      ("St. Martin's", .english, ["st", "martin"]),
      ("O'Brien", .english, ["o", "brien"]),
      ("Coca-Cola", .english, ["coca", "cola"]),
      ("Łódź", .polish, ["lodz"]),
      ("G7", .english, ["g7"]),
      ("…", .english, []),
      ("", .english, []),
    ])
  func words(name: String, language: Language, expected: [String]) {
    #expect(NameFolding.words(of: name, language: language) == expected)
  }

  @Test("Another script is written in Latin letters")
  func cyrillic() {
    let words = NameFolding.words(of: "Токаев", language: .russian)
    #expect(words.count == 1)
    #expect(words[0].utf8.allSatisfy { $0 < 0x80 })
  }
}
