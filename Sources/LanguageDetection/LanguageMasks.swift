import TextModel

/// Which lanes may win: those of languages that exist and that the caller allows.
struct LanguageMasks {
  /// Upper bounds for scores: no bound for an allowed lane, far below any score for others.
  private let byAlphabet: [[SIMD8<Int16>]]
  /// Lanes that may win, in order.
  private let lanes: [[Int]]
  private let constraints: Set<Language>

  /// Below any sum of a word's weights, and far enough from the end of 16 bits to be subtracted from.
  private static let excluded: Int16 = -28_000

  init(model: LanguageModel, constraints: Set<Language>) {
    self.constraints = constraints
    byAlphabet = model.alphabets.map { alphabet in
      guard let alphabet else { return [] }
      return Self.vectors(of: alphabet, constraints: constraints)
    }
    lanes = model.alphabets.map { alphabet in
      guard let languages = alphabet?.languages else { return [] }
      return languages.indices.filter { Self.allows(languages[$0], constraints) }
    }
  }

  /// Lanes of an alphabet that the caller allows.
  func lanes(of alphabet: Alphabet) -> [Int] { lanes[Int(alphabet.rawValue)] }

  func vectors(of alphabet: Alphabet) -> [SIMD8<Int16>] { byAlphabet[Int(alphabet.rawValue)] }

  /// True when the caller allows the language: named itself or by its code alone.
  func allows(_ language: Language) -> Bool { Self.allows(language, constraints) }

  private static func allows(_ language: Language, _ constraints: Set<Language>) -> Bool {
    constraints.isEmpty || constraints.contains(language) || constraints.contains(language.base)
  }

  private static func vectors(of alphabet: AlphabetModel, constraints: Set<Language>) -> [SIMD8<Int16>] {
    var vectors = Array(repeating: SIMD8<Int16>(repeating: excluded), count: alphabet.width)
    for (lane, language) in alphabet.languages.enumerated() where allows(language, constraints) {
      vectors[lane / AlphabetModel.lanesPerCode][lane % AlphabetModel.lanesPerCode] = .max
    }
    return vectors
  }
}
