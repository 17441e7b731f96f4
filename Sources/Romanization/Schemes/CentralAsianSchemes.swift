import TextModel

/// What the Cyrillic alphabets of Central Asia agree on.
private let sharedLetters = """
  а>a б>b в>v г>g д>d е>e ё>yo ж>zh з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>kh ц>ts ч>ch ш>sh щ>shch
  ъ> ы>y ь> э>e ю>yu я>ya
  """
private let geographicBoards = "US Board on Geographic Names, Permanent Committee on Geographical Names"

/// Kyrgyz.
enum KyrgyzSchemes {
  private static let family = SchemeFamily(.kyrgyz, .cyrillic, vowels: "аеёиоөуүыэюя", base: sharedLetters)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Japarov, Atambayev", source: "24.kg; Reuters",
      "ж>j ң>n ө>o ү>u V{е}>ye"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Kyrgyz", year: 1979, source: geographicBoards,
      "ж>j ң>ng ө>ö ү>ü ъ>” ь>’"),
    family.scheme(
      "russian", "Through Russian", "Letters read as Russian: Zhaparov", source: "Passports of Kyrgyzstan",
      "ң>n ө>o ү>u V{е}>e"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
  ]
}

/// Uzbek in Cyrillic letters.
enum UzbekSchemes {
  private static let family = SchemeFamily(.uzbek, .cyrillic, vowels: "аеёиоуўэюя", base: sharedLetters)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Mirziyoyev, Shavkat",
      source: "Gazeta.uz; Reuters",
      "^Vъ{е}>ye ж>j ў>o қ>k ғ>g ҳ>h {ий}$>iy ъ>"),
    family.scheme(
      "1995", "Uzbekistan 1995", "Uzbek alphabet in Latin letters", year: 1995,
      source: "Law of the Republic of Uzbekistan of 6 May 1995",
      "^Vъ{е}>ye ж>j х>x ц>ts ^{ц}>s ъ>ʼ ў>oʻ қ>q ғ>gʻ ҳ>h {съҳ}>sʼh"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Uzbek", year: 1979, source: geographicBoards,
      "^Vъ{е}>ye ж>j ъ>” ў>ŭ қ>q ғ>gh ҳ>h"),
    family.scheme(
      "russian", "Through Russian", "Letters read as Russian: Mirzieev", source: "Habit of the press before 1991",
      "ё>e ў>u қ>k ғ>g ҳ>kh"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
  ]
}

/// Turkmen in Cyrillic letters.
enum TurkmenSchemes {
  private static let family = SchemeFamily(Language("tk"), .cyrillic, vowels: "аәеёиоөуүыэюя", base: sharedLetters)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Berdimuhamedov", source: "Reuters",
      "^V{е}>ye җ>j ж>zh ң>n ө>o ү>u ә>a х>h"),
    family.scheme(
      "1999", "Turkmenistan 1999", "Turkmen alphabet in Latin letters", year: 1999,
      source: "Law of Turkmenistan of 1993, amended",
      "в>w ^V{е}>ýe ё>ýo ж>ž җ>j й>ý ң>ň ө>ö ү>ü ә>ä х>h ч>ç ш>ş щ>şç ю>ýu я>ýa"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Turkmen", year: 1979, source: geographicBoards,
      "^V{е}>ye җ>j ң>ng ө>ö ү>ü ә>ä ъ>” ь>’"),
    family.scheme(
      "russian", "Through Russian", "Letters read as Russian: Berdymukhamedov",
      source: "Habit of the press before 1993",
      "^V{е}>ye җ>dzh ң>n ө>o ү>u ә>a"),
  ]
}

/// Tajik.
enum TajikSchemes {
  private static let family = SchemeFamily(.tajik, .cyrillic, vowels: "аеёиӣоуӯэюя", base: sharedLetters)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Rahmon, Sirojiddin", source: "Asia-Plus; Reuters",
      "^Vъ{е}>ye ғ>gh ӣ>i қ>q ӯ>u ҳ>h ҷ>j ъ>"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Tajik", year: 1994, source: geographicBoards,
      "^Vъ{е}>ye ғ>gh ӣ>í қ>q ӯ>ŭ ҳ>h ҷ>j ъ>’"),
    family.scheme(
      "russian", "Through Russian", "Letters read as Russian: Rakhmon, Dzhuraev", source: "Passports of Tajikistan",
      "ғ>g ӣ>i қ>k ӯ>u ҳ>kh ҷ>dzh"),
    family.scheme(
      "kodirov", "English simplified", "k for қ and g for ғ: Kodirov", source: "Habit of English pages",
      "^Vъ{е}>ye ғ>g ӣ>i қ>k ӯ>u ҳ>h ҷ>j"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
  ]
}

/// Mongolian in Cyrillic letters.
enum MongolianSchemes {
  private static let family = SchemeFamily(
    .mongolian, .cyrillic, vowels: "аеёиоөуүыэюя", base: sharedLetters, "ж>j й>i ө>u ү>u")

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Khurelsukh, Ulziisaikhan", source: "Montsame",
      "е>ye Cь{е}>e ө>o ^{ө}>u {ий}>ii ъ> ь>i"),
    family.scheme(
      "mns-5217", "MNS 5217", "Mongolian national standard", year: 2012, source: "MNS 5217:2012",
      "е>ye ө>ö ү>ü щ>sh ъ>i ь>i"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Mongolian", year: 1964, source: geographicBoards,
      "е>ye й>y ө>ö ү>ü х>h ц>c ы>ï ъ>” ь>’"),
    family.scheme(
      "icao-9303", "Mongolian passports", "Passports: ө as u",
      source: "General Authority for State Registration of Mongolia",
      "е>ye ө>u ъ>i ь>i щ>sh"),
    family.scheme(
      "german", "German press", "Habit of the German press", source: "Duden",
      "в>w е>je ё>jo ж>dsch з>ds й>i ө>ö ү>ü х>ch ц>z ч>tsch ш>sch ю>ju я>ja ь>i"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
  ]
}
