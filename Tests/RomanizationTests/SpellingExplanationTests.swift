import Romanization
import Testing
import TextModel

@Suite("Explaining spellings") struct SpellingExplanationTests {
  @Test("one Russian form stands behind Tokayev and Tokaev, with the standards of each")
  func oneLanguage() throws {
    let explanation = try #require(Romanizer.spellings(explaining: "Tokayev", "Tokaev").first)
    #expect(explanation.left.native == "Токаев")
    #expect(explanation.left.schemes.map(\.id).contains("ru-bgn-pcgn"))
    #expect(explanation.right.schemes.map(\.id).contains("ru-italian"))
  }

  @Test("a Kazakh form and its Russian respelling stand behind Tokayev and Toqaev")
  func respelled() throws {
    let explanations = Romanizer.spellings(explaining: "Tokayev", "Toqaev")
    let respelled = try #require(explanations.first { $0.left.native != $0.right.native })
    #expect(respelled.left.native == "Токаев")
    #expect(respelled.left.schemes.map(\.id).contains("ru-bgn-pcgn"))
    #expect(respelled.right.native == "Тоқаев")
    #expect(respelled.right.schemes.map(\.id).contains("kk-2021"))
  }

  @Test(
    "pairs of the press are explained by the language they come from",
    arguments: [
      ("Jaqsylyqov", "Zhaqsylyqov", "kk", "Жақсылықов"), ("Djokovic", "Đoković", "sr", "Ђоковић"),
      ("Vladimir Putin", "Wladimir Putin", "ru", "Владимир Путин"), ("Mirziyoyev", "Mirzieev", "ru", "Мирзиёев"),
      ("Kassym-Jomart Tokayev", "Qasym-Zhomart Toqaev", "kk", "Қасым-Жомарт Тоқаев"),
    ])
  func pairs(_ left: String, _ right: String, _ language: String, _ native: String) throws {
    let explanation = try #require(Romanizer.spellings(explaining: left, right).first)
    #expect(explanation.left.native == native)
    #expect(explanation.left.schemes.allSatisfy { $0.language == Language(language) })
  }

  @Test(
    "what is explained can be written again by the schemes named",
    arguments: [("Tokayev", "Tokajew"), ("Khrushchev", "Chruschtschow")])
  func holdsForwards(_ left: String, _ right: String) {
    for explanation in Romanizer.spellings(explaining: left, right) {
      for side in [explanation.left, explanation.right] {
        for scheme in side.schemes {
          let written = LatinFolding.ascii(Transliterator(scheme).transliterated(side.native)).lowercased()
          #expect(written.filter(\.isLetter) == side.latin.lowercased(), "\(scheme.id) of \(side.native)")
        }
      }
    }
  }

  @Test(
    "names of different people, and empty ones, are not explained",
    arguments: [("Smith", "Schmidt"), ("Tokayev", "Nazarbayev"), ("", ""), ("Wang Yi", "Wang")])
  func noExplanation(_ left: String, _ right: String) {
    #expect(Romanizer.spellings(explaining: left, right).isEmpty)
  }
}
