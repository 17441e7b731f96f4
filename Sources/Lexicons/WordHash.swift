/// Hashes of words and phrases, the same in every process: what the packed word lists are looked up by.
///
/// A word is hashed scalar by scalar in lower case (Fowler, Noll & Vo's FNV-1a); a phrase combines the hashes of its
/// words, whatever stands between them, so `Coca-Cola` and `Coca Cola` are one phrase.
@usableFromInline
package enum WordHash {
  @inlinable package static var basis: UInt64 { 0xCBF2_9CE4_8422_2325 }
  @inlinable static var prime: UInt64 { 0x0000_0100_0000_01B3 }
  /// 2⁶⁴ divided by the golden ratio: an odd number whose multiples spread evenly (Knuth, TAOCP 6.4).
  @inlinable static var spread: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The hash of a word with one more scalar, already in lower case.
  @inlinable @inline(__always)
  package static func adding(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(scalar)) &* prime
  }

  /// The hash of a phrase from the hash of its beginning and of its next word.
  @inlinable @inline(__always)
  package static func phrase(_ beginning: UInt64, followedBy word: UInt64) -> UInt64 {
    ((beginning << 5 | beginning >> 59) ^ word) &* spread
  }

  /// Mixes all bits into all others (Steele, Lea & Flood's SplitMix64), so that any part of the result may be used.
  @inlinable @inline(__always)
  package static func mixed(_ hash: UInt64) -> UInt64 {
    var value = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// The hash of a phrase as text, or nil when it holds no word.
  package static func of(_ phrase: String) -> UInt64? {
    var phrase = phrase
    return phrase.withUTF8 { WordScan.phraseHash(of: $0) }
  }
}
