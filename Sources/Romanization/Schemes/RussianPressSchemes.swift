import TextModel

/// Russian names as the newspapers of other languages spell them.
enum RussianPressSchemes {
  private static let family = RussianSchemes.family

  static let all = romance + germanic + slavic + others

  private static let romance = [
    family.scheme(
      "italian", "Italian press", "Habit of the Italian press today", source: "ANSA; Corriere della Sera",
      "ё>e чшщж{ё}>o й>i х>kh щ>sch ъ> ь> ю>yu я>ya {ий}$>y {ый}$>y {кс}>x"),
    family.scheme(
      "italian-phonetic", "Italian tradition", "Italian phonetic spelling: Gorbaciov, Cernenko",
      source: "Serianni, Grammatica italiana",
      "г>g {г}еёи>gh ё>io ж>g к>k х>k ц>z ч>ci {ч}еи>c {чё}>cio ш>sci {ш}еи>sc {шё}>scio щ>sci {щ}еи>sc {щё}>scio й>i",
      "ъ> ь> ю>iu я>ia V{я}>ia {ий}$>i"),
    family.scheme(
      "french", "French press", "Habit of the French press: Poutine, Tokaïev", source: "Imprimerie nationale; Le Monde",
      "{г}еиэы>gu V{е}>ïe ъь{е}>ie ё>io чшщж{ё}>o ж>j и>i V{и}>ï й>ï {ий}$>i {ый}$>y V{с}V>ss у>ou V{у}>ou х>kh ч>tch",
      "ш>ch щ>chtch ъ> ь> ю>iou V{ю}>ïou я>ia V{я}>ïa {ин}$>ine {ын}$>yne {кс}>x"),
    family.scheme(
      "spanish", "Spanish press", "Habit of the Spanish press: Jruschov, Serguei", source: "Fundéu",
      "{г}еиэы>gu ^Vъь{е}>ye ё>io чшщж{ё}>o ж>zh й>i ^{й}>y х>j щ>sch ъ> ь> ю>yu я>ya {ий}$>i {кс}>x"),
    family.scheme(
      "portuguese", "Portuguese press", "Habit of the Portuguese-language press", source: "Folha de S.Paulo; Público",
      "{г}еиэы>gu V{е}>ie ё>io чшщж{ё}>o ж>j й>i х>kh ч>tch ш>ch щ>shch ъ> ь> ю>iu я>ia V{с}V>ss {ий}$>i"),
  ]

  private static let germanic = [
    family.scheme(
      "german", "German press", "Duden transcription: Tokajew, Jelzin", source: "Duden",
      "в>w ^Vъь{е}>je ё>jo чшщж{ё}>o ж>sch з>s {кс}>x V{с}V>ss й>i {ий}$>i {ый}$>y х>ch ц>z ч>tsch ш>sch",
      "щ>schtsch ъ> ь> ю>ju я>ja"),
    family.scheme(
      "dutch", "Dutch press", "Habit of the Dutch press: Poetin", source: "Nederlandse Taalunie",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>zj й>j {ий}$>i {ый}$>y у>oe х>ch ч>tsj ш>sj щ>sjtsj ъ> ь> ю>joe я>ja"),
    family.scheme(
      "swedish", "Swedish press", "Habit of the Swedish press", source: "Tidningarnas Telegrambyrå",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>zj й>j {ий}$>ij {ый}$>yj х>ch ч>tj ш>sj щ>sjtj ъ> ь> ю>ju я>ja"),
  ]

  private static let slavic = [
    family.scheme(
      "polish", "Polish press", "PWN transcription: Tokajew, Miedwiediew", source: "Wielki słownik ortograficzny PWN",
      "в>w бвгдзкмнпрстфх{е}>ie ^Vъь{е}>je бвгдзкмнпрстфх{ё}>io ^Vъь{ё}>jo жцчшщл{ё}>o ж>ż л>ł {л}еёиюяь>l й>j {ий}$>ij",
      "жшц{и}>y {ский}$>ski {цкий}$>cki {ый}$>y х>ch ц>c ч>cz ш>sz щ>szcz ъ> ь> {сь}>ś {зь}>ź {нь}>ń {ть}>t' {дь}>d'",
      "бвгдзкмнпрстфх{ю}>iu ^Vъьй{ю}>ju л{ю}>u бвгдзкмнпрстфх{я}>ia ^Vъьй{я}>ja л{я}>a ю>iu я>ia"),
    family.scheme(
      "czech", "Czech press", "Czech transcription: Tokajev, Jelcin", source: "Pravidla českého pravopisu",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>ž й>j {ий}$>ij {ый}$>yj х>ch ц>c ч>č ш>š щ>šč ъ> ь> {нь}>ň {дь}>ď {ть}>ť ю>ju я>ja"),
    family.scheme(
      "croatian", "Croatian and Slovene press", "Habit of the Croatian and Slovene press", source: "Hrvatski pravopis",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>ž й>j {ий}$>ij х>h ц>c ч>č ш>š щ>šč ы>i ъ> {ль}>lj {нь}>nj ь> ю>ju я>ja"),
  ]

  private static let others = [
    family.scheme(
      "turkish", "Turkish press", "Habit of the Turkish press", source: "Anadolu Ajansı",
      "^Vъь{е}>ye ё>yo чшщж{ё}>o ж>j {дж}>c й>y {ий}$>iy х>h ч>ç ш>ş щ>şç ы>ı ъ> ь> ю>yu я>ya"),
    family.scheme(
      "hungarian", "Hungarian press", "Academy spelling: Tokajev, Jelcin", source: "A magyar helyesírás szabályai",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>zs й>j с>sz {кс}>ksz х>h ц>c ч>cs ш>s щ>scs ы>i ъ> ь> ю>ju я>ja"),
    family.scheme(
      "finnish", "Finnish press", "SFS 4900", year: 1998, source: "SFS 4900",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>ž й>i {ий}$>i {ый}$>yi х>h ч>tš ш>š щ>štš ъ> ь> ю>ju я>ja"),
    family.scheme(
      "latvian", "Latvian press", "Latvian spelling with the ending of the nominative", source: "Valsts valodas centrs",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>ž й>j {ий}$>ijs {ый}$>ijs х>h ц>c ч>č ш>š щ>šč ы>i ъ> ь> ю>ju я>ja {б}$>bs {в}$>vs {г}$>gs",
      "{д}$>ds {к}$>ks {л}$>ls {м}$>ms {н}$>ns {п}$>ps {р}$>rs {т}$>ts {ф}$>fs {ч}$>čs {ш}$>šs {нь}>ņ {ль}>ļ {ай}$>ajs {ей}$>ejs"
    ),
    family.scheme(
      "lithuanian", "Lithuanian press", "Lithuanian spelling with the ending of the nominative",
      source: "Valstybinė lietuvių kalbos komisija",
      "^Vъь{е}>je ё>jo чшщж{ё}>o ж>ž й>j {ий}$>ijus {ый}$>as х>ch ц>c ч>č ш>š щ>šč ъ> ь> ю>ju я>ja {б}$>bas {в}$>vas {г}$>gas",
      "{д}$>das {к}$>kas {л}$>las {м}$>mas {н}$>nas {п}$>pas {р}$>ras {т}$>tas {ф}$>fas {ч}$>čius {ш}$>šas {ай}$>ajus {ей}$>ejus {ь}$>is"
    ),
  ]
}
