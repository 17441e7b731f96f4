/// The units of alphabets that are compared letter by letter, without romanizing them first.
enum NativeUnits {
  /// Cyrillic letters, each its own unit. The first is *iotation*, which я ю carry before their vowel.
  static let cyrillic = "ѵабвгдежзийклмнопрстуфхцчшщыэёіїєґўқғңұүһөәҷҳӣӯҗђјљњћџѓќѕӊӡҙҫӯӗҡҝҹ"
  /// Letters that only soften or part: dropped.
  static let cyrillicSilent = "ьъʼ"
  /// Iotated vowels: iotation and the vowel.
  static let cyrillicIotated: [(letter: Character, vowel: Character)] = [("я", "а"), ("ю", "у")]

  /// Arabic letters, each its own unit, with letters written alike by other languages (Persian, Urdu, Uyghur).
  static let arabic: [String] = [
    "اأإٱٲ", "آ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف", "ق",
    "كک",
    "ل", "م", "ن", "هھہە", "وؤ", "يىیئې", "ة", "پ", "چ", "ژ", "گ", "ۋڤ", "ۇ", "ۆ", "ۈ", "ڭ", "ٹ", "ڈ", "ڑ",
    "ں", "ے", "ټ", "ډ", "ړ", "ښ", "ڼ", "ړ", "ګ", "ڕ", "ڵ",
  ]

  /// Hebrew letters, finals beside their plain forms; the last three are ג ז צ with geresh (j, zh, ch).
  static let hebrew: [String] = [
    "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט", "י", "כך", "ל", "מם", "נן", "ס", "ע", "פף", "צץ", "ק", "ר", "ש", "ת",
  ]
  static let hebrewGeresh: [(base: Character, unit: UInt8)] = [("ג", 22), ("ז", 23), ("צ", 24), ("ץ", 24)]

  /// Letters of small scripts that romanize letter by letter into Latin units.
  static let greek = (
    letters: "αβγδεζηθικλμνξοπρσςτυφχψω",
    latin: "a v g d e z i th i k l m n x o p r s s t y f ch ps o"
  )
  static let armenian = (
    letters: "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
    latin: "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev"
  )
  static let georgian = (
    letters: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    latin: "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h"
  )
}
