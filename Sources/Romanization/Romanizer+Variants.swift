public import TextModel

extension Romanizer {
  /// The likely Latin spellings of a name, best first, each with its schemes; no spelling comes twice.
  ///
  /// ```swift
  /// Romanizer.variants(of: "Токаев", language: .russian).map(\.text)
  /// // ["Tokayev", "Tokaev", "Tokaïev", "Tokajew", "Tokajev", ...]
  /// ```
  /// A name in Latin letters has one variant of each kind it can be folded to, without a scheme: see `LatinFolding`.
  /// - Complexity: O(schemes × n).
  public static func variants(of string: String, language: Language? = nil) -> [RomanizedVariant] {
    let input = Composition.composedIfNeeded(Array(string.utf8))
    guard let system = ScriptContents(of: input).systems.principal else { return [] }
    var texts: [String] = []
    var schemes: [[RomanizationScheme]] = []
    for entry in entries(for: system, language: language, text: input) {
      let text = String(decoding: entry.printed(input, folded: false), as: UTF8.self)
      // Compared as bytes: equality of strings is canonical equivalence, and these are spellings.
      if let known = texts.firstIndex(where: { $0.utf8.elementsEqual(text.utf8) }) {
        schemes[known].append(entry.definition.scheme)
      } else {
        texts.append(text)
        schemes.append([entry.definition.scheme])
      }
    }
    return zip(texts, schemes).map { RomanizedVariant(text: $0, scheme: $1[0], schemes: $1) }
  }

  /// The readings of a name as folded bytes (`LatinFolding.asciiFolded`), best first, no reading twice: what matching
  /// compares.
  package static func foldedReadings(of utf8: [UInt8], language: Language? = nil, limit: Int = .max) -> [[UInt8]] {
    let input = Composition.composedIfNeeded(utf8)
    guard let system = ScriptContents(of: input).systems.principal, system != .latin else {
      return [LatinFolding.asciiFolded(romanized(utf8: input, language: language))]
    }
    var readings: [[UInt8]] = []
    for entry in entries(for: system, language: language, text: input) where readings.count < limit {
      let reading = LatinFolding.asciiFolded(entry.printed(input, folded: true)).filter { $0 < 0x80 }
      if !readings.contains(reading) { readings.append(reading) }
    }
    return readings.isEmpty ? [LatinFolding.asciiFolded(romanized(utf8: input, language: language))] : readings
  }

  /// The schemes by which a Latin spelling writes a native form; case, accents and apostrophes do not count.
  ///
  /// ```swift
  /// Romanizer.schemesExplaining("Tokajew", of: "Токаев").map(\.standard)   // ["German press", "Polish press"]
  /// ```
  public static func schemesExplaining(
    _ latin: String, of native: String, language: Language? = nil
  ) -> [RomanizationScheme] {
    let wanted = SpellingKey.of(latin)
    return variants(of: native, language: language).filter { SpellingKey.of($0.text) == wanted }.flatMap(\.schemes)
  }
}

/// What two spellings must share to count as one: letters, without case, accents, apostrophes and raised dots.
enum SpellingKey {
  static func of(_ latin: String) -> [UInt8] {
    LatinFolding.asciiFolded(latin.utf8).filter { ASCII.isLetter($0) || $0 == 0x20 || $0 == 0x2D }
  }
}
