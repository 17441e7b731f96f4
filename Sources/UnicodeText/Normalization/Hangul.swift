/// Hangul syllables by arithmetic (The Unicode Standard, section 3.12).
enum Hangul {
  static let firstSyllable: UInt32 = 0xAC00
  static let syllableCount: UInt32 = 11172
  static let firstLead: UInt32 = 0x1100
  static let leadCount: UInt32 = 19
  static let firstVowel: UInt32 = 0x1161
  static let vowelCount: UInt32 = 21
  /// The number before the first trailing consonant: syllables count "none" as the first of 28.
  static let beforeTails: UInt32 = 0x11A7
  static let lastTail: UInt32 = 0x11C2
  static let tailCount: UInt32 = 28

  /// The syllable of a lead and a vowel, or of a syllable without a tail and a tail; 0 when they do not join.
  @inline(__always)
  static func joined(_ letter: UInt32, _ part: UInt32) -> UInt32 {
    let vowel = part &- firstVowel
    if vowel < vowelCount {
      let lead = letter &- firstLead
      return lead < leadCount ? firstSyllable + (lead * vowelCount + vowel) * tailCount : 0
    }
    let syllable = letter &- firstSyllable
    let tail = part &- beforeTails
    guard tail > 0, tail < tailCount, syllable < syllableCount, syllable % tailCount == 0 else { return 0 }
    return letter + tail
  }
}

/// The parts of Hangul syllables as UTF-8, written with two stores.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which lends this to the loop over a text.
struct HangulParts: @unchecked Sendable {
  /// Lead and vowel of each syllable without a tail: six bytes in the order of memory.
  private let open: UnsafePointer<UInt64>
  /// Each tail, three bytes in the order of memory; 0 for none.
  private let tails: UnsafePointer<UInt32>

  /// Bytes that the parts of a syllable need at most.
  static let longest = 9
  static let all = HangulParts()

  private init() {
    open = ScalarEffects.kept(
      (0..<Hangul.leadCount * Hangul.vowelCount).map { index in
        let lead = Self.encoded(Hangul.firstLead + index / Hangul.vowelCount)
        return UInt64(lead) | UInt64(Self.encoded(Hangul.firstVowel + index % Hangul.vowelCount)) << 24
      })
    tails = ScalarEffects.kept((0..<Hangul.tailCount).map { $0 == 0 ? 0 : Self.encoded(Hangul.beforeTails + $0) })
  }

  /// Three bytes of UTF-8, the first one lowest.
  private static func encoded(_ scalar: UInt32) -> UInt32 {
    let (lead, second, third) = (0xE0 | scalar >> 12, 0x80 | scalar >> 6 & 0x3F, 0x80 | scalar & 0x3F)
    return lead | second << 8 | third << 16
  }

  /// Writes the parts of a syllable and tells their length; there is room for ten bytes.
  @inline(__always)
  func write(_ syllable: UInt32, to out: UnsafeMutablePointer<UInt8>) -> Int {
    let (index, tail) = (syllable &- Hangul.firstSyllable).quotientAndRemainder(dividingBy: Hangul.tailCount)
    let bytes = UnsafeMutableRawPointer(out)
    bytes.storeBytes(of: open[Int(index)].littleEndian, as: UInt64.self)
    bytes.storeBytes(of: tails[Int(tail)].littleEndian, toByteOffset: 6, as: UInt32.self)
    return tail == 0 ? 6 : 9
  }
}
