import TextModel

/// Japanese: kana by Hepburn, Han characters by the readings of frequent names.
enum JapaneseSchemes {
  /// Readings of single kana and of digraphs, hiragana and katakana, with the small tsu that doubles what follows.
  private static let syllables = """
      あ>a い>i う>u え>e お>o か>ka き>ki く>ku け>ke こ>ko さ>sa し>shi す>su せ>se そ>so た>ta ち>chi つ>tsu て>te と>to
      な>na に>ni ぬ>nu ね>ne の>no は>ha ひ>hi ふ>fu へ>he ほ>ho ま>ma み>mi む>mu め>me も>mo や>ya ゆ>yu よ>yo ら>ra り>ri
      る>ru れ>re ろ>ro わ>wa ゐ>i ゑ>e を>o ん>n が>ga ぎ>gi ぐ>gu げ>ge ご>go ざ>za じ>ji ず>zu ぜ>ze ぞ>zo だ>da ぢ>ji づ>zu
      で>de ど>do ば>ba び>bi ぶ>bu べ>be ぼ>bo ぱ>pa ぴ>pi ぷ>pu ぺ>pe ぽ>po ぁ>a ぃ>i ぅ>u ぇ>e ぉ>o ゃ>ya ゅ>yu ょ>yo ゎ>wa
      ゔ>vu ゕ>ka ゖ>ke きゃ>kya きゅ>kyu きょ>kyo しゃ>sha しゅ>shu しょ>sho ちゃ>cha ちゅ>chu ちょ>cho にゃ>nya にゅ>nyu にょ>nyo
      ひゃ>hya ひゅ>hyu ひょ>hyo みゃ>mya みゅ>myu みょ>myo りゃ>rya りゅ>ryu りょ>ryo ぎゃ>gya ぎゅ>gyu ぎょ>gyo じゃ>ja じゅ>ju
      じょ>jo ぢゃ>ja ぢゅ>ju ぢょ>jo びゃ>bya びゅ>byu びょ>byo ぴゃ>pya ぴゅ>pyu ぴょ>pyo しぇ>she じぇ>je ちぇ>che てぃ>ti でぃ>di
      でゅ>dyu とぅ>tu どぅ>du ふぁ>fa ふぃ>fi ふぇ>fe ふぉ>fo ふゅ>fyu うぃ>wi うぇ>we うぉ>wo ゔぁ>va ゔぃ>vi ゔぇ>ve ゔぉ>vo ゔゅ>vyu
      つぁ>tsa つぃ>tsi つぇ>tse つぉ>tso くぁ>kwa くぃ>kwi くぇ>kwe くぉ>kwo ぐぁ>gwa てゅ>tyu いぇ>ye すぃ>si ずぃ>zi ア>a イ>i ウ>u
      エ>e オ>o カ>ka キ>ki ク>ku ケ>ke コ>ko サ>sa シ>shi ス>su セ>se ソ>so タ>ta チ>chi ツ>tsu テ>te ト>to ナ>na ニ>ni ヌ>nu
      ネ>ne ノ>no ハ>ha ヒ>hi フ>fu ヘ>he ホ>ho マ>ma ミ>mi ム>mu メ>me モ>mo ヤ>ya ユ>yu ヨ>yo ラ>ra リ>ri ル>ru レ>re ロ>ro
      ワ>wa ヰ>i ヱ>e ヲ>o ン>n ガ>ga ギ>gi グ>gu ゲ>ge ゴ>go ザ>za ジ>ji ズ>zu ゼ>ze ゾ>zo ダ>da ヂ>ji ヅ>zu デ>de ド>do バ>ba
      ビ>bi ブ>bu ベ>be ボ>bo パ>pa ピ>pi プ>pu ペ>pe ポ>po ァ>a ィ>i ゥ>u ェ>e ォ>o ャ>ya ュ>yu ョ>yo ヮ>wa ヴ>vu ヵ>ka ヶ>ke
      キャ>kya キュ>kyu キョ>kyo シャ>sha シュ>shu ショ>sho チャ>cha チュ>chu チョ>cho ニャ>nya ニュ>nyu ニョ>nyo ヒャ>hya ヒュ>hyu
      ヒョ>hyo ミャ>mya ミュ>myu ミョ>myo リャ>rya リュ>ryu リョ>ryo ギャ>gya ギュ>gyu ギョ>gyo ジャ>ja ジュ>ju ジョ>jo ヂャ>ja ヂュ>ju
      ヂョ>jo ビャ>bya ビュ>byu ビョ>byo ピャ>pya ピュ>pyu ピョ>pyo シェ>she ジェ>je チェ>che ティ>ti ディ>di デュ>dyu トゥ>tu ドゥ>du
      ファ>fa フィ>fi フェ>fe フォ>fo フュ>fyu ウィ>wi ウェ>we ウォ>wo ヴァ>va ヴィ>vi ヴェ>ve ヴォ>vo ヴュ>vyu ツァ>tsa ツィ>tsi ツェ>tse
      ツォ>tso クァ>kwa クィ>kwi クェ>kwe クォ>kwo グァ>gwa テュ>tyu イェ>ye スィ>si ズィ>zi ヷ>va ヸ>vi ヹ>ve ヺ>vo ㇰ>ku ㇱ>shi
      ㇲ>su ㇳ>to ㇴ>nu ㇵ>ha ㇶ>hi ㇷ>fu ㇸ>he ㇹ>ho ㇺ>mu ㇻ>ra ㇼ>ri ㇽ>ru ㇾ>re ㇿ>ro ヿ>koto ゟ>yori ー> ゝ> ゞ> ヽ> ヾ>
      っ> ッ> ゛> ゜>
      {っ}かきくけこ>k {ッ}カキクケコ>k {っ}さすせそ>s {ッ}サスセソ>s {っ}し>s {ッ}シ>s {っ}たてとつち>t {ッ}タテトツチ>t {っ}ぱぴぷぺぽ>p {ッ}パピプペポ>p
      {っ}がぎぐげご>g {ッ}ガギグゲゴ>g {っ}だでど>d {ッ}ダデド>d {っ}ばびぶべぼ>b {ッ}バビブベボ>b {っ}ざず>z {ッ}ザズ>z {っ}じ>j {ッ}ジ>j {っ}ふ>f {ッ}フ>f
      {っ}はひへほ>h {ッ}ハヒヘホ>h
    """
  private static let afterO = "おこそとのほもよろをごぞどぼぽょぉオコソトノホモヨロヲゴゾドボポョォ"
  private static let afterU = "うくすつぬふむゆるぐずづぶぷゅぅゔウクスツヌフムユルグズヅブプュゥヴ"
  private static let vowelsBeforeLength = (
    a: "アカサタナハマヤラワガザダバパャァ", i: "イキシチニヒミリギジヂビピィ", u: "ウクスツヌフムユルグズヅブプュゥヴ", e: "エケセテネヘメレゲゼデベペェ", o: "オコソトノホモヨロヲゴゾドボポョォ"
  )

