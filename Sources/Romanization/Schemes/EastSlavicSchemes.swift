import TextModel

/// Belarusian.
enum BelarusianSchemes {
  private static let family = SchemeFamily(
    .belarusian, .cyrillic, vowels: "аеёіоуыэюя",
    base: """
      а>a б>b в>v г>h ґ>g д>d ж>zh з>z і>i к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>kh ц>ts ч>ch ш>sh ы>y э>e
      ь> '> ’> ʼ>
      """)

  static let all = [
    family.scheme(
      "icao-9303", "ICAO 9303", "Belarusian passports", year: 2008,
      source: "Ministry of the Interior of Belarus, instruction 288", "е>e ^V'’ʼь{е}>ie ё>io й>i ў>u ю>iu я>ia"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Belarusian", year: 1979,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "е>ye ё>yo й>y ў>w ь>’ '>” ’>” ʼ>” ю>yu я>ya"),
    family.scheme(
      "2007", "Belarus 2007", "National system for geographical names", year: 2007,
      source: "State Committee on Property of Belarus, resolution 38",
      "е>ie ^V'’ʼь{е}>je ё>io ^V'’ʼь{ё}>jo ж>ž й>j ў>ŭ х>ch ц>c ч>č ш>š {дзь}>dź {ць}>ć {сь}>ś {зь}>ź {нь}>ń {ль}>ĺ",
      "ю>iu ^V'’ʼь{ю}>ju я>ia ^V'’ʼь{я}>ja"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
    family.scheme(
      "russian", "Through Russian", "Letters read as Russian, as English pages do",
      source: "Habit of the English-language press",
      "г>g е>e ^V{е}>ye ё>yo й>y ў>v ю>yu я>ya"),
  ]
}
