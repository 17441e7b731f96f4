import Lexicons
import TextModel

/// What a whole name is known to stand for: a place of CLDR, or a line of the lists of organizations and regions.
///
/// Numbers are hashes of identifiers, good within one run of one build.
struct KnownName: Sendable {
  /// 0 for none.
  let place: UInt64
  let organization: UInt64

  static let none = KnownName(place: 0, organization: 0)
  /// Longest name looked up: *Democratic Republic of the Congo*, and long names of organizations.
  private static let longestPlace = 6
  private static let longestOrganization = 10

  static func find(_ name: NameAnatomy) -> KnownName {
    guard name.words.count <= longestOrganization, name.type != .person, let hash = WordHash.of(name.surface) else {
      return .none
    }
    let isCapitals = name.words.allSatisfy { $0.scanned.look.contains(.allCapitals) }
    var place: UInt64 = 0
    if name.words.count <= longestPlace, name.type != .organization {
      if let found = PlaceNames.shared.place(hash: hash, isCapitals: isCapitals) {
        place = WordHash.of(found.rawValue) ?? 0
      }
    }
    return KnownName(place: place, organization: phrases[hash] ?? 0)
  }

  /// Whether both names stand for one thing (true), for two (false), or it is not known (nil).
  static func agree(_ left: KnownName, _ right: KnownName) -> Bool? {
    if left.place != 0, right.place != 0 { return left.place == right.place }
    if left.organization != 0, right.organization != 0 { return left.organization == right.organization }
    return nil
  }

  /// True when a word alone names a place.
  static func isPlace(_ text: String) -> Bool { PlaceNames.shared.place(named: text) != nil }

  private static let languages = ["ar", "de", "en", "es", "fr", "it", "kk", "ru", "zh", "any"]

  /// Canonical form of a phrase of the lists, both hashed. A phrase of two lines keeps the first.
  private static let phrases: [UInt64: UInt64] = {
    var phrases: [UInt64: UInt64] = [:]
    for list in [LexiconList.acronyms, .organizations, .regions] {
      for language in languages {
        for group in Lexicon.bundled.groups(list, language: Language(language)) {
          guard let canonical = WordHash.of(group.canonical) else { continue }
          for form in group.forms + [group.canonical] {
            if let hash = WordHash.of(form), phrases[hash] == nil { phrases[hash] = canonical }
          }
        }
      }
    }
    return phrases
  }()
}
