internal import BundledModels
package import Lexicons

/// Packs what name matching looks up in the word lists: words of names, and names of organizations and regions.
package enum NameTablesPacker {
  /// The tables of lists that were packed without them.
  package static func tables(of lexicon: Lexicon) -> [LexiconTable: [UInt8]] {
    let (words, entries) = packed(NameLexiconBuilder(lexicon).entries)
    return [.knownNames: packed(KnownNamesBuilder(lexicon).canonicals), .nameWords: words, .nameWordEntries: entries]
  }

  /// Canonical forms are numbered from 1 in the order of their hashes.
  private static func packed(_ canonicals: [UInt64: UInt64]) -> [UInt8] {
    let numbers = numbered(canonicals.values)
    var rows = PackedIndexWriter()
    for (hash, canonical) in canonicals { rows.add(hash, (numbers[canonical] ?? 0) + 1) }
    return rows.section()
  }

  /// Words with the same entry share it.
  private static func packed(_ words: [UInt64: WordEntry]) -> (index: [UInt8], entries: [UInt8]) {
    let numbers = numbered(words.values.map { Key($0) })
    var rows = PackedIndexWriter()
    for (hash, entry) in words { rows.add(hash, numbers[Key(entry)] ?? 0) }
    var writer = ModelWriter()
    for key in numbers.keys.sorted() {
      writer.append(key.classes)
      writer.append(key.lanes)
    }
    return (rows.section(), writer.bytes)
  }

  private static func numbered<Key: Hashable & Comparable>(_ keys: some Sequence<Key>) -> [Key: UInt32] {
    Dictionary(uniqueKeysWithValues: Set(keys).sorted().enumerated().map { ($1, UInt32(truncatingIfNeeded: $0)) })
  }

  private struct Key: Hashable, Comparable {
    let classes: UInt16
    let lanes: UInt64

    init(_ entry: WordEntry) { (classes, lanes) = (entry.classes.rawValue, entry.concepts.lanes) }

    static func < (left: Key, right: Key) -> Bool { (left.classes, left.lanes) < (right.classes, right.lanes) }
  }
}
