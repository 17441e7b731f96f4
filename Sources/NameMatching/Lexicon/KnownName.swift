import Lexicons
import TextModel

/// What a whole name is known to stand for: a place of CLDR, or a line of the lists of organizations and regions.
///
/// Numbers stand for identifiers, good within one run of one build.
struct KnownName: Sendable {
  /// 0 for none.
  let place: UInt64
  /// A town of the gazetteer, which knows towns that CLDR does not.
  let town: UInt64
  let organization: UInt64

  static let none = KnownName(place: 0, town: 0, organization: 0)
  /// Longest name looked up: *Democratic Republic of the Congo*, and long names of organizations.
  private static let longestPlace = 6
  private static let longestOrganization = 10

  static func find(_ name: NameAnatomy) -> KnownName {
    // People are known by name only where Chinese dialects hide it.
    let isOpen = name.type != .person || name.startsWithEastAsianSurname || name.words[0].scanned.look.contains(.han)
    guard name.words.count <= longestOrganization, isOpen, let hash = WordHash.of(name.surface) else {
      return .none
    }
    let isCapitals = name.words.allSatisfy { $0.scanned.look.contains(.allCapitals) }
    var (place, town): (UInt64, UInt64) = (0, 0)
    if name.words.count <= longestPlace, name.type != .organization, name.type != .person {
      if let number = PlaceNames.shared.number(ofPlace: hash, isCapitals: isCapitals) {
        place = UInt64(number) + 1
      }
      // The gazetteer also holds towns named like people, so it is asked only when a place is meant.
      if name.type == .place,
        let found = Lexicon.bundled.canonical(of: name.surface, in: .places, language: name.language)
      {
        town = WordHash.of(found) ?? 0
      }
    }
    return KnownName(place: place, town: town, organization: UInt64(phrases.firstValue(of: hash) ?? 0))
  }

  /// Whether both names stand for one thing (true), for two (false), or it is not known (nil).
  static func agree(_ left: KnownName, _ right: KnownName) -> Bool? {
    if left.place != 0, right.place != 0 { return left.place == right.place }
    if left.organization != 0, left.organization == right.organization { return true }
    if left.organization != 0, right.organization != 0 { return left.organization == right.organization }
    if left.town != 0, right.town != 0 { return left.town == right.town }
    return nil
  }

  /// True when a word alone names a place.
  static func isPlace(_ text: String) -> Bool { PlaceNames.shared.place(named: text) != nil }

  /// Phrases of the lists of organizations and regions, each with the number of its line's canonical form, from 1.
  private static let phrases = PackedIndex(Lexicon.bundled.table(.knownNames))
}
