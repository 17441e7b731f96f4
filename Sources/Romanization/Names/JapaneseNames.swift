/// Readings of frequent Japanese surnames and given names in Han characters, by Hepburn without marks of length.
///
/// Characters are read by the name they stand in, so there is no reading by character: a name outside the table is
/// read by characters as Chinese, which is wrong but says which characters stood there.
enum JapaneseNames {
  /// Surname and given name of a word without a space, or one of them alone.
  static func reading(of word: [Unicode.Scalar]) -> [UInt8]? {
    let text = String(String.UnicodeScalarView(word))
    if let name = surnames[text] ?? givenNames[text] { return Array(name.utf8) }
    guard word.count > 2 else { return nil }
    // The longest surname first: 長谷川 before 長谷.
    for length in stride(from: min(3, word.count - 1), through: 1, by: -1) {
      let family = String(String.UnicodeScalarView(word.prefix(length)))
      let given = String(String.UnicodeScalarView(word.dropFirst(length)))
      if let family = surnames[family], let given = givenNames[given] { return Array("\(family) \(given)".utf8) }
    }
    return nil
  }

  /// Whether a text is one frequent surname, of two characters at least, with a frequent given name.
  static func isFrequentName(_ utf8: [UInt8]) -> Bool {
    let word = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    guard (4...6).contains(word.count) else { return false }
    return surnames[String(String.UnicodeScalarView(word.prefix(2)))] != nil && reading(of: word) != nil
  }

  private static let surnames = table(
    """
    佐藤Sato 鈴木Suzuki 高橋Takahashi 田中Tanaka 伊藤Ito 渡辺Watanabe 渡邊Watanabe 山本Yamamoto 中村Nakamura 小林Kobayashi 加藤Kato
    吉田Yoshida 山田Yamada 佐々木Sasaki 山口Yamaguchi 松本Matsumoto 井上Inoue 木村Kimura 林Hayashi 斎藤Saito 斉藤Saito 齋藤Saito
    清水Shimizu 山崎Yamazaki 森Mori 池田Ikeda 橋本Hashimoto 阿部Abe 安倍Abe 石川Ishikawa 山下Yamashita 中島Nakajima 石井Ishii 小川Ogawa
    前田Maeda 岡田Okada 長谷川Hasegawa 藤田Fujita 後藤Goto 近藤Kondo 村上Murakami 遠藤Endo 青木Aoki 坂本Sakamoto 福田Fukuda 太田Ota
    西村Nishimura 藤井Fujii 岡本Okamoto 藤原Fujiwara 金子Kaneko 三浦Miura 中野Nakano 原田Harada 松田Matsuda 竹内Takeuchi 小野Ono
    田村Tamura 中山Nakayama 和田Wada 石田Ishida 森田Morita 上田Ueda 原Hara 内田Uchida 柴田Shibata 酒井Sakai 宮崎Miyazaki 横山Yokoyama
    高木Takagi 安藤Ando 宮本Miyamoto 大野Ono 小島Kojima 谷口Taniguchi 工藤Kudo 今井Imai 高田Takada 増田Masuda 丸山Maruyama 杉山Sugiyama
    村田Murata 大塚Otsuka 新井Arai 小山Koyama 平野Hirano 藤本Fujimoto 河野Kono 上野Ueno 野口Noguchi 武田Takeda 松井Matsui 千葉Chiba
    岩崎Iwasaki 菅Suga 岸田Kishida 石破Ishiba 麻生Aso 小泉Koizumi 鳩山Hatoyama 野田Noda 高市Takaichi 茂木Motegi 小沢Ozawa 志位Shii
    大谷Otani 羽生Hanyu 黒田Kuroda 植田Ueda 豊田Toyoda 本田Honda 孫Son 黒澤Kurosawa 三島Mishima 川端Kawabata 安田Yasuda 久保Kubo
    松下Matsushita 盛田Morita 林Hayashi 木原Kihara 上川Kamikawa 岩屋Iwaya 中谷Nakatani 加納Kano 錦織Nishikori 大坂Osaka 坂井Sakai
    """)

  private static let givenNames = table(
    """
    太郎Taro 一郎Ichiro 次郎Jiro 三郎Saburo 晋三Shinzo 文雄Fumio 義偉Yoshihide 茂Shigeru 太郎Taro 純一郎Junichiro 進次郎Shinjiro 直人Naoto
    由紀夫Yukio 佳彦Yoshihiko 康夫Yasuo 早苗Sanae 敏充Toshimitsu 翔平Shohei 結弦Yuzuru 東彦Haruhiko 和男Kazuo 和夫Kazuo 章男Akio 明Akira
    清Kiyoshi 正Tadashi 実Minoru 誠Makoto 浩Hiroshi 博Hiroshi 健Ken 健一Kenichi 隆Takashi 豊Yutaka 勇Isamu 進Susumu 修Osamu 学Manabu
    大輔Daisuke 拓也Takuya 翔太Shota 健太Kenta 洋子Yoko 和子Kazuko 幸子Sachiko 恵子Keiko 京子Kyoko 裕子Yuko 美穂Miho 智子Tomoko 直美Naomi
    百合子Yuriko 陽子Yoko 愛Ai 美咲Misaki 由紀子Yukiko 真紀子Makiko 雅子Masako 紀子Noriko 愛子Aiko 悠仁Hisahito 徳仁Naruhito 明仁Akihito
    裕仁Hirohito 春樹Haruki 龍之介Ryunosuke 由紀Yuki 康成Yasunari 駿Hayao 圭Kei 弘Hiroshi 和也Kazuya 正義Masayoshi 芳正Yoshimasa 毅Takeshi
    陽Yo 元Gen 稔Minoru 武Takeshi 肇Hajime 昭Akira 勝Masaru 和博Kazuhiro 宏Hiroshi 哲也Tetsuya 英樹Hideki 秀樹Hideki 達也Tatsuya
    """)

  private static func table(_ text: String) -> [String: String] {
    let pairs = text.split(whereSeparator: \.isWhitespace).compactMap { entry -> (String, String)? in
      guard let split = entry.firstIndex(where: \.isASCII) else { return nil }
      return (String(entry.prefix(upTo: split)), String(entry.suffix(from: split)))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
