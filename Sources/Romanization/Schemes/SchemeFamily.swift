import TextModel

/// What the schemes of one language have in common: its script, its vowels, and the letters they agree on.
struct SchemeFamily: Sendable {
  let language: Language
  let script: Script
  /// The letters that `V` stands for in contexts.
  let vowels: String
  /// Rules that stand under those of every scheme of the family.
  let base: [String]

  init(_ language: Language, _ script: Script, vowels: String = "", base: String...) {
    self.language = language
    self.script = script
    self.vowels = vowels
    self.base = base
  }

  /// A scheme of the family: its own rules win over the common ones.
  func scheme(
    _ key: String, _ standard: String, _ name: String, year: Int? = nil, source: String, _ rules: String...
  ) -> SchemeDefinition {
    SchemeDefinition(
      "\(language.code)-\(key)", language, standard, name, year: year, source: source, script: script,
      vowels: vowels, rules: base + rules)
  }

  /// Further spellings of frequent names, beside those of the press.
  func commonSpellings(like press: SchemeDefinition) -> [SchemeDefinition] {
    guard case .vocalized(let filling) = press.method else { return [] }
    return FrequentNames.furtherColumns.map { column in
      SchemeDefinition(
        "\(language.code)-common-\(column - 2)", language, "Common spelling", "Other spellings of frequent names",
        source: "Usage", script: script, vowels: vowels, rules: Array(press.rules.dropFirst())
      ).vocalized(by: filling.preferring(column: column))
    }
  }
}
