import TextModel

/// Azerbaijani in Cyrillic letters.
enum AzerbaijaniSchemes {
  private static let family = SchemeFamily(
    Language("az"), .cyrillic, vowels: "аәеиыоөуүэюя",
    base: """
      а>a б>b в>v д>d е>e з>z и>i ј>y й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f һ>h э>e ё>yo ю>yu я>ya ъ> ь> ц>ts
      """)

  static let all = [
    family.scheme(
      "latin", "Azerbaijani Latin", "Azerbaijani alphabet in Latin letters", year: 1992,
      source: "Law of 25 December 1991",
      "г>q ғ>ğ ә>ə ж>j ҝ>g ы>ı ө>ö ү>ü х>x ч>ç ҹ>c ш>ş щ>şç"),
    family.scheme(
      "press", "English press", "Habit of the English-language press: Aliyev, Gasimov", source: "Trend; Azernews",
      "г>g ғ>gh ә>a ж>zh ҝ>g ы>i ө>o ү>u х>kh ч>ch ҹ>j ш>sh щ>shch"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Azerbaijani", year: 1993,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "г>q ғ>ğ ә>ä ж>j ҝ>g ы>ı ө>ö ү>ü х>x ч>ç ҹ>c ш>ş щ>şç"),
  ]
}

/// Tatar.
enum TatarSchemes {
  private static let family = SchemeFamily(
    Language("tt"), .cyrillic, vowels: "аәеёиоөуүыэюя",
    base: """
      а>a б>b в>v г>g д>d е>e ё>yo з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f һ>h э>e ю>yu я>ya ъ> ь> ц>ts
      """)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Minnikhanov", source: "Realnoe Vremya",
      "ә>a җ>j ж>zh ң>n ө>o ү>u х>kh ч>ch ш>sh щ>shch ы>y V{е}>ye"),
    family.scheme(
      "2012", "Tatarstan 2012", "Tatar in Latin letters", year: 2012,
      source: "Law of Tatarstan on the use of Tatar, 2012",
      "ә>ä ^V{е}>ye җ>c ж>j ң>ñ ө>ö ү>ü х>x ч>ç ш>ş щ>şç ы>ı аоуы{к}>q {к}аоуы>q аоуы{г}>ğ {г}аоуы>ğ"),
  ]
}

/// Bashkir.
enum BashkirSchemes {
  private static let family = SchemeFamily(
    Language("ba"), .cyrillic, vowels: "аәеёиоөуүыэюя",
    base: """
      а>a б>b в>v г>g д>d е>e ё>yo ж>zh з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>kh ц>ts ч>ch ш>sh
      щ>shch ы>y э>e ю>yu я>ya ъ> ь>
      """)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Khabirov", source: "Bashinform",
      "ғ>g ҙ>z ҡ>k ң>n ө>o ҫ>s ү>u һ>kh ә>a V{е}>ye"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Bashkir", year: 2007,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "ғ>gh ҙ>đ ҡ>q ң>ng ө>ö ҫ>th ү>ü һ>h ә>ä ^V{е}>ye"),
  ]
}
