import TextModel

/// Hebrew: vowels are mostly unwritten, so the readings for print add them (`AbjadVowels`).
enum HebrewSchemes {
  static let fallback = """
    א>a ב>b ג>g ד>d ה>h ו>v ז>z ח>h ט>t י>y כ>k ך>kh ל>l מ>m ם>m נ>n ן>n ס>s ע>a פ>p ף>f צ>ts ץ>ts ק>k ר>r ש>sh ת>t
    װ>v ױ>oy ײ>ey ׯ>y ׳> ״> ־>- \u{5B0}> \u{5B1}>e \u{5B2}>a \u{5B3}>o \u{5B4}>i \u{5B5}>e \u{5B6}>e \u{5B7}>a \u{5B8}>a
    \u{5B9}>o \u{5BA}>o \u{5BB}>u \u{5BC}> \u{5BD}> \u{5BF}> \u{5C1}> \u{5C2}> \u{5C7}>o \u{FB1D}>i \u{FB1F}>ay \u{FB20}>
    \u{FB21}>a \u{FB22}>d \u{FB23}>h \u{FB24}>k \u{FB25}>l \u{FB26}>m \u{FB27}>r \u{FB28}>t \u{FB2A}>sh \u{FB2B}>s
    \u{FB2C}>sh \u{FB2D}>s \u{FB2E}>a \u{FB2F}>a \u{FB30}>a \u{FB31}>b \u{FB32}>g \u{FB33}>d \u{FB34}>h \u{FB35}>u
    \u{FB36}>z \u{FB38}>t \u{FB39}>y \u{FB3A}>k \u{FB3B}>k \u{FB3C}>l \u{FB3E}>m \u{FB40}>n \u{FB41}>s \u{FB43}>p
    \u{FB44}>p \u{FB46}>ts \u{FB47}>k \u{FB48}>r \u{FB49}>sh \u{FB4A}>t \u{FB4B}>o \u{FB4C}>v \u{FB4D}>kh \u{FB4E}>f \u{FB4F}>al
    """
  /// What a reader supplies from position: ו and י as vowels, soft ב and פ, the geresh of foreign sounds.
  private static let readings = """
    C{ו}C$>o ^{ו}>v {וו}>v {ו}$>o ^{אי}>i ^{או}>o {י}$>i C{י}C$>i ^{י}>y {יי}>ai {ה}$>a C{א}>a א> ^{א}>a {א}$>a ע> ^{ע}>a
    CV{ב}>v CV{פ}>f {פ}$>f ף>f ג'>j ז'>zh צ'>ch ץ'>ch ת'>th ג׳>j ז׳>zh צ׳>ch ץ׳>ch ת׳>th {יו}>yo {יה}$>ya {יהו}$>yahu {וי}>oy
    """
  private static let family = SchemeFamily(.hebrew, .hebrew, vowels: "אוי", base: readings)

  static let all = listed + family.commonSpellings(like: listed[0])

  private static let listed = [
    family.scheme(
      "press", "English press", "Habit of the English-language press of Israel", source: "Haaretz; The Times of Israel",
      "צ>tz ץ>tz"
    )
    .vocalized(by: .init(filler: "a", afterLongA: "a", article: nil)),
    family.scheme(
      "academy", "Academy 2006", "Hebrew Academy, simplified; BGN/PCGN 2018", year: 2006,
      source: "Academy of the Hebrew Language, 2006"
    ).vocalized(by: .init(filler: "e", afterLongA: "a", article: nil)),
    family.scheme(
      "ch-form", "English habit", "ch for ח and כ: Chaim, Moshe", source: "Habit of English pages", "ח>ch ך>ch CV{כ}>ch"
    ).vocalized(by: .init(filler: "a", afterLongA: "a", article: nil)),
  ]
}
