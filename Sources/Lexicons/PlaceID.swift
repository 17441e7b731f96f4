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
