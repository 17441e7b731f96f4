/// How a system spells the letters of Hangul, in the order of Unicode.
struct HangulJamo: Sendable {
  let initials: [String]
  let medials: [String]
  let finals: [String]

  /// The order of initials: ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ.
  static let revised = HangulJamo(
    initials: list("g kk n d tt r m b pp s ss - j jj ch k t p h"),
    medials: list("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"),
    finals: list("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"))

  static let mcCuneReischauer = HangulJamo(
    initials: list("k kk n t tt r m p pp s ss - ch tch chʻ kʻ tʻ pʻ h"),
    medials: list("a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i"),
    finals: revised.finals)

  private static func list(_ text: String) -> [String] {
    text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  /// A letter that stands alone, outside syllables.
  static func letter(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard WritingSystem.of(scalar.value) == .hangul else { return nil }
    return ForeignLetters.ascii(of: scalar)
  }
}

/// What becomes of a final consonant before the next syllable (Revised Romanization, section 3).
enum HangulAssimilation {
  private static let silentInitial = 11
  private static let initialN = 2
  private static let initialR = 5
  private static let initialM = 6
  private static let finalN = 4
  private static let finalL = 8
  private static let finalNg = 21

  static func joint(final: Int, next: Int?, jamo: HangulJamo, voiced: Bool) -> String {
    guard let next else { return jamo.finals[final] }
    if final == 0 { return voiced ? voicedForm(jamo.initials[next]) : jamo.initials[next] }
    if next == silentInitial { return final == finalNg ? "ng" : linking[final] }
    let sound = jamo.finals[final]
    if next == initialR {
      switch sound {
      case "l", "n": return "ll"
      case "m", "ng": return sound + "n"
      default: return nasal(sound) + "n"
      }
    }
    if next == initialN || next == initialM {
      if sound == "l" && next == initialN { return "ll" }
      return nasal(sound) + jamo.initials[next]
    }
    let start = jamo.initials[next]
    return sound + (voiced && ["n", "m", "ng", "l"].contains(sound) ? voicedForm(start) : start)
  }

  private static func nasal(_ sound: String) -> String {
    switch sound {
    case "k": "ng"
    case "t": "n"
    case "p": "m"
    default: sound
    }
  }

  /// McCune–Reischauer writes plain stops between voiced sounds as voiced ones: 부산 Pusan, but 대구 Taegu.
  private static func voicedForm(_ initial: String) -> String {
    switch initial {
    case "k": "g"
    case "t": "d"
    case "p": "b"
    case "ch": "j"
    default: initial
    }
  }

  /// A final consonant carried over to a syllable that starts with a vowel.
  private static let linking = [
    "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m", "b", "ps", "s", "ss",
    "ng", "j", "ch", "k", "t", "p", "",
  ]
}
