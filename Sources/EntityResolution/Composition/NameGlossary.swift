import Lexicons
import TextModel

/// What the words and phrases of names mean, equal in all languages: built from the package's word lists.
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

  /// By language code, then by folded phrase.
  private let phrases: [String: [String: Meaning]]
  /// Phrases of every language, for names whose language is unknown.
  private let anyLanguage: [String: Meaning]
  /// The most words a phrase of the lists has.
  let longestPhrase: Int

  init(lexicon: Lexicon, places: PlaceGlossary) {
    var phrases: [String: [String: Meaning]] = [:]
    for language in Self.languages {
      phrases[language.code] = Self.table(of: lexicon, language: language, places)
    }
    var merged: [String: Meaning] = [:]
    for language in Self.languages {
      merged.merge(phrases[language.code] ?? [:]) { first, _ in first }
    }
    self.phrases = phrases
    anyLanguage = merged
    longestPhrase = merged.keys.map { $0.split(separator: " ").count }.max() ?? 1
  }

  /// The meaning of a folded phrase: in the language of the text, else in English, else in any other.
  func meaning(of phrase: String, language: Language) -> Meaning? {
    phrases[language.code]?[phrase] ?? anyLanguage[phrase]
  }

  /// The languages that the lists are written in. English first: it wins where an unknown language is read.
  private static let languages: [Language] = [
    .english, .italian, .french, .german, .spanish, .portuguese, .russian, .ukrainian, .kazakh, .arabic, .chinese,
  ]

  /// Later lists give way to earlier ones: a known organization is more than the words it is made of.
  private static func table(
    of lexicon: Lexicon, language: Language, _ places: PlaceGlossary
  ) -> [String: Meaning] {
    var table: [String: Meaning] = [:]
    func add(_ list: LexiconList, _ meaning: (String) -> Meaning) {
      for group in lexicon.groups(list, language: language) {
        for form in group.forms {
          let phrase = NameFolding.words(of: form, language: language).joined(separator: " ")
          if !phrase.isEmpty, table[phrase] == nil { table[phrase] = meaning(group.canonical) }
        }
      }
    }
    add(.acronyms) { .organization($0) }
    add(.regions) { .place(places.identifier(ofEnglishName: $0)) }
    add(.organizationWords) { .concept(Self.sameInTranslation[$0] ?? $0) }
    add(.demonyms) { .place("region:" + $0) }
    add(.organizationHeads) { .concept(Self.sameInTranslation[$0] ?? $0) }
    add(.placeGenerics) { .concept($0) }
    add(.functionWords) { _ in .silent }
    add(.legalForms) { _ in .silent }
    add(.particles) { _ in .silent }
    return table
  }

  /// Head words that translators take for one another: an American committee is an Italian *commissione*.
  private static let sameInTranslation = ["commission": "committee", "bureau": "office"]
}
