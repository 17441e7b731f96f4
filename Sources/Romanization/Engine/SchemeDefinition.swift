import TextModel

/// A scheme as its author writes it: what it is called, and its rules as text (see `RuleParser`).
struct SchemeDefinition: Sendable {
  let scheme: RomanizationScheme
  let script: Script
  /// The letters that `V` stands for in contexts; `C` stands for the others.
  let vowels: String
  /// Later rules win over earlier ones with the same source and context.
  let rules: [String]

  init(
    _ id: String, _ language: Language, _ standard: String, _ name: String, year: Int? = nil, source: String,
    script: Script, vowels: String = "", rules: [String]
  ) {
    scheme = RomanizationScheme(
      id: id, language: language, standard: standard, name: name, year: year, source: source)
    self.script = script
    self.vowels = vowels
    self.rules = rules
  }
}
