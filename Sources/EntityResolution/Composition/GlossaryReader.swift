import Lexicons
import TextModel

/// Reads the word lists into a ``GlossaryTable``, to be packed.
struct GlossaryReader {
  private var table = GlossaryTable()
  private let lexicon: Lexicon

  private let canonicals: [String: Int]

  private init(lexicon: Lexicon) {
    self.lexicon = lexicon
    canonicals = lexicon.canonicalNumbers
  }

  /// All that a language has: each list followed by its lines valid in any.
  static func table(of lexicon: Lexicon, language: Language) -> GlossaryTable {
    var reader = GlossaryReader(lexicon: lexicon)
    reader.read(language, codes: [language.code, Lexicon.anyLanguage])
    return reader.table
  }

  /// What the languages have, earlier ones first.
  ///
  /// Lines valid in any language are read in the first one alone. Read in another they would add nothing, or a Ukrainian
  /// name written by Russian rules, which no text has.
  static func table(of lexicon: Lexicon, languages: [Language]) -> GlossaryTable {
    var reader = GlossaryReader(lexicon: lexicon)
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
    guard let canonical = canonicals[String(decoding: line.canonical, as: UTF8.self)] else { return }
    let entry = GlossaryTable.Entry(list: list, canonical: canonical)
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
