/// The consonant frame of a word, as a few wide classes of sound: what stays when a name travels between alphabets.
///
/// One class joins all that some pair of standards confuses: `kh h x q k g gh`, `zh j ž z s sh ch ts`, `w v f`, `t d th`,
/// `b p`. Vowels and glides fall away, a first vowel is kept as `A`. `j` is a glide to some and a sibilant to others, so
/// a word with `j` has two skeletons.
struct SoundSkeleton: Sendable {
  static let shared = SoundSkeleton()
  /// Longest skeleton kept: more would only part spellings of one long name.
  static let longest = 8

  private enum Sound {
    static let vowel: UInt8 = 0
    static let sibilant = UInt8(ascii: "S")
    static let back = UInt8(ascii: "K")
    static let glide: UInt8 = 1
    static let ambiguousJ: UInt8 = 2
    static let softC: UInt8 = 3
    static let aspirate: UInt8 = 4
  }

  private var sounds = [UInt8](repeating: Sound.vowel, count: SpellingTable.unitCount)
  private var isFront = [Bool](repeating: false, count: SpellingTable.unitCount)

  private static let classes: [(sound: UInt8, units: String)] = [
    (Sound.back, "k q g kh gh ck qu ğ x ks"), (UInt8(ascii: "V"), "v w f ph wh"),
    (UInt8(ascii: "T"), "t d th dh ţ ď đ þ"), (UInt8(ascii: "P"), "b p bh"),
    (
      Sound.sibilant,
      "s z š č ç ž ß sh ch zh ts tz dz dj cz sz rz sch tsch dsch shch tch dzh schtsch stsch szcz chtch sci hs cs zs tj jh"
    ),
    (UInt8(ascii: "M"), "m"), (UInt8(ascii: "N"), "n ñ gn ng nj ny"), (UInt8(ascii: "L"), "l ł lj"),
    (UInt8(ascii: "R"), "r ř rh"), (Sound.glide, "y gy"), (Sound.ambiguousJ, "j"), (Sound.softC, "c"),
    (Sound.aspirate, "h"),
  ]

  private init() {
    for (sound, units) in Self.classes {
      for unit in units.split(separator: " ").compactMap(Self.unit) { sounds[Int(unit)] = sound }
    }
    for unit in "e i ee ä ö ü".split(separator: " ").compactMap(Self.unit) { isFront[Int(unit)] = true }
    for digit in UInt8(0)..<10 { sounds[Int(NameScanner.digitUnit + digit)] = 0x30 + digit }
  }

  private static func unit(_ spelling: Substring) -> UInt8? {
    let scan = NameScanner.scan(String(spelling))
    return scan.units.count == 1 ? scan.units[0] : nil
  }

  /// The skeletons of a word in Latin units, one or two.
  func skeletons(of units: [UInt8], longest: Int = longest) -> [[UInt8]] {
    let first = skeleton(units, j: nil, longest)
    guard units.contains(where: { sounds[Int($0)] == Sound.ambiguousJ }) else { return [first] }
    let second = skeleton(units, j: Sound.sibilant, longest)
    return first == second ? [first] : [first, second]
  }

  private func skeleton(_ units: [UInt8], j: UInt8?, _ longest: Int) -> [UInt8] {
    var frame: [UInt8] = []
    for (index, unit) in units.enumerated() where frame.count < longest {
      let next = index + 1 < units.count ? units[index + 1] : nil
      guard let sound = sound(unit, next: next, isFirst: frame.isEmpty, j: j), sound != frame.last else { continue }
      frame.append(sound)
    }
    return frame
  }

  /// The letter a unit adds, or nil for none.
  private func sound(_ unit: UInt8, next: UInt8?, isFirst: Bool, j: UInt8?) -> UInt8? {
    let vowel = UInt8(ascii: "A")
    switch sounds[Int(unit)] {
    case Sound.vowel, Sound.glide: return isFirst ? vowel : nil
    case Sound.ambiguousJ: return j ?? (isFirst ? vowel : nil)
    case Sound.softC: return next.map { isFront[Int($0)] } ?? false ? Sound.sibilant : Sound.back
    case Sound.aspirate: return isFirst ? Sound.back : nil
    case let sound: return sound
    }
  }
}

extension SoundSkeleton {
  /// All sounds of a word, its vowels in three classes, neighbors that sound alike joined.
  func voiced(_ units: [UInt8]) -> [UInt8] {
    var sounds: [UInt8] = []
    sounds.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      let next = index + 1 < units.count ? units[index + 1] : nil
      let found = sound(unit, next: next, isFirst: false, j: UInt8(ascii: "S")) ?? vowel(unit)
      if found != 0, found != sounds.last { sounds.append(found) }
    }
    return sounds
  }

  /// The class of a vowel by its first letter; *h* stands for itself, since it parts vowels. *ŭ*, which East Asia puts
  /// between the consonants of foreign names, is none.
  private func vowel(_ unit: UInt8) -> UInt8 {
    if unit == Self.fillingVowel { return 0 }
    return switch LatinUnits.firstLetter(unit) {
    case UInt8(ascii: "A"): UInt8(ascii: "a")
    case UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "Y"): UInt8(ascii: "e")
    case UInt8(ascii: "O"), UInt8(ascii: "U"): UInt8(ascii: "o")
    case UInt8(ascii: "H"): UInt8(ascii: "h")
    default: 0
    }
  }

  private static let fillingVowel = unit("ŭ")
}
