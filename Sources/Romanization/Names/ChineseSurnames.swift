/// Chinese surnames: which characters start a personal name, and the readings that only surnames have.
enum ChineseSurnames {
  /// Surnames of two characters.
  static let compound: Set<String> = Set(
    """
    欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 司徒 司空 端木 百里 东郭 南宫 呼延
    轩辕 独孤 申屠 太史 澹台 钟离 鍾離
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Their first characters: most words need not be written as text to be looked up.
  static let compoundBeginnings = Set(compound.compactMap(\.unicodeScalars.first))

  /// Surnames of one character, by frequency: a word of three characters that starts with one is a person's name.
  static let single: Set<Unicode.Scalar> = Set((frequent + others).unicodeScalars)
  /// The hundred most frequent: these alone make a person of a word of two characters.
  static let mostFrequent: Set<Unicode.Scalar> = Set(frequent.unicodeScalars)

  private static let frequent = """
    王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任\
    沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯習习習
    """
  private static let others = """
    温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛\
    曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜\
    冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺区區朴冼解乐樂储儲
    """

  /// Readings that differ from the character's usual one.
  static let readings: [Unicode.Scalar: [UInt8]] = [
    "曾": s("zeng"), "单": s("shan"), "單": s("shan"), "解": s("xie"), "查": s("zha"), "仇": s("qiu"), "任": s("ren"),
    "朴": s("piao"), "盖": s("ge"), "区": s("ou"), "區": s("ou"), "翟": s("zhai"), "覃": s("qin"), "乐": s("yue"),
    "樂": s("yue"), "缪": s("miao"), "繆": s("miao"), "冼": s("xian"), "召": s("shao"), "种": s("chong"), "黑": s("he"),
    "折": s("she"), "祭": s("zhai"), "薄": s("bo"), "柏": s("bai"), "贾": s("jia"), "賈": s("jia"), "沈": s("shen"),
    "员": s("yun"), "尹": s("yin"), "万": s("wan"), "萬": s("wan"), "宁": s("ning"), "那": s("na"), "石": s("shi"),
    "阚": s("kan"), "隗": s("wei"), "晟": s("cheng"), "逄": s("pang"), "卜": s("bu"), "车": s("che"), "尉": s("yu"),
  ]

  private static func s(_ reading: StaticString) -> [UInt8] {
    reading.withUTF8Buffer { Array($0) }
  }

  /// Last characters of places and bodies: a word that ends so is no person's name.
  static let genericEndings: Set<Unicode.Scalar> = Set(
    "市省县縣區区州镇鎮村岛島党黨部院局社團团队隊府校厅廳报報".unicodeScalars)
}

/// Words whose characters are not read as they usually are, and places that look like persons.
enum ChineseWords {
  static let readings: [String: String] = [
    "重庆": "chongqing", "重慶": "chongqing", "西藏": "xizang", "厦门": "xiamen", "廈門": "xiamen", "长沙": "changsha",
    "長沙": "changsha", "长春": "changchun", "長春": "changchun", "长江": "changjiang", "长安": "changan",
    "安徽": "anhui", "江苏": "jiangsu", "江蘇": "jiangsu", "江西": "jiangxi", "高雄": "gaoxiong", "唐山": "tangshan",
    "黄山": "huangshan", "黃山": "huangshan", "金门": "jinmen", "马祖": "mazu", "钱塘": "qiantang", "石家庄": "shijiazhuang",
    "马鞍山": "maanshan", "陆丰": "lufeng", "莫斯科": "mosike", "白俄罗斯": "baieluosi", "金正恩": "jin zhengen",
    "香港": "xianggang", "台湾": "taiwan", "臺灣": "taiwan", "陕西": "shaanxi", "陝西": "shaanxi", "内蒙古": "neimenggu",
    "韩国": "hanguo", "韓國": "hanguo", "汤加": "tangjia", "安哥拉": "angela", "黄河": "huanghe", "黃河": "huanghe",
    "乌鲁木齐": "wulumuqi", "银行": "yinhang", "銀行": "yinhang", "贺兰山": "helanshan", "中国": "zhongguo",
  ]
  /// Their first characters.
  static let beginnings = Set(readings.keys.compactMap(\.unicodeScalars.first))
}
