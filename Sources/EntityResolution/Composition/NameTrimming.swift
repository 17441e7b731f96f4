import Lexicons
import TextModel

/// Takes from a name what a text has hung on it: *Toulouse, France* is Toulouse, and of the *EADS-led* team EADS is named.
struct NameTrimming: Sendable {
  let places: PlaceGlossary

  /// The name alone.
  ///
  /// - Complexity: O(length), and one look-up for a name with a comma.
  func name(in value: String, type: EntityType, language: Language) -> String {
    switch type {
    case .person: value
    case .place: withoutCountry(value, language)
    case .organization: withoutParticiple(value)
    }
  }

  /// Only whole countries are taken off: *Paris, Texas* is another Paris.
  private func withoutCountry(_ value: String, _ language: Language) -> String {
    let bytes = value.utf8
    guard let comma = bytes.lastIndex(of: UInt8(ascii: ",")), comma > bytes.startIndex else { return value }
    let tail = value[bytes.index(after: comma)...].drop { $0 == " " }
    guard let place = places.place(named: String(tail), language: language), place.hasPrefix("region:") else {
      return value
    }
    return String(value[..<comma])
  }

  private func withoutParticiple(_ value: String) -> String {
    guard let hyphen = value.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen > value.utf8.startIndex else { return value }
    let tail = value[value.utf8.index(after: hyphen)...]
    return Self.participles.contains(tail) ? String(value[..<hyphen]) : value
  }

  private static let participles = Set(CompoundEndings.participles.map { Substring($0) })
}
