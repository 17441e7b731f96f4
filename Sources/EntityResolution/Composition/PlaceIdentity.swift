/// How places are identified inside composed names and keys: a CLDR code where there is one, else an English name.
enum PlaceIdentity {
  /// A country or a part of the world by its CLDR code: `region:KZ`.
  static func region(_ code: String) -> String { "region:" + code }

  /// A place that CLDR does not list, by its English name: `area:west bank`.
  static func area(_ englishName: String) -> String { "area:" + englishName.lowercased() }
}
