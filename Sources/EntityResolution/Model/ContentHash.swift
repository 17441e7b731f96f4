/// A hash of content that is the same in every process, unlike `Hasher`, whose seed is drawn at random.
///
/// FNV-1a (Fowler, Noll & Vo 1991) reads the bytes, the finalizer of SplitMix64 (Steele, Lea & Flood 2014) spreads
/// them over all 64 bits.
package struct ContentHash: Sendable {
  private var state: UInt64

  /// The FNV-1a offset basis, for 64 bits.
  package static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  /// Stands between two values, so that "ab" + "c" is not "a" + "bc"; never occurs in UTF-8.
  private static let separator: UInt8 = 0xFF

  package init() { state = Self.offsetBasis }

  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { step(byte) }
    step(Self.separator)
  }

  package mutating func combine(_ text: String) { combine(text.utf8) }

  package mutating func combine(_ number: UInt64) {
    for shift in stride(from: 0, to: UInt64.bitWidth, by: UInt8.bitWidth) {
      step(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
    step(Self.separator)
  }

  /// The hash of everything combined so far.
  package var value: UInt64 { Self.spread(state) }

  /// The hash in Crockford's base 32, lower case: no letter looks like a digit.
  package func text(length: Int) -> String {
    var seed = state
    var word: UInt64 = 0
    var bitsLeft = 0
    var digits: [UInt8] = []
    for _ in 0..<max(length, 0) {
      if bitsLeft < Self.bitsPerDigit {
        seed &+= Self.goldenGamma
        word = Self.spread(seed)
        bitsLeft = UInt64.bitWidth
      }
      digits.append(Self.alphabet[Int(word & 0x1F)])
      word >>= UInt64(Self.bitsPerDigit)
      bitsLeft -= Self.bitsPerDigit
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let bitsPerDigit = 5
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// The increment of SplitMix64: 2⁶⁴ divided by the golden ratio.
  private static let goldenGamma: UInt64 = 0x9E37_79B9_7F4A_7C15

  private mutating func step(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* Self.prime }

  private static func spread(_ value: UInt64) -> UInt64 {
    var word = value
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
