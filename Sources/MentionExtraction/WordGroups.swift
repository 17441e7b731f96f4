import BundledModels
import Lexicons

/// A packed table of words with their group: buckets of four entries of 32 bits, of which a word's hash names the bucket.
///
/// Entry: 12 bits of the hash, 8 bits the group of the word with a capital, 8 bits that of the word without, 4 bits the
/// share of capitals. 0 is an empty place.
package struct WordGroups: Sendable {
  package static let bucketLength = 4
  package static let empty = WordGroups(bytes: ModelBytes([]), logarithm: 0)

  let bytes: ModelBytes
  private let mask: UInt64

  /// - Parameter bytes: 16 · 2^logarithm bytes, or none.
  init(bytes: ModelBytes, logarithm: UInt32) {
    self.bytes = bytes
    mask = (1 << UInt64(logarithm)) - 1
  }

  /// The key of a word of a language: *come* is another word in English than in Italian.
  package static func key(_ hash: UInt64, language: UInt8) -> UInt64 {
    WordHash.mixed(hash &+ UInt64(language) &* 0x1_0001)
  }

  /// The bits of a key that an entry keeps, never 0.
  package static func check(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 52) | 1 }

  @inline(__always)
  func word(_ hash: UInt64, language: UInt8, isCapitalized: Bool) -> LearnedWords.Word {
    let key = Self.key(hash, language: language)
    let check = Self.check(key)
    var offset = Int(key & mask) * Self.bucketLength * 4
    for _ in 0..<Self.bucketLength {
      guard let entry = bytes.integer(at: offset, as: UInt32.self) else { break }
      if entry >> 20 == check {
        let group = UInt8(truncatingIfNeeded: isCapitalized ? entry >> 12 : entry >> 4)
        return LearnedWords.Word(group: group, capital: UInt8(truncatingIfNeeded: entry & 15))
      }
      offset += 4
    }
    return LearnedWords.Word()
  }
}
