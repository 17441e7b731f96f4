import BundledModels
import Lexicons
import Testing

@testable import NameMatching

@Suite("Packed words of names") struct NameTablesPackerTests {
  @Test("The bundled tables are what the lists give: after a change run scripts/build-data lexicons")
  func isUpToDate() {
    for (table, bytes) in NameTablesPacker.tables(of: .bundled) {
      #expect(Lexicon.bundled.table(table).array == bytes, "\(table)")
    }
  }

  @Test("Every word of the lists is found with its classes and concepts")
  func twin() {
    let entries = NameLexiconBuilder(.bundled).entries
    #expect(entries.count > 1_000)
    for (hash, entry) in entries {
      let found = NameLexicon.shared.entry(hash)
      #expect(found.classes == entry.classes)
      #expect(found.concepts == entry.concepts)
    }
    #expect(NameLexicon.shared.entry(12_345).classes.isEmpty)
  }

  @Test("Lists that were packed without tables know no word, and do not trap")
  func withoutTables() throws {
    let lexicon = try Lexicon(contentsOf: LexiconPacker().file(dataVersion: "empty"))
    #expect(NameLexicon(lexicon).entry(1).classes.isEmpty)
  }
}