  private static let family = SchemeFamily(.japanese, .katakana, base: syllables)

  static let all = [
    family.scheme(
      "hepburn", "Hepburn, plain", "Hepburn without marks of length, as passports and the press print: Abe Shinzo, Ito",
      year: 1954, source: "Passport Act of Japan; Kenkyusha", "\(afterO){う}> {おお}>o \(afterU){う}>"),
    family.scheme(
      "hepburn-macron", "Hepburn", "Modified Hepburn with macrons", year: 1954,
      source: "Kenkyusha; ALA-LC; ISO 3602 prefers Kunrei", "\(afterO){う}>̄ \(afterU){う}>̄ ー>̄"),
    family.scheme(
      "wapuro", "Long vowels written out", "Vowels as the kana stand: Itou, Oosaka",
      source: "Habit of keyboards and lists",
      "\(vowelsBeforeLength.a){ー}>a \(vowelsBeforeLength.i){ー}>i \(vowelsBeforeLength.u){ー}>u",
      "\(vowelsBeforeLength.e){ー}>e \(vowelsBeforeLength.o){ー}>o"),
    family.scheme(
      "oh", "Hepburn, oh", "Long o as oh: Ohtani, Itoh", source: "Passport Act of Japan, exception",
      "\(afterO){う}>h {おお}>oh"),
    family.scheme(
      "kunrei", "Kunrei", "Kunrei-shiki", year: 1954, source: "ISO 3602:1989",
      "し>si ち>ti つ>tu ふ>hu じ>zi ぢ>zi づ>zu しゃ>sya しゅ>syu しょ>syo ちゃ>tya ちゅ>tyu ちょ>tyo じゃ>zya じゅ>zyu じょ>zyo",
      "シ>si チ>ti ツ>tu フ>hu ジ>zi シャ>sya シュ>syu ショ>syo チャ>tya チュ>tyu チョ>tyo ジャ>zya ジュ>zyu ジョ>zyo"),
  ]

  /// The readings of Han characters in names, for text that holds both.
  static let han = SchemeDefinition(
    "ja-names", .japanese, "Japanese readings", "Frequent surnames and given names, Hepburn",
    source: "Readings of frequent names", script: .han, rules: [], method: .han(.japanese))
}
