public import TextModel

/// Countries, continents, groupings and the cities of time zones, in every language that the package reads: CLDR's own
/// names, out of the ICU in use.
///
/// ```swift
/// let places = PlaceNames.shared
/// places.place(named: "Pechino")                                      // nil: CLDR names no zone after Beijing
/// places.place(named: "Kazakistan", language: .italian)               // region:KZ
/// places.place(named: "Улан-Батор")                                   // city:Asia/Ulaanbaatar
/// places.label(of: .region("143"), language: .italian)                // "Asia centrale"
/// ```
/// Case and what stands between words do not matter, except that short forms in capitals (`US`, `UK`) match capitals
/// only. Where one form names several places, this order decides: a name in the language asked for before one of another
/// language; a country or area before a city (`Singapore`, `Panama`); the standard name before short, variant and
/// bracketed ones (`Congo`); the name in more languages; the smaller identifier.
///
/// The index was packed from one ICU's CLDR, which ``Lexicon/version`` names: the same names are found whatever ICU is
/// installed, and nothing is built at start. Labels come from the ICU in use, locale by locale.
public struct PlaceNames: Sendable {
  private let index: PlaceIndex
  private let written: PlaceLabels

  /// The names of all languages that the package reads.
  public static let shared = PlaceNames(.bundled)

  private static let localeNumbers = Dictionary(
    locales.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  init(_ lexicon: Lexicon) {
    index = PlaceIndex(lexicon)
    written = PlaceLabels(index: index)
  }

  /// The place that a name means, or `nil` when CLDR gives the name to none.
  ///
  /// - Parameter language: the language of the text around the name; names of other languages are found too, but yield.
  public func place(named name: String, language: Language? = nil) -> PlaceID? {
    guard let hash = WordHash.of(name) else { return nil }
    return place(hash: hash, isCapitals: PlaceIndex.isCapitals(name), language: language)
  }

  /// All places that a name may mean, the likeliest first.
  public func places(named name: String, language: Language? = nil) -> [PlaceID] {
    guard let hash = WordHash.of(name) else { return [] }
    let entries = index.entries(of: hash, isCapitals: PlaceIndex.isCapitals(name))
    let locale = language.flatMap(localeNumber)
    return entries.sorted { index.precedes($0, $1, locale: locale) }.map { index.place($0.place) }
  }

  /// The same for a phrase that was hashed before (``WordHash``), for those who read whole texts.
  ///
  /// - Parameter isCapitals: whether all letters of the phrase are capitals.
  package func place(hash: UInt64, isCapitals: Bool, language: Language? = nil) -> PlaceID? {
    number(ofPlace: hash, isCapitals: isCapitals, language: language).map(index.place)
  }

  /// The same as the place's number, good within one build: for those who only ask whether two names mean one place.
  package func number(ofPlace hash: UInt64, isCapitals: Bool, language: Language? = nil) -> Int? {
    let entries = index.entries(of: hash, isCapitals: isCapitals)
    guard entries.count > 1 else { return entries.first?.place }
    let locale = language.flatMap(localeNumber)
    return entries.min { index.precedes($0, $1, locale: locale) }?.place
  }

  /// The standard name of a place in a language, or `nil` when CLDR has none.
  public func label(of place: PlaceID, language: Language) -> String? {
    labels(of: place, language: language).first
  }

  /// The names of a place in a language: the standard name first, then short and variant ones.
  ///
  /// - Complexity: the first call in a language reads its names from ICU.
  public func labels(of place: PlaceID, language: Language) -> [String] {
    guard let locale = localeNumber(language) else { return [] }
    return written.names(locale: Self.locales[locale])[place] ?? []
  }

  /// What kind of place it is, or `nil` when CLDR does not know it.
  public func kind(of place: PlaceID) -> PlaceKind? {
    index.number(of: place) == nil ? nil : Self.kind(place)
  }

  /// All names in a language with their places, in the order of the places' identifiers: for those who look for names
  /// inside text without spaces.
  package func names(in language: Language) -> [(name: String, place: PlaceID)] {
    guard let locale = localeNumber(language) else { return [] }
    return written.names(locale: Self.locales[locale]).sorted { $0.key < $1.key }.flatMap { place, names in
      names.map { ($0, place) }
    }
  }

  private func localeNumber(_ language: Language) -> Int? {
    let tag = language.rawValue
    let localeNumbers = Self.localeNumbers
    if let renamed = Self.localeOfLanguage[tag] { return localeNumbers[renamed] }
    guard tag.utf8.contains(UInt8(ascii: "-")) else { return localeNumbers[tag] ?? localeNumbers[language.code] }
    let exact = String(decoding: tag.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    return localeNumbers[exact] ?? localeNumbers[language.code]
  }
}
