internal import CICU

/// A name that CLDR gives to a code.
package struct CLDRName: Hashable, Sendable {
  /// Which of a code's names this is.
  package enum Variant: Int32, Sendable, CaseIterable {
    case standard, short, variant
  }

  package let code: String
  package let name: String
  package let variant: Variant

  package init(code: String, name: String, variant: Variant = .standard) {
    self.code = code
    self.name = name
    self.variant = variant
  }
}

/// Names of regions, cities and languages out of ICU's own locale data (CLDR), without those a locale inherits.
package enum CLDRNames {
  /// Countries (`KZ`), continents and groupings (`143`, Central Asia; `EU`), with short and variant names.
  package static func regions(locale: String) throws(ICUFailure) -> [CLDRName] {
    var names: [CLDRName] = []
    for (variant, table) in regionTables {
      names += try records(locale: locale, table: table).map { CLDRName(code: $0, name: $1, variant: variant) }
    }
    return names
  }

  /// The cities that time zones are named after: zone (`Asia/Ulaanbaatar`) and city.
  package static func exemplarCities(locale: String) throws(ICUFailure) -> [CLDRName] {
    try records(locale: locale, table: CICU_ZONE_CITIES).map { CLDRName(code: $0, name: $1) }
  }

  /// Language names: code (`kk`, `zh_Hant`) and name.
  package static func languages(locale: String) throws(ICUFailure) -> [CLDRName] {
    try records(locale: locale, table: CICU_LANGUAGES).map { CLDRName(code: $0, name: $1) }
  }

  /// The likely full form of a language tag: `kk_Cyrl_KZ` of `kk`.
  /// The corresponding ICU function is `uloc_addLikelySubtags`.
  package static func likelySubtags(_ locale: String) throws(ICUFailure) -> String {
    let tag = try filled(guess: tagCapacity, operation: "find likely subtags of \(locale)") {
      cicu_likely_subtags(locale, $0, $1)
    }
    return String(decoding: tag, as: UTF8.self)
  }

  /// The names of a table as UTF-8 lines `code TAB name LF`: what the builder of the place table reads.
  package static func lines(_ table: Table, locale: String) throws(ICUFailure) -> [UInt8] {
    try lines(table: table.number, locale: locale)
  }

  package enum Table: Sendable, CaseIterable {
    case regions, shortRegions, variantRegions, languages, exemplarCities

    var number: cicu_name_table {
      switch self {
      case .regions: CICU_REGIONS
      case .shortRegions: CICU_REGIONS_SHORT
      case .variantRegions: CICU_REGIONS_VARIANT
      case .languages: CICU_LANGUAGES
      case .exemplarCities: CICU_ZONE_CITIES
      }
    }
  }

  /// A first guess that holds every tag.
  private static let tagCapacity = 160
  /// A first guess that holds the table of every locale of CLDR 42 but its language names.
  private static let tableCapacity = 32768
  private static let regionTables: [(CLDRName.Variant, cicu_name_table)] = [
    (.standard, CICU_REGIONS), (.short, CICU_REGIONS_SHORT), (.variant, CICU_REGIONS_VARIANT),
  ]

  private static func lines(table: cicu_name_table, locale: String) throws(ICUFailure) -> [UInt8] {
    try filled(guess: tableCapacity, operation: "read the names of locale \(locale)") {
      cicu_locale_names(locale, Int32(table.rawValue), $0, $1)
    }
  }

  private static func records(locale: String, table: cicu_name_table) throws(ICUFailure) -> [(String, String)] {
    try lines(table: table, locale: locale).split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      return (String(decoding: line[..<tab], as: UTF8.self), String(decoding: line[(tab + 1)...], as: UTF8.self))
    }
  }
}
