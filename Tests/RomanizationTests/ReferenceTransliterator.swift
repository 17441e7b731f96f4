@testable import Romanization

/// The slow, obvious twin of `CompiledScheme`: rules looked for one after another, over arrays of scalars.
struct ReferenceTransliterator {
  private let rules: [(rule: SchemeRule, source: [Unicode.Scalar])]
  private let letters: Set<Unicode.Scalar>
  private let vowels: Set<Unicode.Scalar>

  init(_ definition: SchemeDefinition) {
    rules = RuleParser.rulesInForce(definition.rules).map { ($0, Array($0.source.unicodeScalars)) }
    letters = Set(rules.compactMap(\.source.first))
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
    for (rule, source) in rules where source.first == text[index] && fits(rule, source, at: index, in: text) {
      let weight = source.count * 4 + (rule.before.isEmpty ? 0 : 1) + (rule.after.isEmpty ? 0 : 1)
      if weight >= best?.weight ?? 0 { best = (weight, rule) }
    }
    return best?.rule
  }

  private func fits(
    _ rule: SchemeRule, _ source: [Unicode.Scalar], at index: Int, in text: [Unicode.Scalar]
  ) -> Bool {
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
