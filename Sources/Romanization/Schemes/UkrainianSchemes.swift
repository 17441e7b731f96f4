import TextModel

/// Ukrainian.
enum UkrainianSchemes {
  private static let family = SchemeFamily(
    .ukrainian, .cyrillic, vowels: "аеєиіїоуюя",
    base: """
      а>a б>b в>v г>h ґ>g д>d е>e ж>zh з>z и>y і>i к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>kh ц>ts ч>ch ш>sh
      щ>shch ь> '> ’> ʼ>
      """)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Zelensky", source: "Reuters; BBC",
      "є>ye ї>yi {иї}>yi й>y {ий}$>y {ій}$>iy ю>yu я>ya {ьо}>yo"),
    family.scheme(
      "2010", "Ukraine 2010", "National romanization", year: 2010,
      source: "Resolution 55 of the Cabinet of Ministers of Ukraine",
      "є>ie ^{є}>ye ї>i ^{ї}>yi й>i ^{й}>y ю>iu ^{ю}>yu я>ia ^{я}>ya {зг}>zgh"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Ukrainian", year: 1965,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "є>ye ї>yi й>y ь>’ '>” ’>” ʼ>” ю>yu я>ya {зг}>z·h {кг}>k·h {сг}>s·h {цг}>ts·h"),
    family.scheme(
      "icao-9303", "ICAO 9303", "Machine-readable travel documents", source: "ICAO Doc 9303, part 3",
      "є>ie ї>i й>i ю>iu я>ia"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
    family.scheme(
      "scientific", "Scientific", "Scholarly transliteration of Slavic languages", year: 1968, source: "ISO/R 9:1968",
      "є>je ж>ž ї>ji й>j х>ch ц>c ч>č ш>š щ>šč ь>ʹ '>ʺ ’>ʺ ʼ>ʺ ю>ju я>ja"),
    family.scheme(
      "ala-lc", "ALA-LC", "Library of Congress romanization", year: 2011,
      source: "ALA-LC romanization tables, Ukrainian",
      "є>i͡e Є>I͡E ж>z͡h Ж>Z͡H ї>ï й>ĭ ц>t͡s Ц>T͡S ь>ʹ ю>i͡u Ю>I͡U я>i͡a Я>I͡A"),
    family.scheme(
      "german", "German press", "Duden transcription: Selenskyj", source: "Duden",
      "в>w є>je ж>sch з>s ї>ji й>j V{с}V>ss х>ch ц>z ч>tsch ш>sch щ>schtsch ю>ju я>ja"),
    family.scheme(
      "french", "French press", "Habit of the French press", source: "Le Monde; AFP",
      "є>ie ж>j ї>ï й>ï {ий}$>y {ій}$>iï у>ou ч>tch ш>ch щ>chtch ю>iou я>ia"),
    family.scheme(
      "polish", "Polish press", "PWN transcription: Zełenski", source: "Wielki słownik ortograficzny PWN",
      "в>w є>je бвгґдзкмнпрстфх{є}>ie л>ł {л}єіїюяь>l ж>ż ї>ji й>j {ський}$>ski {цький}$>cki {ий}$>y х>ch ц>c ч>cz ш>sz щ>szcz",
      "{сь}>ś {зь}>ź {нь}>ń {ць}>ć ю>ju я>ja бвгґдзкмнпрстфх{ю}>iu бвгґдзкмнпрстфх{я}>ia л{ю}>u л{я}>a"),
    family.scheme(
      "italian", "Italian press", "Habit of the Italian press", source: "ANSA",
      "є>ye ї>i й>i {ий}$>y {ій}$>iy ю>yu я>ya"),
    family.scheme(
      "russian", "Through Russian", "Letters read as Russian, as English pages did before 1991: Vladimir, Kiev",
      source: "Habit of the press before 1991", "г>g и>i є>e ї>i й>y {ий}$>y {ій}$>y ю>yu я>ya"),
  ]
}
