import TextModel

/// The forms that a word of an inflected language could be a case of: `Китая` of `Китай`, `Қытайдың` of `Қытай`.
///
/// The answers are guesses to be looked up, never names by themselves: only what a list holds is taken.
enum CaseEndings {
  /// Possible dictionary forms of a phrase whose last word may be inflected, the longest ending cut first.
  static func bases(of phrase: String, language: Language) -> [String] {
    guard let rules = rules[language.code] else { return [] }
    let lower = phrase.lowercased()
    return rules.endings.filter { lower.hasSuffix($0) }.flatMap { ending -> [String] in
      let stem = String(phrase.dropLast(ending.count))
      guard stem.count >= shortestStem else { return [] }
      return rules.additions.map { stem + $0 }
    }
  }

  /// A shorter stem would find islands in any word.
  private static let shortestStem = 3

  private struct Rules: Sendable {
    /// Longest first.
    let endings: [String]
    /// What a dictionary form may end in where the ending stood.
    let additions: [String]
  }

  private static let rules: [String: Rules] = [
    "ru": slavic, "uk": slavic, "be": slavic, "kk": turkic, "ky": turkic, "uz": turkic, "tt": turkic,
  ]

  private static let slavic = Rules(
    endings: [
      "ами", "ями", "ого", "ему", "ому", "ією", "ией", "ом", "ем", "ой", "ей", "ою", "ею", "ию", "ии", "ії", "ам",
      "ям", "ах", "ях", "ов", "а", "я", "у", "ю", "е", "и", "ы", "і", "ї",
    ],
    additions: ["", "й", "а", "я", "ь", "ия", "ія", "о", "е", "ы", "и"])

  /// Genitive, dative, accusative, locative, ablative, instrumental, and the adjective of place, in both scripts.
  private static let turkic = Rules(
    endings: [
      "дағы", "дегі", "тағы", "тегі", "dağy", "degı", "tağy", "tegı", "ның", "нің", "дың", "дің", "тың", "тің",
      "nyñ", "nıñ", "dyñ", "dıñ", "tyñ", "tıñ", "дан", "ден", "тан", "тен", "нан", "нен", "dan", "den", "tan", "ten",
      "nan", "nen", "мен", "бен", "пен", "men", "ben", "pen", "ға", "ге", "қа", "ке", "ğa", "ge", "qa", "ke", "ны",
      "ні", "ды", "ді", "ты", "ті", "ny", "nı", "dy", "dı", "ty", "tı", "да", "де", "та", "те", "da", "de", "ta",
      "te", "ы", "і", "y", "ı",
    ],
    additions: [""])
}
