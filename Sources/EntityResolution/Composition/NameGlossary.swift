import Lexicons
import TextModel

/// What the words and phrases of names mean, equal in all languages: built from the package's word lists.
///
/// Phrases are kept by their hash and meanings are put into words when asked for: the lists hold some twenty thousand
/// forms, and an article meets a hundred of them.
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

  /// Phrases of every language, for names whose language is unknown.
  private let anyLanguage: GlossaryTable
  /// By the number of the language, each read when it is first met.
  private let byLanguage: [LanguageGlossary]
  private let places: PlaceGlossary

  init(lexicon: Lexicon, places: PlaceGlossary) {
    anyLanguage = GlossaryReader.table(of: lexicon, languages: Self.languages)
    byLanguage = Self.languages.map { LanguageGlossary($0, lexicon) }
    self.places = places
  }

  /// The most words a phrase of the lists has.
  var longestPhrase: Int { anyLanguage.longestPhrase }

  /// The meaning of a folded phrase: in the language of the text, else in English, else in any other.
  func meaning(of phrase: String, language: Language) -> Meaning? {
    let hash = GlossaryPhrase.hash(of: phrase)
    if let own = Self.codes.firstIndex(of: language.code) {
      let table = byLanguage[own].table
      if let entry = table.entry(of: hash) { return meaning(entry.list, table.canonical(of: entry)) }
    }
    return anyLanguage.entry(of: hash).map { meaning($0.list, anyLanguage.canonical(of: $0)) }
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
