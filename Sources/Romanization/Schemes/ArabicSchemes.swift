import TextModel

/// Arabic: vowels are mostly unwritten, so the readings for print add them (`AbjadVowels`), the standards do not.
enum ArabicSchemes {
  /// و and ي are vowels between consonants, consonants beside a vowel.
  static let weakLetters = """
    ^{و}>w C{و}C$>u {و}ا>wa {ي}ا>ya ^{ي}>y C{ي}C$>i {ي}$>i {ية}$>iya {وي}$>wi ^{أو}>o ^{إي}>i ^{اي}>i ^{او}>o {وا}$>wa
    {ة}$>a {اء}$>a {ئ}>i ^{ع}>a {ع}$>a {عي}>i {عو}>u {عا}>a {ين}$>in {ون}$>un {يو}>yu {يي}>yi
    """
  private static let family = SchemeFamily(.arabic, .arabic, vowels: "اويىآأإةؤ", base: "")

  static let all = listed + family.commonSpellings(like: listed[0])

  private static let listed = [
    family.scheme("press", "English press", "Habit of the English-language press", source: "Reuters; AP", weakLetters)
      .vocalized(by: .init(filler: "a", afterLongA: "i", article: "al-")),
    family.scheme(
      "french", "French press", "Habit of the French and Maghreb press", source: "Le Monde; AFP", weakLetters,
      "ش>ch و>w C{و}C$>ou ج>dj ^{و}>ou {و}ا>oua ق>k ذ>d ث>t {وا}$>oua {عو}>ou {ين}$>ine {ون}$>oun"
    ).vocalized(by: .init(filler: "a", afterLongA: "e", article: "El ", column: 1)),
    family.scheme(
      "egyptian", "Egyptian habit", "Habit of the Egyptian press: Gamal, el-Sisi", source: "Al-Ahram Weekly",
      weakLetters, "ج>g ث>th ذ>z ظ>z"
    ).vocalized(by: .init(filler: "a", afterLongA: "e", article: "el-", column: 2)),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Arabic, letters as written", year: 1956,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "ح>ḩ ص>ş ض>ḑ ط>ţ ظ>z̧ ع>ʻ ء>ʼ ى>á ئ>ʼ ؤ>ʼ آ>ā C{ا}>ā أ>a إ>i C{و}C$>ū C{ي}C$>ī"),
    family.scheme(
      "ala-lc", "ALA-LC", "Library of Congress romanization, letters as written", year: 2012,
      source: "ALA-LC romanization tables, Arabic",
      "ح>ḥ ص>ṣ ض>ḍ ط>ṭ ظ>ẓ ع>ʻ ء>ʼ ى>á ئ>ʼ ؤ>ʼ آ>ā C{ا}>ā C{و}C$>ū C{ي}C$>ī"),
    family.scheme(
      "din-31635", "DIN 31635", "DIN 31635, letters as written", year: 2011, source: "DIN 31635:2011",
      "ث>ṯ ج>ǧ ح>ḥ خ>ḫ ذ>ḏ ش>š ص>ṣ ض>ḍ ط>ṭ ظ>ẓ ع>ʿ غ>ġ ء>ʾ ى>ā ئ>ʾ ؤ>ʾ آ>ā C{ا}>ā C{و}C$>ū C{ي}C$>ī"),
  ]
}
