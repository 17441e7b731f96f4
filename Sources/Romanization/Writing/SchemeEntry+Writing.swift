import TextModel

extension SchemeEntry {
  /// The text by this scheme, whatever its method.
  ///
  /// - Parameter isComplete: set to false when something may be left that is not of this script.
  private func written(_ input: [UInt8], folded: Bool, isComplete: inout Bool) -> [UInt8] {
    let table = folded ? self.folded : faithful
    if case .rules = definition.method { return table.written(input, isComplete: &isComplete) }
    let text = composedWritten(Composition.composedIfNeeded(input), table: table)
    isComplete = text.allSatisfy { $0 < 0x80 }
    return text
  }

  private func composedWritten(_ input: [UInt8], table: CompiledScheme) -> [UInt8] {
    switch definition.method {
    case .rules: return table.written(input)
    case .vocalized(let filling):
      let names = FrequentNames.names(for: definition.scheme.language)
      return VocalizedWriter(letters: table, filling: filling, names: names, script: system).written(input)
    case .hangul(let hangul): return HangulWriter(system: hangul).written(input)
    case .han(let han): return HanWriter(system: han).written(input)
    }
  }

  /// The text exactly as the standard writes it.
  func transliterated(_ input: [UInt8]) -> [UInt8] {
    var isComplete = true
    let text = written(input, folded: false, isComplete: &isComplete)
    guard case .rules = definition.method else { return text }
    if isComplete && !faithful.writesMarks { return text }
    // Marks that a scheme writes after a letter (the macron of tōkyō) join it.
    return Composition.canonicallyComposed(isComplete ? text : faithful.written(Composition.composedIfNeeded(input)))
  }

  /// The text as a name is printed: capitalized where the script has no capitals of its own.
  func printed(_ input: [UInt8], folded: Bool) -> [UInt8] {
    var isComplete = true
    return printed(input, folded: folded, isComplete: &isComplete)
  }

  func printed(_ input: [UInt8], folded: Bool, isComplete: inout Bool) -> [UInt8] {
    let text = folded ? written(input, folded: true, isComplete: &isComplete) : transliterated(input)
    // Vocalized names have their capitals already: *bin* and *al-* have none.
    if case .vocalized = definition.method { return text }
    return system.isCaseless ? WordCapitals.capitalized(text) : text
  }
}
