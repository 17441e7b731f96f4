import BundledModels
import Lexicons
import TextModel
import Testing

@testable import EntityResolution

@Suite("The packed glossary") struct GlossaryPackerTests {
  @Test(
    "The bundled table is what the lists give: after a change run scripts/build-data lexicons",
    .enabled(if: LexiconVersion.isOfThisICU(.bundled), "packed by another ICU"))
  func isUpToDate() {
    #expect(Lexicon.bundled.table(.glossary).array == GlossaryPacker.table(of: .bundled))
  }

  @Test("Rows keep what they are made of", arguments: LexiconList.allCases)
  func rows(list: LexiconList) {
    for language in [nil] + NameGlossary.languages.indices.map(Optional.some) {
      let row = GlossaryRow(list: list, language: language, canonical: 123_456)
      #expect(GlossaryRow(packed: row.packed) == row)
    }
  }

  @Test("Any number is some row, and lists packed without a glossary have no meanings")
  func nonsense() throws {
    #expect(GlossaryRow(packed: .max).canonical == 0x1F_FFFF)
    let lexicon = try Lexicon(contentsOf: LexiconPacker().file(dataVersion: "empty"))
    let glossary = NameGlossary(lexicon: lexicon, places: PlaceGlossary(lexicon: lexicon))
    #expect(glossary.longestPhrase == 1)
    #expect(glossary.meaning(of: "bank", language: .english) == nil)
  }
}
