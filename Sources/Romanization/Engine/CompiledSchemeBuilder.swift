/// Lays a definition's rules out as tables.
struct CompiledSchemeBuilder {
  private let definition: SchemeDefinition
  private let foldsToASCII: Bool

  private(set) var cells = ScalarTable<UInt64>()
  private(set) var lowercase = ScalarTable<UInt32>()
  private(set) var edgeMembership: UInt32 = 0
  private(set) var outputs: [CompiledScheme.Output] = []
  private(set) var rules: [CompiledScheme.ContextRule] = []
  private(set) var writesMarks = false
  private(set) var restScalars: [UInt32] = []
  private(set) var ruleStarts: [Int32] = []

  private var sets: [String] = []
  private var letters: Set<Unicode.Scalar> = []
  private var consonants = ""
  /// The context sets that each scalar stands in.
  private var contexts: [Unicode.Scalar: UInt32] = [:]

  /// Bits of a membership word: more context sets than this in one scheme are left out (a test counts them).
  static let maximumSets = 32

  init(_ definition: SchemeDefinition, foldsToASCII: Bool) {
    self.definition = definition
    self.foldsToASCII = foldsToASCII
  }

  mutating func build() {
    let bySource = rulesByFirstScalar()
    letters = Set(bySource.keys)
    let vowels = Set(definition.vowels.unicodeScalars)
    consonants = String(
      String.UnicodeScalarView(letters.filter { !vowels.contains($0) && $0.properties.isAlphabetic }))
    for first in bySource.keys.sorted() { addLetter(first, rules: bySource[first] ?? []) }
    ruleStarts.append(Int32(rules.count))
    for (scalar, bits) in contexts where cells[scalar.value] != 0 { cells[scalar.value] |= UInt64(bits) << 32 }
  }

  private func rulesByFirstScalar() -> [Unicode.Scalar: [SchemeRule]] {
    Dictionary(grouping: RuleParser.rulesInForce(definition.rules)) { $0.source.unicodeScalars.first ?? " " }
  }

  private mutating func addLetter(_ first: Unicode.Scalar, rules: [SchemeRule]) {
    let isPlain =
      rules.count == 1 && rules[0].before.isEmpty && rules[0].after.isEmpty
      && rules[0].source.unicodeScalars.count == 1
    var cell = CompiledScheme.knownFlag
    if isPlain {
      cell |= UInt64(addOutput(rules[0].target))
    } else {
      cell |= CompiledScheme.rulesFlag | UInt64(addRules(rules))
    }
    cells[first.value] = cell
    guard let capital = Self.capital(of: first) else { return }
    // Variant forms (ᲀ, ϕ) share the capital of the plain letter, which comes before them.
    if cells[capital.value] == 0 {
      cells[capital.value] = cell | CompiledScheme.capitalFlag
      lowercase[capital.value] = first.value
    }
  }

  /// Longer sources first, then those that ask more of their neighbors; among equals the later written.
  private mutating func addRules(_ list: [SchemeRule]) -> Int {
    func weight(_ rule: SchemeRule) -> Int {
      rule.source.unicodeScalars.count * 4 + (rule.before.isEmpty ? 0 : 1) + (rule.after.isEmpty ? 0 : 1)
    }
    let ordered = list.enumerated().sorted { left, right in
      (weight(left.element), left.offset) > (weight(right.element), right.offset)
    }
    ruleStarts.append(Int32(rules.count))
    for (_, rule) in ordered {
      let rest = rule.source.unicodeScalars.dropFirst().map(\.value)
      rules.append(
        CompiledScheme.ContextRule(
          beforeMask: mask(for: rule.before), afterMask: mask(for: rule.after),
          restStart: Int32(restScalars.count), restCount: Int32(rest.count), output: Int32(addOutput(rule.target))))
      restScalars += rest
    }
    return ruleStarts.count - 1
  }

  /// The bit of a context set; zero for the empty set, which asks nothing.
  private mutating func mask(for set: String) -> UInt32 {
    if set.isEmpty { return 0 }
    if let known = sets.firstIndex(of: set) { return 1 << UInt32(known) }
    guard sets.count < Self.maximumSets else { return 0 }
    let bit: UInt32 = 1 << UInt32(sets.count)
    sets.append(set)
    for scalar in set.unicodeScalars {
      switch scalar {
      case "^", "$": edgeMembership |= bit
      case "V": addMembers(definition.vowels, bit: bit)
      case "C": addMembers(consonants, bit: bit)
      default: addMembers(String(scalar), bit: bit)
      }
    }
    return bit
  }

  private mutating func addMembers(_ members: String, bit: UInt32) {
    for scalar in members.unicodeScalars {
      contexts[scalar, default: 0] |= bit
      if let capital = Self.capital(of: scalar) { contexts[capital, default: 0] |= bit }
    }
  }

  private mutating func addOutput(_ target: String) -> Int {
    let written = foldsToASCII ? Self.asciiForm(target) : target
    if written.unicodeScalars.contains(where: { Composition.isComposable($0.value) }) { writesMarks = true }
    outputs.append(
      CompiledScheme.Output(
        lower: Self.packed(written), title: Self.packed(Self.titlecased(written)),
        upper: Self.packed(written.uppercased())))
    return outputs.count - 1
  }

  private static func asciiForm(_ target: String) -> String {
    LatinFolding.ascii(target).filter { $0.isASCII && !"'\"`".contains($0) }
  }

  private static func titlecased(_ text: String) -> String {
    guard let first = text.firstIndex(where: \.isLetter) else { return text }
    let next = text.index(after: first)
    return text[..<first] + text[first..<next].uppercased() + text[next...]
  }

  /// Up to seven bytes, the first lowest, and their count in the top byte.
  private static func packed(_ text: String) -> UInt64 {
    var word: UInt64 = 0
    let bytes = text.utf8.prefix(CompiledScheme.maximumOutput)
    for (offset, byte) in bytes.enumerated() { word |= UInt64(byte) << (8 * UInt64(offset)) }
    return word | UInt64(bytes.count) << 56
  }

  private static func capital(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    let mapped = upper.count == 1 ? upper : scalar.properties.titlecaseMapping.unicodeScalars
    guard mapped.count == 1, let capital = mapped.first, capital != scalar else { return nil }
    return capital
  }
}
