@testable import Romanization

/// The slow, obvious twin of `CompiledScheme`: rules looked for one after another, over arrays of scalars.
struct ReferenceTransliterator {
  private let rules: [SchemeRule]
  private let letters: Set<Unicode.Scalar>
  private let vowels: Set<Unicode.Scalar>

  init(_ definition: SchemeDefinition) {
    rules = RuleParser.rulesInForce(definition.rules)
    letters = Set(rules.compactMap { $0.source.unicodeScalars.first })
    vowels = Set(definition.vowels.unicodeScalars)
  }

  /// Whether some rule's source starts with the scalar.
  func startsRule(_ scalar: Unicode.Scalar) -> Bool { letters.contains(scalar) }

  /// Lower-case text in one script, by the rules.
  func transliterated(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var output = ""
    var index = 0
    while index < scalars.count {
      if let rule = rule(at: index, in: scalars) {
        output += rule.target
        index += rule.source.unicodeScalars.count
      } else {
        if !letters.contains(scalars[index]) { output.unicodeScalars.append(scalars[index]) }
        index += 1
      }
    }
    return output
  }

  private func rule(at index: Int, in text: [Unicode.Scalar]) -> SchemeRule? {
    var best: (weight: Int, rule: SchemeRule)?
    for rule in rules where fits(rule, at: index, in: text) {
      let weight = rule.source.unicodeScalars.count * 4 + (rule.before.isEmpty ? 0 : 1) + (rule.after.isEmpty ? 0 : 1)
      if weight >= best?.weight ?? 0 { best = (weight, rule) }
    }
    return best?.rule
  }

  private func fits(_ rule: SchemeRule, at index: Int, in text: [Unicode.Scalar]) -> Bool {
    let source = Array(rule.source.unicodeScalars)
    guard text[index...].starts(with: source) else { return false }
    let before = index > 0 ? text[index - 1] : nil
    let end = index + source.count
    return holds(rule.before, before) && holds(rule.after, end < text.count ? text[end] : nil)
  }

  private func holds(_ set: String, _ scalar: Unicode.Scalar?) -> Bool {
    if set.isEmpty { return true }
    guard let scalar, letters.contains(scalar) else { return set.contains("^") || set.contains("$") }
    return set.unicodeScalars.contains { member in
      switch member {
      case "V": vowels.contains(scalar)
      case "C": !vowels.contains(scalar) && scalar.properties.isAlphabetic
      default: member == scalar
      }
    }
  }
}
