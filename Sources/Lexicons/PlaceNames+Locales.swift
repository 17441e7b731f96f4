extension PlaceNames {
  /// The locales whose names are read: those of the languages that the package tells apart and CLDR holds. At most 64,
  /// for a form keeps its languages as bits of one word.
  static let locales = [
    "it", "en", "fr", "de", "es", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "sv", "da", "no", "fi", "hu", "ro", "ca",
    "el", "tr", "az", "kk", "ky", "uz", "uz_Cyrl", "tk", "tg", "ug", "mn", "ru", "uk", "be", "bg", "sr", "sr_Latn",
    "hy",
    "ka", "ar", "fa", "ur", "he", "hi", "bn", "th", "vi", "id", "af", "zh", "zh_Hant", "ja", "ko",
  ]

  /// Those that are not written in Latin letters: a city that they do not name has no name in them.
  static let localesOfOtherScripts: Set<String> = [
    "el", "kk", "ky", "uz_Cyrl", "tg", "ug", "mn", "ru", "uk", "be", "bg", "sr", "hy", "ka", "ar", "fa", "ur", "he",
    "hi",
    "bn", "th", "zh", "zh_Hant", "ja", "ko",
  ]

  /// Languages whose CLDR locale has another name.
  static let localeOfLanguage = ["nb": "no", "nn": "no", "zh-Hans": "zh", "zh-TW": "zh_Hant", "zh-HK": "zh_Hant"]

  /// Regions that act as organizations.
  static let organizations: Set<String> = ["EU", "EZ", "UN"]

  /// Codes that name no place: the world (a common noun in every language), pseudo-locales, "unknown".
  static let skippedRegions: Set<String> = ["001", "QO", "XA", "XB", "ZZ"]

  /// Zones whose "city" is none, or bears a common word for a name (`Christmas`, `Easter`, `Center`).
  static let skippedZones: Set<String> = [
    "America/North_Dakota/Center", "America/Resolute", "Atlantic/Canary", "Indian/Chagos", "Indian/Christmas",
    "Indian/Cocos", "Pacific/Easter", "Pacific/Midway", "Pacific/Wake",
  ]
  /// Research stations and technical zones.
  static let skippedZonePrefixes = ["Antarctica/", "Etc/"]

  /// Regions where the words in brackets are a second name: `Myanmar (Burma)`, `Falkland Islands (Islas Malvinas)`.
  /// Elsewhere they only tell two regions apart: `Congo (Republic)`, `Sint Maarten (Dutch part)`.
  static let regionsWithSecondName: Set<String> = ["FK", "MM", "NZ"]

  /// True for identifiers that name no place, or none that news means.
  static func isSkipped(_ place: PlaceID) -> Bool {
    switch place.parts {
    case .region(let code): skippedRegions.contains(code)
    case .city(let zone): skippedZones.contains(zone) || skippedZonePrefixes.contains { zone.hasPrefix($0) }
    case nil: true
    }
  }

  /// What kind of place an identifier of CLDR names.
  static func kind(_ place: PlaceID) -> PlaceKind? {
    switch place.parts {
    case .region(let code):
      if organizations.contains(code) {
        .organization
      } else {
        code.utf8.allSatisfy { $0 < UInt8(ascii: "A") } ? .area : .country
      }
    case .city: .city
    case nil: nil
    }
  }
}
