/// One of the word lists that the package carries.
///
/// The edited lists stand as text in the repository, one group a line, the canonical form first; their order here is
/// part of the packed file's layout, so new ones are added at the end.
public enum LexiconList: String, Hashable, Sendable, CaseIterable {
  /// Words that make sentences and name nothing: articles, prepositions, pronouns, auxiliaries, common adverbs.
  case functionWords = "function-words"
  /// Offices, professions and forms of address that stand beside a person's name; the canonical form is an English
  /// concept (`president`).
  case titles
  /// Months, days of the week, feasts.
  case monthsDays = "months-days"
  /// Words for peoples and for what is of a country; the canonical form is its CLDR region code.
  case demonyms
  /// Lower-case parts inside personal names: di, von, bin.
  case particles
  /// Legal forms of companies; the canonical form is the English abbreviation.
  case legalForms = "legal-forms"
  /// Words that head the name of an organization; the canonical form is an English concept (`bank`), equal in all
  /// languages.
  case organizationHeads = "organization-heads"
  /// Acronyms and full names of well-known organizations; the canonical form is the English acronym.
  case acronyms
  /// Given names, learned from open lists of people.
  case givenNames = "given-names"
  /// Phrases of newsletter forms, share bars and teasers.
  case boilerplate
  /// Words for kinds of place: city, river, square; the canonical form is an English concept.
  case placeGenerics = "place-generics"
  /// Short forms of given names; the canonical form is the full one.
  case nicknames
  /// Words that tell that a capitalized phrase is an event, a work or a product.
  case eventsWorks = "events-works"
  /// Family names, learned from open lists of people.
  case familyNames = "family-names"
  /// Places beyond the reach of CLDR, learned from GeoNames.
  case places
  /// Well-known organizations, media, clubs and parties; the canonical form is the English name.
  case organizations
  /// Well-known regions, seas and cities whose names differ by language; the canonical form is the English name.
  case regions
  /// Fields of government that stand before an office in English: *Foreign Minister*, *Energy Secretary*.
  case officeFields = "office-fields"
  /// Words in the names of organizations and places that are translated: `national`, `security`, `bridge`; the
  /// canonical form is an English concept.
  case organizationWords = "organization-words"
}
