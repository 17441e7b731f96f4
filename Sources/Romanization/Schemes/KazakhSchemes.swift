import TextModel

/// Kazakh in Cyrillic letters: BGN/PCGN, the Latin alphabets decreed since 2017, and the spellings of English pages.
enum KazakhSchemes {
  private static let family = SchemeFamily(
    .kazakh, .cyrillic, vowels: "аәеёиоөуұүыіэюя",
    base: """
      а>a б>b в>v г>g д>d е>e з>z и>i к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f э>e ы>y і>i ұ>u ъ> ь>
      """)
  private static let decree = "Decree of the President of Kazakhstan"

  static let all = [
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Kazakh", year: 1979,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "ә>ä ғ>gh ё>yo ж>zh и>ī й>y қ>q ң>ng ө>ö у>ū ү>ü х>kh һ>h ц>ts ч>ch ш>sh щ>shch ъ>” ь>’ ю>yu я>ya {нг}>n·g"),
    family.scheme(
      "2021", "Kazakhstan 2021", "Kazakh alphabet in Latin letters, version of 2021", year: 2021,
      source: "National commission on the Latin script, 28 January 2021",
      "ә>ä ғ>ğ ё>io ж>j и>i И>İ й>i Й>İ қ>q ң>ñ ө>ö ұ>ū ү>ü х>h һ>h ц>ts ч>ch ш>ş щ>ştş і>ı І>I ю>iu я>ia"),
    family.scheme(
      "press", "English press", "Kazakh names through their Russian spelling, as English pages print them",
      source: "The Astana Times; Reuters",
      "ә>a ғ>g ё>yo ж>zh й>y қ>k ң>n ө>o ү>u х>kh һ>kh ц>ts ч>ch ш>sh щ>shch V{е}>ye ^{е}>ye ю>yu я>ya {ий}$>y"),
    family.scheme(
      "akorda", "Presidential office", "Spelling of the president's office: Kassym-Jomart",
      source: "akorda.kz, English pages",
      "ә>a ғ>g ё>yo ж>zh ^{ж}>j й>y қ>k ң>n ө>o ү>u V{с}V>ss х>kh һ>kh ц>ts ч>ch ш>sh щ>shch V{е}>ye ю>yu я>ya"),
    family.scheme(
      "english-q", "English press, Kazakh sounds", "English letters that keep қ and ғ apart: Ghojamberdi, Qazaq",
      source: "English pages of Kazakh media",
      "ә>a ғ>gh ё>yo ж>j й>y қ>q ң>ng ө>o ү>u х>kh һ>h ц>ts ч>ch ш>sh щ>shch ю>yu я>ya"),
    family.scheme(
      "english-k", "English press, plain letters", "Plain letters with j for ж: Gojamberdi, Kazak",
      source: "English pages of Kazakh media",
      "ә>a ғ>g ё>yo ж>j й>y қ>k ң>n ө>o ү>u х>kh һ>h ц>ts ч>ch ш>sh щ>shch ю>yu я>ya"),
    family.scheme(
      "2018", "Kazakhstan 2018", "Kazakh alphabet in Latin letters with acutes", year: 2018,
      source: "\(decree) 637 of 2018",
      "ә>á ғ>ǵ ё>ıo ж>j и>ı {ия}>ıa й>ı қ>q ң>ń ө>ó у>ý ү>ú х>h һ>h ц>ts ч>ch ш>sh щ>shch ю>ıý я>ıa"),
    family.scheme(
      "2017", "Kazakhstan 2017", "Kazakh alphabet in Latin letters with apostrophes", year: 2017,
      source: "\(decree) 569 of 2017",
      "ә>aʼ ғ>gʼ ё>iʼo ж>j и>iʼ й>iʼ қ>q ң>nʼ ө>oʼ у>yʼ ү>uʼ х>h һ>h ц>ts ч>cʼ ш>sʼ щ>sʼcʼ ю>iʼyʼ я>iʼa"),
    family.scheme(
      "icao-9303", "ICAO 9303", "Machine-readable travel documents of Kazakhstan", source: "ICAO Doc 9303, part 3",
      "ә>a ғ>g ё>yo ж>zh й>i қ>k ң>n ө>o ү>u х>kh һ>h ц>ts ч>ch ш>sh щ>shch ю>yu я>ya"),
    family.scheme(
      "iso-9", "ISO 9", "ISO 9, one letter for one", year: 1995, source: CyrillicISO9.source, CyrillicISO9.rules),
    family.scheme(
      "turkish", "Turkish press", "Kazakh names in Turkish letters", source: "Anadolu Ajansı",
      "ә>e ғ>g ё>yo ж>j ^{ж}>c й>y қ>k ң>n ө>ö ү>ü х>h һ>h ц>ts ч>ç ш>ş щ>şç ы>ı V{е}>ye ю>yu я>ya"),
  ]
}
