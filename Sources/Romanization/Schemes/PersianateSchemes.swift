import TextModel

/// Readings of Arabic letters that Persian, Urdu, Pashto and Kurdish share.
private let persianLetters = """
  ث>s ح>h ذ>z ض>z ظ>z ص>s ط>t و>v C{و}C$>u ^{و}>v ^{او}>o {و}ا>va ی>y C{ی}C$>i {ی}$>i {ی}ا>ya ي>y C{ي}C$>i {ي}$>i ى>i
  ^{ای}>i ق>q غ>gh {ه}$>eh {وی}$>vi {ئی}>i {ئ}>i ^{ع}>a {ع}$>a {عی}>i {عو}>u {عا}>a {ها}>ha {یو}>yu {خوا}>kha {ان}$>an
  """

/// Persian.
enum PersianSchemes {
  private static let family = SchemeFamily(.persian, .arabic, vowels: "اویيىآأإ", base: persianLetters)

  static let all = listed + family.commonSpellings(like: listed[0])

  private static let listed = [
    family.scheme(
      "press", "English press", "Habit of the English-language press", source: "Tehran Times; Reuters", "ق>gh"
    )
    .vocalized(by: .init(filler: "a", afterLongA: "e", article: nil)),
    family.scheme("q-form", "English press, q", "ق as q, as in Qalibaf", source: "Tehran Times; Reuters", "و>v")
      .vocalized(by: .init(filler: "a", afterLongA: "e", article: nil)),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Persian, letters as written", year: 1958,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "ث>s̄ ح>ḩ ذ>z̄ ص>ş ض>ẕ ط>ţ ظ>z̧ ع>‘ آ>ā C{ا}>ā C{و}C$>ū C{ی}C$>ī"),
    family.scheme(
      "dari", "Afghan habit", "Spelling of Afghan pages: w for و", source: "Tolo News; Pajhwok",
      "و>w {و}ا>wa ^{و}>w {ه}$>a ق>q"
    ).vocalized(by: .init(filler: "a", afterLongA: "i", article: nil)),
  ]
}

/// Urdu.
enum UrduSchemes {
  private static let family = SchemeFamily(
    Language("ur"), .arabic, vowels: "اویآے", base: persianLetters,
    "و>w {و}ا>wa ^{و}>w {ہ}$>a ہ>h ھ>h ں>n ے>e ٹ>t ڈ>d ڑ>r")

  static let all = listed + family.commonSpellings(like: listed[0])

  private static let listed = [
    family.scheme("press", "English press", "Habit of the English-language press of Pakistan", source: "Dawn")
      .vocalized(by: .init(filler: "a", afterLongA: "i", article: nil)),
    family.scheme(
      "ala-lc", "ALA-LC", "Library of Congress romanization, letters as written", year: 2012,
      source: "ALA-LC romanization tables, Urdu", "ٹ>ṭ ڈ>ḍ ڑ>ṛ ں>ṉ ح>ḥ ص>ṣ ض>ẓ ط>t̤ ظ>z̤ ع>ʻ غ>g̲h̲ خ>k̲h̲ آ>ā C{ا}>ā"),
  ]
}

/// Pashto.
enum PashtoSchemes {
  private static let family = SchemeFamily(
    Language("ps"), .arabic, vowels: "اویآېۍ",
    base: persianLetters, "و>w {و}ا>wa ^{و}>w {ه}$>a ټ>t ډ>d ړ>r ږ>zh ښ>sh ځ>dz څ>ts ڼ>n ې>e ۍ>ai ي>i")

  static let all = listed + family.commonSpellings(like: listed[0])

  private static let listed = [
    family.scheme("press", "English press", "Habit of the Afghan press in English", source: "Pajhwok; Tolo News")
      .vocalized(by: .init(filler: "a", afterLongA: "i", article: nil)),
    family.scheme(
      "eastern", "Eastern Pashto", "ښ as kh and ږ as g: Pakhtun", source: "Habit of Pakistani pages", "ښ>kh ږ>g"
    )
    .vocalized(by: .init(filler: "a", afterLongA: "i", article: nil)),
  ]
}

/// Central Kurdish (Sorani), which writes its vowels.
enum SoraniSchemes {
  private static let family = SchemeFamily(
    Language("ckb"), .arabic, vowels: "اەێۆوی",
    base: """
      ئ> ا>a ب>b پ>p ت>t ج>j چ>ch ح>h خ>kh د>d ر>r ڕ>r ز>z ژ>zh س>s ش>sh ع> غ>gh ف>f ڤ>v ق>q ک>k ك>k گ>g ل>l ڵ>l م>m
      ن>n ه>h ھ>h ە>a و>w C{و}C$>u وو>u ۆ>o ێ>e ی>y C{ی}C$>i {ی}$>i ي>y
      """)

  static let all = [
    family.scheme("press", "English press", "Habit of the English pages of Kurdish media", source: "Rudaw"),
    family.scheme(
      "hawar", "Hawar", "Kurdish Latin alphabet of Hawar", year: 1932, source: "Bedir Khan, Hawar",
      "ج>c چ>ç خ>x ژ>j ش>ş غ>x C{و}C$>u وو>û ە>e ێ>ê C{ی}C$>î {ی}$>î"),
  ]
}

/// Uyghur, which writes its vowels.
enum UyghurSchemes {
  private static let family = SchemeFamily(
    .uyghur, .arabic, vowels: "اەوۇۆۈېى",
    base: """
      ئ> C{ئ}>' V{ئ}>' ا>a ە>e ب>b پ>p ت>t ج>j چ>ch خ>x د>d ر>r ز>z ژ>zh س>s ش>sh غ>gh ف>f ق>q ك>k ک>k گ>g ڭ>ng
      ل>l م>m ن>n ھ>h ه>h ہ>h و>o ۇ>u ۆ>ö ۈ>ü ۋ>w ې>é ى>i ي>y ی>y
      """)

  static let all = [
    family.scheme(
      "uly", "ULY", "Uyghur Latin alphabet (Uyghur Latin Yéziqi)", year: 2008,
      source: "Xinjiang University, 2000 to 2008"),
    family.scheme(
      "press", "English press", "Habit of the English-language press: Tohti, Kadeer", source: "Radio Free Asia",
      "خ>h ۆ>o ۈ>u ې>e ق>k ۋ>v غ>gh"),
    family.scheme(
      "kh-form", "English press, kh", "x as kh: Khotan, Abdukhaliq", source: "Radio Free Asia", "خ>kh ۆ>o ۈ>u ې>e"),
    family.scheme(
      "uyy", "New script", "Pinyin-based new script", year: 1965, source: "Xinjiang Language Committee, 1965",
      "چ>q خ>h ژ>ⱬ ش>x غ>ƣ ق>ⱪ ھ>ⱨ ە>ə ۆ>ɵ ۈ>ü ۋ>w ې>e"),
    family.scheme(
      "russian", "Through Russian", "As Kazakhstan's Uyghurs are printed", source: "Habit of Kazakhstan's press",
      "خ>kh ۆ>o ۈ>u ې>e ە>a ق>k ۋ>v ج>dzh غ>g ھ>kh"),
  ]
}
