import TextModel

/// How a scheme turns letters into letters.
enum SchemeMethod: Sendable {
  /// By its rules alone.
  case rules
  /// By its rules, with the unwritten vowels of a consonant script filled in, and a table of frequent names.
  case vocalized(VowelFilling)
  /// By the composition of Hangul syllables.
  case hangul(HangulSystem)
  /// By the readings of Han characters.
  case han(HanSystem)
}

/// A scheme as its author writes it: what it is called, and its rules as text (see `RuleParser`).
struct SchemeDefinition: Sendable {
  let scheme: RomanizationScheme
  let script: Script
  /// The letters that `V` stands for in contexts; `C` stands for the others.
  let vowels: String
  /// Later rules win over earlier ones with the same source and context.
  let rules: [String]
  var method = SchemeMethod.rules

  init(
    _ id: String, _ language: Language, _ standard: String, _ name: String, year: Int? = nil, source: String,
    script: Script, vowels: String = "", rules: [String], method: SchemeMethod = .rules
  ) {
    scheme = RomanizationScheme(
      id: id, language: language, standard: standard, name: name, year: year, source: source)
    self.script = script
    self.vowels = vowels
    self.rules = [ScriptFallbacks.rules(for: script)] + rules
    self.method = method
  }

  /// The same scheme, with unwritten vowels filled in.
  func vocalized(by filling: VowelFilling) -> SchemeDefinition {
    var copy = self
    copy.method = .vocalized(filling)
    return copy
  }
}
