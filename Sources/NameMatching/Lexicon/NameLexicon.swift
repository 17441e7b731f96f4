import BundledModels
import Lexicons

/// Looks up words of names by the hash of their letters, so that case and marks do not matter: a table packed with the
/// word lists.
struct NameLexicon: Sendable {
  static let shared = NameLexicon(.bundled)
  private let words: PackedIndex
  private let entries: ModelBytes

  init(_ lexicon: Lexicon) {
    words = PackedIndex(lexicon.table(.nameWords))
    entries = lexicon.table(.nameWordEntries)
  }

  /// What the lists say of a word; nothing when they do not hold it.
  func entry(_ hash: UInt64) -> WordEntry {
    guard let number = words.firstValue(of: hash) else { return WordEntry() }
    return WordEntry(entries, at: Int(number) * WordEntry.packedLength)
  }
}

extension WordEntry {
  /// Classes 16 bits, then the lanes of the concepts.
  static let packedLength = 10

  init(_ bytes: ModelBytes, at offset: Int) {
    classes = WordClass(rawValue: bytes.integer(at: offset, as: UInt16.self) ?? 0)
    concepts = ConceptSet(lanes: bytes.integer(at: offset + 2, as: UInt64.self) ?? 0)
  }
}
