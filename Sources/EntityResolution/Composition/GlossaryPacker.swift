internal import BundledModels
package import Lexicons

/// Packs the glossary of the word lists into the table that ``NameGlossary`` reads.
///
/// Names in other scripts are romanized for it, which would cost every start a third of its time.
package enum GlossaryPacker {
  /// The longest phrase's words stand before the index.
  static let headerLength = 4

  /// The table of lists that were packed without it.
  package static func table(of lexicon: Lexicon) -> [UInt8] {
    let general = GlossaryReader.table(of: lexicon, languages: NameGlossary.languages)
    var rows = PackedIndexWriter()
    for (hash, entry) in general.entries { rows.add(hash, row(entry, nil).packed) }
    for (number, language) in NameGlossary.languages.enumerated() {
      // A language's own reading is kept where it is not the one that all have.
      for (hash, entry) in GlossaryReader.table(of: lexicon, language: language).entries
      where general.entries[hash] != entry {
        rows.add(hash, row(entry, number).packed)
      }
    }
    var writer = ModelWriter()
    writer.append(UInt32(truncatingIfNeeded: general.longestPhrase))
    writer.append(bytes: rows.section())
    return writer.bytes
  }

  private static func row(_ entry: GlossaryTable.Entry, _ language: Int?) -> GlossaryRow {
    GlossaryRow(list: entry.list, language: language, canonical: entry.canonical)
  }
}
