import Lexicons
import TextModel

/// Finds places by name in every language that the package has names for: CLDR's regions and cities, then the
/// gazetteer of larger cities.
struct PlaceGlossary: Sendable {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The place that a name stands for; nil when it is not known.
  func place(named name: String, language: Language) -> String? {
    if let place = PlaceNames.shared.place(named: name, language: language) {
      // The European Union and the like stand among CLDR's regions, but act as organizations.
      return PlaceNames.shared.kind(of: place) == .organization ? nil : place.rawValue
    }
    return lexicon.canonical(of: name, in: .places, language: language)
  }

  /// The identifier of a place of the word lists, by its English name: CLDR's where CLDR has the place.
  func identifier(ofEnglishName name: String) -> String {
    let known = Self.sameInThePress[name] ?? name
    return place(named: known, language: .english) ?? "area:" + name.lowercased()
  }

  /// Names that maps tell apart and newspapers do not.
  private static let sameInThePress = ["Great Britain": "United Kingdom"]
}
