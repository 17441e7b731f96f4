import TextModel

/// Case endings of names in languages that inflect them: *Токаев, Токаева, Токаеву* are one man in a Russian article.
enum Inflection {
  /// Shorter stems agree by chance.
  private static let shortestStem = 3

  /// Endings of Russian, Ukrainian and Belarusian names; the empty one is the plain masculine.
  private static let slavic: Set<String> = [
    "", "а", "у", "ом", "е", "ым", "ой", "ы", "и", "ю", "ем", "ём", "я", "ей", "ого", "ому", "ий", "ая", "ую", "ии",
    "ію", "ії", "ою", "ів", "ь", "ью", "им", "ем", "о", "і", "й", "ия", "ию", "ией",
  ]
  /// Kazakh and Kyrgyz case endings.
  private static let turkic: Set<String> = [
    "", "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не", "ды", "ді", "ты", "ті", "ны",
    "ні", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "пен", "бен",
    "тағы", "тегі", "дағы", "дегі",
  ]

  /// True when the language has case endings that these rules know.
  static func isInflected(_ language: Language) -> Bool {
    ["ru", "uk", "be", "bg", "kk", "ky"].contains(language.code)
  }

  /// True when two words, in lower case, may be forms of one word.
  static func isSame(_ left: String, _ right: String, language: Language) -> Bool {
    if left == right { return true }
    let endings: Set<String>
    switch language.code {
    case "ru", "uk", "be", "bg": endings = slavic
    case "kk", "ky": endings = turkic
    default: return false
    }
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    var common = 0
    while common < min(a.count, b.count), a[common] == b[common] { common += 1 }
    // The stem may end before the last common letter: Наталь-я, Наталь-и; Росси-я, Росси-и.
    for stem in stride(from: common, through: max(shortestStem, common - 2), by: -1) where stem >= shortestStem {
      if endings.contains(text(a[stem...])), endings.contains(text(b[stem...])) { return true }
    }
    return false
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
