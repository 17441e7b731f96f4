import Lexicons
import Synchronization
import TextModel

/// Reads the word lists into a ``GlossaryTable``.
struct GlossaryReader {
  private var table: GlossaryTable
  private let lexicon: Lexicon

  /// About what the lists of today hold in one language, and in all.
  private static let phrasesOfOne = 1 << 12
  private static let phrasesOfAll = 1 << 14

  private init(lexicon: Lexicon, capacity: Int) {
    self.lexicon = lexicon
    table = GlossaryTable(capacity: capacity)
  }

  /// All that a language has: each list followed by its lines valid in any.
  static func table(of lexicon: Lexicon, language: Language) -> GlossaryTable {
    var reader = GlossaryReader(lexicon: lexicon, capacity: phrasesOfOne)
    reader.read(language, codes: [language.code, Lexicon.anyLanguage])
    return reader.table
  }

  /// What the languages have, earlier ones first.
  ///
  /// Lines valid in any language are read in the first one alone. Read in another they would add nothing, or a Ukrainian
  /// name written by Russian rules, which no text has.
  static func table(of lexicon: Lexicon, languages: [Language]) -> GlossaryTable {
    var reader = GlossaryReader(lexicon: lexicon, capacity: phrasesOfAll)
    for (number, language) in languages.enumerated() {
      reader.read(language, codes: number == 0 ? [language.code, Lexicon.anyLanguage] : [language.code])
    }
    return reader.table
  }

  private mutating func read(_ language: Language, codes: [String]) {
    for list in NameGlossary.lists {
      for code in codes { lexicon.forEachLine(list, language: code) { read($0, list, language) } }
    }
  }

  private mutating func read(_ line: LexiconLine, _ list: LexiconList, _ language: Language) {
    let entry = GlossaryTable.Entry(list: list, canonical: table.insert(canonical: line.canonical))
    line.forEachForm { form in
      if let phrase = Self.phrase(form, language) { table.insert(phrase, entry) }
    }
  }

  private static func phrase(_ form: ArraySlice<UInt8>, _ language: Language) -> GlossaryPhrase? {
    if let phrase = GlossaryPhrase(plain: folded(form, language)) { return phrase }
    return GlossaryPhrase(words: NameFolding.words(of: String(decoding: form, as: UTF8.self), language: language))
  }

  private static func folded(_ form: ArraySlice<UInt8>, _ language: Language) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) { return form.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
    return NameFolding.latin(String(decoding: form, as: UTF8.self), language: language)
  }
}

/// The table of one language, read when it is first asked for: a program meets two languages, not eleven.
final class LanguageGlossary: Sendable {
  private final class Kept: Sendable {
    let table: GlossaryTable
    init(_ table: GlossaryTable) { self.table = table }
  }

  private let language: Language
  private let lexicon: Lexicon
  private let kept = Mutex<Kept?>(nil)

  init(_ language: Language, _ lexicon: Lexicon) {
    self.language = language
    self.lexicon = lexicon
  }

  var table: GlossaryTable {
    kept.withLock { kept in
      if let known = kept { return known.table }
      let made = Kept(GlossaryReader.table(of: lexicon, language: language))
      kept = made
      return made.table
    }
  }
}
