import TextModel

/// The caller's hints as evidence, in the units of each alphabet.
struct HintWeights {
  private let hints: [Language: Double]

  init(_ recognizer: LanguageRecognizer) { hints = recognizer.options.hints }

  /// Adds what the hints say for each language, once for a text.
  func add(to sums: inout LaneSums, of alphabet: AlphabetModel) {
    guard !hints.isEmpty else { return }
    var weights = LaneSums(width: alphabet.width)
    for (lane, language) in alphabet.languages.enumerated() {
      let factor = hints[language] ?? hints[language.base] ?? 1
      weights.set(lane, to: Int32(Self.nats(factor) * alphabet.unitsPerNat))
    }
    sums.add(weights)
  }

  /// A factor as evidence; senseless factors say nothing.
  private static func nats(_ factor: Double) -> Float {
    guard factor > 0, factor.isFinite else { return 0 }
    return NaturalLogarithm.of(Float(min(max(factor, 1e-6), 1e6)))
  }
}
