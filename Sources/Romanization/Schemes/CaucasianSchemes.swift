import TextModel

/// Armenian, Eastern and Western.
enum ArmenianSchemes {
  static let fallback = """
    ա>a բ>b գ>g դ>d ե>e զ>z է>e ը>y թ>t ժ>zh ի>i լ>l խ>kh ծ>ts կ>k հ>h ձ>dz ղ>gh ճ>ch մ>m յ>y ն>n շ>sh ո>o չ>ch
    պ>p ջ>j ռ>r ս>s վ>v տ>t ր>r ց>ts ւ>v փ>p ք>k օ>o ֆ>f և>ev ու>u ՠ>a ֈ>y ﬓ>mn ﬔ>me ﬕ>mi ﬖ>vn ﬗ>mkh ՙ>
    """
  private static let family = SchemeFamily(
    Language("hy"), .armenian, vowels: "աեէըիոօ", base: "^{ե}>ye ^{ո}>vo ^{և}>yev")

  static let all = [
    family.scheme(
      "press", "English press", "Habit of the English-language press: Pashinyan", source: "Armenpress",
      "{եա}>ya Vու{ե}>ye"),
    family.scheme(
      "bgn-pcgn", "BGN/PCGN", "BGN/PCGN romanization of Armenian", year: 1981,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "թ>t’ ռ>rr չ>ch’ ց>ts’ փ>p’ ք>k’ Vու{ե}>ye Vու{և}>yev"),
    family.scheme(
      "iso-9985", "ISO 9985", "ISO 9985, one letter for one", year: 1996, source: "ISO 9985:1996",
      "^{ե}>e ^{ո}>o ^{և}>ew է>ē ը>ë թ>t’ ժ>ž խ>x ծ>ç կ>k ձ>j ղ>ġ ճ>č̣ շ>š չ>č ջ>ǰ ռ>ṙ ց>c’ ւ>w փ>p’ ք>k’ օ>ò և>ew"),
    family.scheme(
      "western", "Western Armenian", "Sounds of Western Armenian: Hagop, Boghos",
      source: "Habit of the diaspora's press",
      "բ>p գ>k դ>t թ>t կ>g պ>b տ>d ծ>dz ձ>ts ճ>j ջ>ch փ>p ք>k ^{յ}>h {յ}$> {եա}>ia"),
    family.scheme(
      "ala-lc", "ALA-LC", "Library of Congress romanization", year: 2011,
      source: "ALA-LC romanization tables, Armenian",
      "^{ե}>e ^{ո}>o ^{և}>ew է>ē ը>ě թ>tʻ ժ>zh խ>kh ռ>ṛ չ>chʻ ց>tsʻ փ>pʻ ք>kʻ օ>ō ւ>w և>ew"),
  ]
}

/// Georgian.
enum GeorgianSchemes {
  static let fallback = """
    ა>a ბ>b გ>g დ>d ე>e ვ>v ზ>z თ>t ი>i კ>k ლ>l მ>m ნ>n ო>o პ>p ჟ>zh რ>r ს>s ტ>t უ>u ფ>p ქ>k ღ>gh ყ>q შ>sh ჩ>ch
    ც>ts ძ>dz წ>ts ჭ>ch ხ>kh ჯ>j ჰ>h ჱ>ey ჲ>y ჳ>w ჴ>q ჵ>o ჶ>f ჷ>e ჸ> ჹ>g ჺ> ჼ>n ჽ> ჾ> ჿ>
    ⴀ>a ⴁ>b ⴂ>g ⴃ>d ⴄ>e ⴅ>v ⴆ>z ⴇ>t ⴈ>i ⴉ>k ⴊ>l ⴋ>m ⴌ>n ⴍ>o ⴎ>p ⴏ>zh ⴐ>r ⴑ>s ⴒ>t ⴓ>u ⴔ>p ⴕ>k ⴖ>gh ⴗ>q ⴘ>sh ⴙ>ch
    ⴚ>ts ⴛ>dz ⴜ>ts ⴝ>ch ⴞ>kh ⴟ>j ⴠ>h ⴡ>ey ⴢ>y ⴣ>w ⴤ>q ⴥ>o ⴧ>e ⴭ>
    """
  private static let family = SchemeFamily(Language("ka"), .georgian, vowels: "აეიოუ", base: "")

  static let all = [
    family.scheme(
      "2002", "Georgia 2002", "National romanization; BGN/PCGN 2009", year: 2002,
      source: "State Department of Geodesy and Cartography of Georgia",
      "კ>kʼ პ>pʼ ტ>tʼ ყ>qʼ წ>tsʼ ჭ>chʼ"),
    family.scheme(
      "bgn-pcgn-1981", "BGN/PCGN 1981", "BGN/PCGN romanization before 2009", year: 1981,
      source: "US Board on Geographic Names, Permanent Committee on Geographical Names",
      "თ>t’ ფ>p’ ქ>k’ ყ>q ჩ>ch’ ც>ts’"),
    family.scheme(
      "iso-9984", "ISO 9984", "ISO 9984, one letter for one", year: 1996, source: "ISO 9984:1996",
      "თ>t’ ჟ>ž ფ>p’ ქ>k’ ღ>ḡ შ>š ჩ>č’ ც>c’ ძ>j წ>c ჭ>č ხ>x ჯ>ǰ"),
    family.scheme(
      "press", "English habit", "f for ფ and k for ყ, as older pages print", source: "Habit of English pages", "ფ>f ყ>k"
    ),
    family.scheme(
      "german", "German press", "Habit of the German press", source: "Duden",
      "ვ>w ზ>s ჟ>sch შ>sch ჩ>tsch ც>z ძ>ds წ>z ჭ>tsch ხ>ch ჯ>dsch"),
  ]
}
