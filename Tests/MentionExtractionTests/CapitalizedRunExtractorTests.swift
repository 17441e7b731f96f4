import Lexicons
import TestSupport
import TextModel
import Testing

@testable import MentionExtraction

@Suite struct CapitalizedRunExtractorTests {
  @Test(
    "Names are found in running text without title, article or possessive",
    arguments: [
      (
        "Ieri il ministro della Difesa cinese Dong Jun ha visitato Roma.", "it",
        ["PER Dong Jun", "LOC Roma"]
      ),
      (
        "La Commissione europea e la Banca d’Italia hanno incontrato Giorgia Meloni a Bruxelles.", "it",
        ["ORG Commissione europea", "ORG Banca d’Italia", "PER Giorgia Meloni", "LOC Bruxelles"]
      ),
      ("L’Italia e l’Iran firmano un accordo.", "it", ["LOC Italia", "LOC Iran"]),
      (
        "On Monday Russian President Vladimir Putin’s plane landed in Beijing.", "en",
        ["PER Vladimir Putin", "LOC Beijing"]
      ),
      (
        "The Shanghai Cooperation Organization met in Kazakhstan, said Sergey Lavrov.", "en",
        ["ORG Shanghai Cooperation Organization", "LOC Kazakhstan", "PER Sergey Lavrov"]
      ),
      ("The British and the French voted in July.", "en", []),
      ("Nell’Asia centrale piove.", "it", ["LOC Asia centrale"]),
      ("Piove su tutta la penisola iberica da ieri.", "it", ["LOC penisola iberica"]),
      ("Illinois Senator Emily Stone spoke to the people.", "en", ["LOC Illinois", "PER Emily Stone"]),
      ("The U.S. ambassador left London.", "en", ["LOC U.S.", "LOC London"]),
    ] as [(String, String, [String])])
  func names(text: String, language: String, expected: [String]) throws {
    #expect(Passage.shown(try Passage.mentions(text, language)) == expected)
  }

  @Test("A no-break space inside a name is a space of its surface")
  func noBreakSpace() throws {
    let mentions = try Passage.mentions("Il ministro Dong\u{A0}Jun è arrivato a Roma.", "it")
    #expect(mentions.first?.surface == "Dong Jun")
    #expect(mentions.first?.range == TextRange(12..<21))
  }

  @Test("The offices beside a name are its roles")
  func roles() throws {
    let mentions = try Passage.mentions("Il presidente kazako Kassym-Jomart Tokayev è a Roma.", "it")
    #expect(mentions.first?.roles == ["president"])
    #expect(mentions.last?.roles == [])
  }

  @Test("Mentions ascend, do not overlap, and their surfaces are the text of their ranges", arguments: 0..<40)
  func properties(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let words = """
      Anna Bianchi ha detto che la Banca di Roma (BDR) e il signor Rossi, President Xi Jinping of China’s U.S. S.p.A. \
      \n\n “L’Aquila” 北京 Москва Токаев в Астане محمد 1993 XIV Jae-in St. … & -
      """.split(separator: " ")
    let text = (0..<30).map { _ in String(words.randomElement(using: &random) ?? "") }.joined(separator: " ")
    let mentions = try Passage.mentions(text, seed % 2 == 0 ? "it" : "en")
    let source = SourceText(text)
    var end = 0
    for mention in mentions {
      #expect(mention.range.lowerBound >= end && !mention.range.isEmpty)
      end = mention.range.upperBound
      #expect(MentionSurface.clean(mention.range.offsets, of: source) == mention.surface)
    }
    #expect(end <= source.count)
    #expect(try Passage.mentions(text, seed % 2 == 0 ? "it" : "en") == mentions)
  }

  @Test("Empty text, text without words and text outside all passages are no failures", arguments: ["", "… !", "Roma"])
  func emptyText(text: String) throws {
    let document = Document(id: "test", text: SourceText(text))
    #expect(try CapitalizedRunExtractor().mentions(in: document, languages: []).count <= 1)
  }

  @Test("Without a model nothing is found and nothing fails")
  func withoutModel() throws {
    let document = Document(id: "test", text: SourceText("Anna Bianchi"))
    let extractor = CapitalizedRunExtractor(lexicon: .bundled, model: nil)
    #expect(try extractor.mentions(in: document, languages: []).isEmpty)
  }
}
