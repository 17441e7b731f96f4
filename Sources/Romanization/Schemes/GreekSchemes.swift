import TextModel

/// Greek.
enum GreekSchemes {
  /// Digraphs as ELOT 743 reads them: υ after α ε η is *v* before a voiced sound, *f* before a voiceless one.
  private static let digraphs = """
    ου>ou ού>ou οῦ>ou οὐ>ou αυ>av αύ>av ευ>ev εύ>ev ηυ>iv ηύ>iv
    {αυ}θκξπσςτφχψ$>af {αύ}θκξπσςτφχψ$>af {ευ}θκξπσςτφχψ$>ef {εύ}θκξπσςτφχψ$>ef {ηυ}θκξπσςτφχψ$>if {ηύ}θκξπσςτφχψ$>if
    γγ>ng γξ>nx γχ>nch ^{μπ}>b {μπ}$>b
    """
  private static let family = SchemeFamily(
    .greek, .greek, vowels: "αεηιουωάέήίόύώϊϋΐΰ", base: digraphs)

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press", source: "Kathimerini, English edition; Reuters",
      "^{ντ}>d ^{γκ}>g {γκ}>gk {μπ}>mb {ευ}α>ev {γι}οώω>gi"),
    family.scheme(
      "elot-743", "ELOT 743", "ELOT 743 and ISO 843, transcription; Greek passports", year: 1982,
      source: "Hellenic Organization for Standardization; BGN/PCGN 1996",
      "ά>á έ>é ή>í ί>í ό>ó ύ>ý ώ>ó ϊ>ï ΐ>ḯ ϋ>ÿ ού>oú αύ>áv εύ>év"),
    family.scheme(
      "iso-843", "ISO 843", "ISO 843, transliteration letter for letter", year: 1997, source: "ISO 843:1997",
      "η>ī ή>ī́ ω>ō ώ>ṓ υ>y ου>ou ού>oú αυ>au αύ>aú ευ>eu εύ>eú ηυ>īu {αυ}θκξπσςτφχψ$>au {ευ}θκξπσςτφχψ$>eu",
      "{αύ}θκξπσςτφχψ$>aú {εύ}θκξπσςτφχψ$>eú γγ>gg γξ>gx γχ>gch ^{μπ}>mp {μπ}$>mp ά>á έ>é ί>í ό>ó ύ>ý"),
    family.scheme(
      "ala-lc", "ALA-LC", "Library of Congress romanization", year: 2010, source: "ALA-LC romanization tables, Greek",
      "η>ē ή>ē ω>ō ώ>ō φ>ph αυ>au αύ>au ευ>eu εύ>eu {αυ}θκξπσςτφχψ$>au {ευ}θκξπσςτφχψ$>eu {αύ}θκξπσςτφχψ$>au",
      "{εύ}θκξπσςτφχψ$>eu γγ>ng ^{ντ}>d ^{γκ}>g"),
    family.scheme(
      "bgn-pcgn-1962", "BGN/PCGN 1962", "BGN/PCGN romanization of Greek before 1996", year: 1962,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "{γ}εηιυέήίύ>y δ>dh χ>kh γχ>nkh {ντ}>nd ^{ντ}>d ^{γκ}>g {γκ}>ng {μπ}>mb"),
    family.scheme(
      "h-form", "English habit", "χ as h, φ as ph: Mihalis, Philippos", source: "Habit of English pages",
      "χ>h φ>ph γχ>nh ^{ντ}>d ^{γκ}>g υ>i ύ>i"),
    family.scheme(
      "german", "German press", "Habit of the German press", source: "Duden",
      "αυ>aw αύ>aw ευ>ew εύ>ew β>w ου>ou ζ>s φ>f ^{ντ}>d ^{γκ}>g"),
  ]
}
