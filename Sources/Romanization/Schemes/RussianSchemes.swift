import TextModel

/// Russian.
enum RussianSchemes {
  static let vowels = "аеёиоуыэюя"

  /// Letters on which all the schemes for Russian agree, or nearly so.
  static let base = """
    а>a б>b в>v г>g д>d е>e ж>zh з>z и>i к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f ц>ts ч>ch ш>sh ы>y э>e
    """

  static let all = [
    define(
      "press", "English press", "Habit of the English-language press", source: "Reuters and AP style guides",
      "ё>yo й>y х>kh щ>shch ъ> ь> ю>yu я>ya ^Vъь{е}>ye {ий}$>y {ый}$>y")
  ]

  private static func define(
    _ key: String, _ standard: String, _ name: String, year: Int? = nil, source: String, _ rules: String
  ) -> SchemeDefinition {
    SchemeDefinition(
      "ru-\(key)", .russian, standard, name, year: year, source: source, script: .cyrillic, vowels: vowels,
      rules: [base, rules])
  }
}
