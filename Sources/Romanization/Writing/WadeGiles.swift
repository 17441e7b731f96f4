/// Respells pinyin by Wade and Giles (1912): `xi` is `hsi`, `jin` is `chin`, `zhong` is `chung`.
enum WadeGiles {
  static func syllable(fromPinyin pinyin: [UInt8]) -> [UInt8] {
    let syllable = String(decoding: pinyin, as: UTF8.self)
    if let whole = wholeSyllables[syllable] { return Array(whole.utf8) }
    let initial = initials.first { syllable.hasPrefix($0.pinyin) }
    let final = String(syllable.dropFirst(initial?.pinyin.count ?? 0))
    return Array(((initial?.wadeGiles ?? "") + self.final(final, after: initial?.pinyin ?? "")).utf8)
  }

  private static func final(_ final: String, after initial: String) -> String {
    // After j, q and x the written u is ü.
    let palatal = ["j", "q", "x"].contains(initial)
    switch final {
    case "ian": return "ien"
    case "ie": return "ieh"
    case "ue": return "üeh"
    case "u" where palatal, "uan" where palatal, "un" where palatal: return "ü" + final.dropFirst()
    case "ong": return "ung"
    case "iong": return "iung"
    case "e" where ["g", "k", "h"].contains(initial): return "o"
    case "uo" where !["g", "k", "h", "sh"].contains(initial): return "o"
    case "ui" where ["g", "k"].contains(initial): return "uei"
    default: return final
    }
  }

  /// Two letters before one.
  private static let initials: [(pinyin: String, wadeGiles: String)] = [
    ("zh", "ch"), ("ch", "chʻ"), ("sh", "sh"), ("b", "p"), ("p", "pʻ"), ("d", "t"), ("t", "tʻ"), ("g", "k"),
    ("k", "kʻ"), ("j", "ch"), ("q", "chʻ"), ("x", "hs"), ("r", "j"), ("z", "ts"), ("c", "tsʻ"), ("s", "s"), ("m", "m"),
    ("f", "f"), ("n", "n"), ("l", "l"), ("h", "h"),
  ]

  private static let wholeSyllables = [
    "zhi": "chih", "chi": "chʻih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzʻu", "si": "ssu", "yi": "i",
    "yan": "yen", "ye": "yeh", "yue": "yüeh", "yu": "yü", "yuan": "yüan", "yun": "yün", "you": "yu", "yong": "yung",
    "er": "erh",
  ]
}
