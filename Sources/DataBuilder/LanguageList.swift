import LanguageDetection
import TextModel

/// One language to be trained: where its text comes from and how much it weighs.
struct TrainedLanguage {
  /// A rule that makes text of one writing out of text of another.
  enum Rewriting {
    case kazakhLatin, uzbekCyrillic, serbianCyrillic
  }

  let language: Language
  let alphabet: Alphabet
  /// Names of its files.
  let files: [String]
  /// A file whose text is rewritten, for writings with little text of their own.
  let rewritten: (file: String, rule: Rewriting)?
  /// Share of samples: languages that are rare in the news, and close to a frequent one, must not outvote it.
  let weight: Double

  private init(
    _ tag: String, _ alphabet: Alphabet, files: [String]? = nil, rewritten: (String, Rewriting)? = nil,
    weight: Double = 1
  ) {
    language = Language(tag)
    self.alphabet = alphabet
    self.files = files ?? [tag]
    self.rewritten = rewritten
    self.weight = weight
  }

  /// Languages with a press of their own that the package serves less.
  private static let secondWeight = 0.7
  /// Close relatives of a frequent language: known, so that they are not swallowed, but less expected.
  private static let neighborWeight = 0.35

  private static func languages(_ tags: [String], _ alphabet: Alphabet, weight: Double = 1) -> [TrainedLanguage] {
    tags.map { TrainedLanguage($0, alphabet, weight: weight) }
  }

  static let latin =
    languages(
      [
        "af", "az", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro",
        "sv", "tk", "tr", "uz", "vi",
      ], .latin)
    + [TrainedLanguage("kk-Latn", .latin, files: [], rewritten: ("kk", .kazakhLatin))]
    + languages(
      ["et", "eu", "hr", "is", "lt", "lv", "sk", "sl", "sq", "sr-Latn"], .latin, weight: secondWeight)
    + languages(["bs", "cy", "eo", "ga", "gl", "la", "ms", "nn", "tl"], .latin, weight: neighborWeight)

  static let cyrillic =
    languages(["be", "bg", "kk", "ky", "mn", "ru", "tg", "uk"], .cyrillic)
    + [
      TrainedLanguage("sr", .cyrillic, files: ["sr-Cyrl"], rewritten: ("sr-Latn", .serbianCyrillic)),
      TrainedLanguage("uz-Cyrl", .cyrillic, files: ["uz-Cyrl"], rewritten: ("uz", .uzbekCyrillic)),
    ]
    + languages(["mk"], .cyrillic, weight: secondWeight)
    + languages(["ba", "tt"], .cyrillic, weight: neighborWeight)

  static let arabic =
    languages(["ar", "ug", "ur"], .arabic) + [TrainedLanguage("fa", .arabic, files: ["fa", "prs"])]
    + languages(["ckb", "ps"], .arabic, weight: neighborWeight)

  static let han = languages(["ja", "zh-Hans", "zh-Hant"], .han)

  static let devanagari =
    languages(["hi"], .devanagari) + languages(["mr"], .devanagari, weight: neighborWeight)

  static func list(_ alphabet: Alphabet) -> [TrainedLanguage] {
    switch alphabet {
    case .latin: latin
    case .cyrillic: cyrillic
    case .arabic: arabic
    case .han: han
    default: devanagari
    }
  }
}
