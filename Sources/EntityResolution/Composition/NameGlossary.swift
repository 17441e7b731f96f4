import BundledModels
import Lexicons
import TextModel

/// What the words and phrases of names mean, equal in all languages: a table packed with the word lists.
///
/// Phrases are kept by their hash and meanings are put into words when asked for: the lists hold some twenty thousand
/// forms, and an article meets a hundred of them. Nothing is built at start.
struct NameGlossary: Sendable {
  /// What a phrase stands for.
  enum Meaning: Hashable, Sendable {
    /// A well-known organization, by its English acronym or name.
    case organization(String)
    /// A place, by its identifier.
    case place(String)
    /// A word with a translation: `bank`, `ministry`, `national`.
    case concept(String)
    /// A word that names nothing: article, preposition, particle, legal form.
    case silent
  }

  /// The most words a phrase of the lists has.
  let longestPhrase: Int
  private let rows: PackedIndex
  private let lexicon: Lexicon
  private let places: PlaceGlossary

  init(lexicon: Lexicon, places: PlaceGlossary) {
    let table = lexicon.table(.glossary)
    longestPhrase = table.integer(at: 0, as: UInt32.self).map(Int.init) ?? 1
    rows = PackedIndex(
      table.slice(GlossaryPacker.headerLength..<max(table.count, GlossaryPacker.headerLength)) ?? table)
    self.lexicon = lexicon
    self.places = places
  }

  /// The meaning of a folded phrase: in the language of the text, else in English, else in any other.
  func meaning(of phrase: String, language: Language) -> Meaning? {
    let own = Self.codes.firstIndex(of: language.code)
    var general: GlossaryRow?
    var special: GlossaryRow?
    rows.forEachValue(of: GlossaryPhrase.hash(of: phrase)) { value in
      let row = GlossaryRow(packed: value)
      if row.language == nil { general = row } else if row.language == own { special = row }
    }
    guard let row = special ?? general, let canonical = lexicon.canonical(row.canonical) else { return nil }
    return meaning(row.list, canonical)
  }

  private func meaning(_ list: LexiconList, _ canonical: String) -> Meaning {
    switch list {
    case .acronyms: .organization(canonical)
    case .regions: .place(places.identifier(ofEnglishName: canonical))
    case .demonyms: .place("region:" + canonical)
    case .organizationWords, .organizationHeads: .concept(Self.sameInTranslation[canonical] ?? canonical)
    case .placeGenerics: .concept(canonical)
    default: .silent
    }
  }

  /// The languages that the lists are written in. English first: it wins where an unknown language is read.
  static let languages: [Language] = [
    .english, .italian, .french, .german, .spanish, .portuguese, .russian, .ukrainian, .kazakh, .arabic, .chinese,
  ]

  private static let codes = languages.map(\.code)

  /// The lists that are read. Later ones give way to earlier ones: a known organization is more than the words it is
  /// made of.
  static let lists: [LexiconList] = [
    .acronyms, .regions, .organizationWords, .demonyms, .organizationHeads, .placeGenerics, .functionWords,
    .legalForms, .particles,
  ]

  /// Head words that translators take for one another: an American committee is an Italian *commissione*.
  private static let sameInTranslation = ["commission": "committee", "bureau": "office"]
}
