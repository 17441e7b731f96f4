internal import TextModel

extension Romanizer {
  /// The native forms and schemes that make two Latin spellings one name, the likeliest language first.
  ///
  /// ```swift
  /// let explanations = Romanizer.spellings(explaining: "Tokayev", "Toqaev")
  /// explanations[0].left.native     // "Токаев": English press, BGN/PCGN (ru)
  /// explanations[0].right.native    // "Тоқаев": BGN/PCGN (kk), Kazakhstan 2021
  /// ```
  /// Empty when no scheme known here leads from one native form to both. Case, accents and apostrophes do not count.
  /// The native forms are deduced from the letters: where several would do, one stands for them.
  /// - Complexity: some thousand short transliterations, about a millisecond: for explaining, not for matching.
  public static func spellings(explaining left: String, _ right: String) -> [SpellingExplanation] {
    let sameLanguage = SpellingLanguages.all.compactMap { language in
      SpellingExplainer(language: language, otherLanguage: language).explanation(of: left, right)
    }
    let throughRussian = SpellingLanguages.respelledInRussian.flatMap { language in
      let explainer = SpellingExplainer(language: language, otherLanguage: .russian)
      return [explainer.explanation(of: left, right), explainer.explanation(of: right, left)?.swapped].compactMap { $0 }
    }
    let direct = likeliest(sameLanguage, limit: SpellingLanguages.maximumExplanations)
    let best = direct.first?.cost ?? .max
    let respelled = likeliest(throughRussian, limit: 1).filter { $0.cost <= best }
    return (direct + respelled).map(\.explanation)
  }

  /// The cheapest, languages that the press meets more often first among equals; not more than a reader wants.
  private static func likeliest(_ ranked: [SpellingExplainer.Ranked], limit: Int) -> [SpellingExplainer.Ranked] {
    let sorted = ranked.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
    let dearest = (sorted.first?.element.cost ?? 0) + SpellingLanguages.tolerance
    return sorted.map(\.element).filter { $0.cost <= dearest }.prefix(limit).map { $0 }
  }
}

/// The languages in which native forms are looked for, in the order of how often the press meets their names.
enum SpellingLanguages {
  static let all: [Language] = [
    .russian, .ukrainian, .kazakh, .belarusian, .bulgarian, .serbian, Language("mk"), .uzbek, .kyrgyz, .tajik,
    Language("tk"), .mongolian, .greek, Language("hy"), Language("ka"),
  ]
  /// Explanations given of each kind: beyond these come languages whose alphabets merely allow the spelling.
  static let maximumExplanations = 3
  /// One rare letter more than the likeliest explanation has: dearer ones are left out.
  static let tolerance = 2
  static let respelledInRussian: [Language] = [.kazakh, .uzbek, .kyrgyz, .tajik, Language("tk")]
}

extension SpellingExplainer.Ranked {
  /// The same with its sides exchanged.
  var swapped: Self {
    Self(explanation: SpellingExplanation(left: explanation.right, right: explanation.left), cost: cost)
  }
}
