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

  /// Neighbours of frequent languages: known, so that they are not swallowed, but less expected.
  private static let neighborWeight = 0.5

  private static func neighbors(_ tags: [String], _ alphabet: Alphabet) -> [TrainedLanguage] {
    tags.map { TrainedLanguage($0, alphabet, weight: neighborWeight) }
  }

  static let latin =
    ["af", "az", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "sv"]
    .map { TrainedLanguage($0, .latin) }
    + ["sr-Latn", "tk", "tr", "uz", "vi"].map { TrainedLanguage($0, .latin) }
    + [TrainedLanguage("kk-Latn", .latin, files: [], rewritten: ("kk", .kazakhLatin))]
    + neighbors(
      [
        "bs", "cy", "eo", "et", "eu", "ga", "gl", "hr", "is", "la", "lt", "lv", "ms", "nn", "sk", "sl", "sq", "tl",
      ], .latin)

  static let cyrillic =
    ["be", "bg", "kk", "ky", "mn", "ru", "tg", "uk"].map { TrainedLanguage($0, .cyrillic) }
    + [
      TrainedLanguage("sr", .cyrillic, files: ["sr-Cyrl"], rewritten: ("sr-Latn", .serbianCyrillic)),
      TrainedLanguage("uz-Cyrl", .cyrillic, files: ["uz-Cyrl"], rewritten: ("uz", .uzbekCyrillic)),
    ]
    + neighbors(["ba", "mk", "tt"], .cyrillic)

  static let arabic =
    ["ar", "ug", "ur"].map { TrainedLanguage($0, .arabic) }
    + [TrainedLanguage("fa", .arabic, files: ["fa", "prs"])] + neighbors(["ckb", "ps"], .arabic)

  static let han = ["ja", "zh-Hans", "zh-Hant"].map { TrainedLanguage($0, .han) }

  static let devanagari = ["hi"].map { TrainedLanguage($0, .devanagari) } + neighbors(["mr"], .devanagari)

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
