import Lexicons
import TextModel

/// Gathers the phrases of the lists of organizations and regions, each with the canonical form of its line, both hashed:
/// to be packed for ``KnownName``.
struct KnownNamesBuilder {
  private(set) var canonicals: [UInt64: UInt64] = [:]

  private static let languages = ["ar", Lexicon.anyLanguage, "de", "en", "es", "fr", "it", "kk", "ru", "zh"]

  init(_ lexicon: Lexicon) {
    for line in NameWordLists.knownNames {
      let forms = line.utf8.split(separator: UInt8(ascii: "|")).compactMap { WordScan.phraseHash(of: Array($0)[...]) }
      // Of two lines with one phrase the later one counts.
      for form in forms { canonicals[form] = forms[0] }
    }
    for list in [LexiconList.acronyms, .organizations, .regions] {
      for language in Self.languages {
        lexicon.forEachLine(list, language: language) { add($0) }
      }
    }
  }

  private mutating func add(_ line: LexiconLine) {
    guard let canonical = WordScan.phraseHash(of: line.canonical) else { return }
    line.forEachForm { form in
      if let hash = WordScan.phraseHash(of: form) { insert(hash, canonical: canonical) }
    }
    insert(canonical, canonical: canonical)
  }

  /// A phrase of two lines keeps the first.
  private mutating func insert(_ hash: UInt64, canonical: UInt64) {
    if canonicals[hash] == nil { canonicals[hash] = canonical }
  }
}
