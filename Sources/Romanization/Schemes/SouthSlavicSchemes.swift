import TextModel

/// Bulgarian.
enum BulgarianSchemes {
  private static let family = SchemeFamily(
    .bulgarian, .cyrillic, vowels: "аеиоуъюя",
    base: """
      а>a б>b в>v г>g д>d е>e ж>zh з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>h ц>ts ч>ch ш>sh щ>sht
      ъ>a ь>y ю>yu я>ya
      """)

  static let all = [
    family.scheme(
      "2009", "Bulgaria 2009", "Streamlined system of the Transliteration Act", year: 2009,
      source: "Transliteration Act, State Gazette 19/2009", "{ия}$>ia {българ}и>bulgar"),
    family.scheme(
      "bgn-pcgn-1952", "BGN/PCGN 1952", "BGN/PCGN romanization of Bulgarian before 2013", year: 1952,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names", "х>kh ъ>ŭ ь>’"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
    family.scheme(
      "scientific", "Scientific", "Scholarly transliteration of Slavic languages", year: 1968, source: "ISO/R 9:1968",
      "ж>ž й>j х>h ц>c ч>č ш>š щ>št ъ>ă ь>j ю>ju я>ja"),
    family.scheme(
      "french", "French passport", "Passports before 1999: Jivkov, Gueorgui",
      source: "Passports of Bulgaria until 1999",
      "{г}еи>gu ж>j у>ou ч>tch ш>ch щ>cht ъ>a ю>iou я>ia й>i"),
    family.scheme(
      "u-form", "English habit", "ъ as u: Turnovo, Gabrovo", source: "Danchev and others, 1989", "ъ>u х>h ь>y {ия}$>ia"),
  ]
}

/// Serbian.
enum SerbianSchemes {
  private static let family = SchemeFamily(
    .serbian, .cyrillic, vowels: "аеиоу",
    base: """
      а>a б>b в>v г>g д>d ђ>đ е>e ж>ž з>z и>i ј>j к>k л>l љ>lj м>m н>n њ>nj о>o п>p р>r с>s т>t ћ>ć у>u ф>f х>h ц>c
      ч>č џ>dž ш>š
      """)

  static let all = [
    family.scheme(
      "press-dj", "English press", "đ as dj: Djokovic", source: "Habit of the English-language press; ICAO Doc 9303",
      "ђ>dj"),
    family.scheme(
      "latin", "Serbian Latin", "The Latin alphabet of Serbian (Gaj)", source: "Pravopis srpskoga jezika; BGN/PCGN 1964"
    ),
    family.scheme(
      "phonetic", "English phonetic", "Sounds in English letters: Miloshevich", source: "Habit of English pages",
      "ђ>dj ж>zh ј>y љ>ly њ>ny ћ>ch ц>ts ч>ch џ>dzh ш>sh"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
  ]
}

/// Macedonian.
enum MacedonianSchemes {
  private static let family = SchemeFamily(
    Language("mk"), .cyrillic, vowels: "аеиоу",
    base: """
      а>a б>b в>v г>g д>d е>e з>z и>i ј>j к>k л>l љ>lj м>m н>n њ>nj о>o п>p р>r с>s т>t у>u ф>f х>h ц>c ѕ>dz ѐ>e ѝ>i
      """)

  static let all = [
    family.scheme(
      "passport", "Macedonian passports", "Digraph system of passports and maps",
      source: "ICAO Doc 9303; Macedonian orthography 2017",
      "ѓ>gj ж>zh ќ>kj ч>ch џ>dj ш>sh ц>c"),
    family.scheme(
      "academy", "Macedonian academy", "Letters with diacritics", year: 1970,
      source: "Orthography of 1970; BGN/PCGN 1981",
      "ѓ>ǵ ж>ž ќ>ḱ ч>č џ>dž ш>š"),
    family.scheme(
      "press", "English press", "Habit of the English-language press: Gruevski, Dzhaferi", source: "Reuters",
      "ѓ>g ж>zh ќ>k ч>ch џ>dzh ш>sh ц>ts"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
  ]
}
