import TextModel

/// Chinese names in Han characters.
enum ChineseSchemes {
  static let all = [
    define(
      "pinyin", "Pinyin", "Hanyu pinyin, surname first, given name joined", year: 1958,
      source: "ISO 7098:2015; GB/T 28039-2011",
      .pinyin),
    define(
      "pinyin-hyphen", "Pinyin, hyphen", "Pinyin with a hyphen in the given name",
      source: "Habit of the press of Taiwan",
      .hyphenated),
    define("pinyin-split", "Pinyin, split", "Pinyin, every syllable apart", source: "Habit of forms and lists", .split),
    define(
      "pinyin-given-first", "Pinyin, given name first", "Pinyin in Western order",
      source: "Habit of scholarly journals",
      .givenFirst),
    define(
      "wade-giles", "Wade–Giles", "Wade–Giles", year: 1912, source: "Giles, A Chinese-English Dictionary", .wadeGiles),
  ]

  private static func define(
    _ key: String, _ standard: String, _ name: String, year: Int? = nil, source: String, _ system: HanSystem
  ) -> SchemeDefinition {
    SchemeDefinition(
      "zh-\(key)", .chinese, standard, name, year: year, source: source, script: .han, rules: [], method: .han(system))
  }
}
