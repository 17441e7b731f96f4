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
    let stems = commonStems(left.unicodeScalars, right.unicodeScalars)
    // The stem may end before the last common letter: Наталь-я, Наталь-и; Росси-я, Росси-и.
    return stems.contains { stem in
      isEnding(left.unicodeScalars[stem.left...], endings) && isEnding(right.unicodeScalars[stem.right...], endings)
    }
  }

  /// Where the stems end that two words may have in common, the longest first.
  private static func commonStems(
    _ left: String.UnicodeScalarView, _ right: String.UnicodeScalarView
  ) -> [(left: String.Index, right: String.Index)] {
    var ends: [(left: String.Index, right: String.Index)] = []
    var (first, second) = (left.startIndex, right.startIndex)
    var common = 0
    while first < left.endIndex, second < right.endIndex, left[first] == right[second] {
      first = left.index(after: first)
      second = right.index(after: second)
      common += 1
      if common >= shortestStem { ends.append((first, second)) }
    }
    return ends.suffix(mostStems).reversed()
  }

  /// The longest common stem, and those one and two letters shorter.
  private static let mostStems = 3

  private static func isEnding(_ scalars: Substring.UnicodeScalarView, _ endings: Set<String>) -> Bool {
    scalars.count <= longestEnding && endings.contains(String(scalars))
  }

  private static let longestEnding = slavic.union(turkic).map(\.unicodeScalars.count).max() ?? 0
}
