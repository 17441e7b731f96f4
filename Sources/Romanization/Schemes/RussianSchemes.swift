import TextModel

/// Russian, by the standards; the habits of the press beyond English are in `RussianPressSchemes`.
enum RussianSchemes {
  static let family = SchemeFamily(
    .russian, .cyrillic, vowels: "аеёиоуыэюя",
    base: """
      а>a б>b в>v г>g д>d е>e ж>zh з>z и>i к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f ц>ts ч>ch ш>sh ы>y э>e
      """)

  static let all = standards + RussianPressSchemes.all

  private static let standards = [
    family.scheme(
      "press", "English press", "Habit of the English-language press", source: "Reuters and AP style guides",
      "ё>yo чшщж{ё}>o й>y х>kh щ>shch ъ> ь> ю>yu я>ya ^Vъь{е}>ye {ий}$>y {ый}$>y {ье}>ye {ьи}>yi {кс}>x"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Russian", year: 1947,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "^Vйъь{е}>ye ё>ë ^Vйъь{ё}>yë й>y {й}ауыэ>y· х>kh щ>shch ъ>” {ы}ауыэ>y· V{ы}>·y ь>’",
      "бвгджзклмнпрстфхцчшщ{э}>·e ю>yu я>ya {тс}>t·s {шч}>sh·ch"),
    family.scheme(
      "icao-9303", "ICAO 9303", "Machine-readable travel documents; Russian passports since 2013", year: 2013,
      source: "ICAO Doc 9303, part 3; order 320 of the Federal Migration Service",
      "ё>e й>i х>kh щ>shch ъ>ie ь> ю>iu я>ia"),
    family.scheme(
      "press-ei", "English press, ei", "English press with -ei for -ей: Sergei, Alexei, Andrei",
      source: "The New York Times",
      "ё>yo чшщж{ё}>o й>y {ей}$>ei х>kh щ>shch ъ> ь> ю>yu я>ya ^Vъь{е}>ye ^Vъь{ей}$>yei {ий}$>y {ый}$>y {кс}>x"),
    family.scheme(
      "soviet", "Soviet press", "Simplified spelling of the Soviet press and of road signs", source: "GOST 10807-78",
      "ё>e й>y х>kh щ>shch ъ> ь> ю>yu я>ya {ий}$>y {ый}$>y"),
    family.scheme(
      "gost-7.79-b", "GOST 7.79 B", "GOST 7.79-2000, system B", year: 2000, source: "GOST 7.79-2000 (ISO 9, adapted)",
      "ё>yo й>j х>x ц>cz {ц}ийеёэыюя>c щ>shh ъ>`` ы>y` ь>` э>e` ю>yu я>ya"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
    family.scheme(
      "scientific", "Scientific", "Scholarly transliteration of Slavic languages", year: 1968,
      source: "ISO/R 9:1968; DIN 1460", "ё>ë ж>ž й>j х>ch ц>c ч>č ш>š щ>šč ъ>ʺ ь>ʹ э>ė ю>ju я>ja"),
    family.scheme(
      "ala-lc", "ALA-LC", "Library of Congress romanization", year: 2012, source: "ALA-LC romanization tables, Russian",
      "ё>ë й>ĭ х>kh ц>t͡s Ц>T͡S щ>shch ъ>ʺ ь>ʹ э>ė ю>i͡u Ю>I͡U я>i͡a Я>I͡A"),
    family.scheme(
      "passport-1997", "Passport 1997", "Russian passports, 1997 to 2010", year: 1997,
      source: "order 310 of the Ministry of the Interior",
      "ё>yo чшщж{ё}>e й>y х>kh щ>shch ъ> ь> {ье}>ye {ьё}>ye ю>yu я>ya V{е}>ye {ий}$>y {ый}$>yy"),
    family.scheme(
      "gost-52535", "GOST 52535", "GOST R 52535.1-2006, passports of 2010", year: 2006, source: "GOST R 52535.1-2006",
      "ё>e й>i х>kh ц>tc щ>shch ъ> ь> ю>iu я>ia"),
  ]
}
