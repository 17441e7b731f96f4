/// A place that CLDR names: `region:KZ` (ISO 3166), `region:143` (UN M49: Central Asia), `city:Asia/Ulaanbaatar` (the
/// city that a time zone is named after).
public struct PlaceID: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A country, continent or grouping by its CLDR region code.
  public static func region(_ code: String) -> PlaceID { PlaceID(rawValue: "region:\(code)") }
  /// A city by the CLDR time zone that is named after it.
  public static func city(_ zone: String) -> PlaceID { PlaceID(rawValue: "city:\(zone)") }
}

extension PlaceID {
  /// The code that an identifier is made of.
  enum Parts {
    case region(String)
    case city(zone: String)
  }

  /// The identifier taken apart; nil when it is not one of CLDR's.
  var parts: Parts? {
    if rawValue.hasPrefix("region:") { return .region(String(rawValue.dropFirst("region:".count))) }
    if rawValue.hasPrefix("city:") { return .city(zone: String(rawValue.dropFirst("city:".count))) }
    return nil
  }

  /// The city that a zone's name ends in, for the locales that write it so: `New York` of `America/New_York`.
  var cityOfZone: String? {
    guard case .city(let zone)? = parts, let last = zone.split(separator: "/").last else { return nil }
    return String(last.map { $0 == "_" ? " " : $0 })
  }
}

extension PlaceID: Comparable {
  /// Orders by identifier, byte by byte.
  public static func < (left: PlaceID, right: PlaceID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension PlaceID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// What kind of place an identifier names.
public enum PlaceKind: String, Hashable, Sendable, CaseIterable {
  /// A country or territory with an ISO 3166 code.
  case country
  /// A continent or a group of countries: Europe, Central Asia.
  case area
  /// Listed among the regions, but a body that acts: the European Union, the Eurozone, the United Nations.
  case organization
  /// A city.
  case city
}
