/// The units of Latin spelling: 26 letters, letters whose mark changes the sound, and letter groups.
///
/// Marks that only move a vowel or its length are dropped (*é* is *e*); a mark that makes another consonant keeps a unit
/// (*š* is not *s*), since newspapers write it sometimes as *s*, sometimes as *sh*: the learned costs say how often.
enum LatinUnits {
  /// Marked letters with a unit of their own, each row one unit; the row's first letter names it.
  static let marked: [String] = [
    "šśşșŝ", "čćĉ", "ç", "žźż", "ğǧģĝ", "ñńňņ", "ł", "đð", "þ", "ßẞ", "äæ", "öøœő", "üű", "ə", "ı", "å", "ř", "ţțť",
    "ŏ", "ŭ", "ď",
  ]
  /// Letter groups with a unit of their own. Longest first where one starts another.
  static let groups: [String] = [
    "schtsch", "stsch", "szcz", "chtch", "tsch", "dsch", "shch", "sch", "sci", "tch", "dzh", "sh", "ch", "zh", "kh",
    "gh", "ph", "th", "dh", "bh", "ts", "tz", "dz",
    "dj", "ck", "cz", "sz", "rz", "gn", "ng", "nj", "lj", "ou", "oo", "ee", "eu", "eo", "ae", "oe", "ue", "qu", "hs",
    "tj",
    "wh", "rh", "jh", "ks", "cs", "gy", "ny", "zs",
  ]
  static let firstMarked: UInt8 = 26
  static let firstGroup = firstMarked + UInt8(marked.count)
  static let count = Int(firstGroup) + groups.count

  /// Letters with marks that fold to plain letters: base, then its forms.
  static let folds: [(base: String, forms: String)] = [
    ("a", "àáâãāăąǎạảấầẩẫậắằẳẵặȧᾱª"), ("b", "ḃḅ"), ("c", "ċ"), ("d", "ḍḏḑḓɖ"), ("e", "èéêëēĕėęěẹẻẽếềểễệȩ"), ("f", "ḟ"),
    ("g", "ġḡ"), ("h", "ĥħḥḫẖḩ"), ("i", "ìíîïĩīĭįǐỉịɨ"), ("j", "ĵǰ"), ("k", "ķḱḳḵǩ"), ("l", "ĺļľḷḻŀ"), ("m", "ḿṁṃ"),
    ("n", "ǹṅṇṉŋ"), ("o", "òóôõōǒǫọỏốồổỗộớờởỡợơȯº"), ("p", "ṕṗ"), ("q", "ɋ"), ("r", "ŕŗṙṛṟ"), ("s", "ṡṣṩ"),
    ("t", "ṫṭṯŧ"),
    ("u", "ùúûũūůųǔụủứừửữựưʉ"), ("v", "ṽṿ"), ("w", "ŵẁẃẅ"), ("x", "ẋẍ"), ("y", "ýÿŷȳỳỵỷỹ"), ("z", "ẑẓẕ"),
  ]

  /// Combining marks that make a marked letter of a base: scalar of the mark, the pairs base–marked.
  static let combining: [(mark: UInt32, pairs: String)] = [
    (0x30C, "sšcčzžgğnñrřtţdď"), (0x301, "sšcčzžnñ"), (0x327, "sšcçtţgğnñ"), (0x326, "sštţ"), (0x307, "zž"),
    (0x306, "gğoŏuŭ"), (0x303, "nñ"), (0x308, "aäoöuü"), (0x30B, "oöuü"), (0x30A, "aå"), (0x302, "sšcč"),
  ]
}

extension LatinUnits {
  /// The ASCII capital that a unit begins with.
  static func firstLetter(_ unit: UInt8) -> UInt8 { Int(unit) < firstLetters.count ? firstLetters[Int(unit)] : 0x3F }

  /// All ASCII capitals of a unit: *S* and *H* of *sh*.
  static func letters(_ unit: UInt8) -> [UInt8] {
    guard unit >= firstGroup, Int(unit) < count else { return [firstLetter(unit)] }
    return groups[Int(unit - firstGroup)].utf8.map { $0 & ~0x20 }
  }

  private static let firstLetters: [UInt8] = {
    let plain = (0..<26).map { UInt8(0x41 + $0) }
    let bases = "SCCZGNLDTSAOUEIARTOUD".utf8
    return plain + bases + groups.compactMap { $0.utf8.first.map { $0 & ~0x20 } }
  }()
}
