import TestSupport
import Testing

@testable import LanguageDetection

@Suite("An n-gram scheme")
struct NGramSchemeTests {
  static let five = NGramScheme(order: 5, codeBits: 12, bucketCount: 1_000_003, hasWholeWords: true)
  static let two = NGramScheme(order: 2, codeBits: 21, bucketCount: 65_537, hasWholeWords: false)

  /// The slow, obvious twin: all pieces of `_word_` up to the order, without `_` alone.
  static func pieces(of letters: [UInt32], order: Int) -> Set<[UInt32]> {
    let marked = [LetterTable.boundary] + letters + [LetterTable.boundary]
    var found: Set<[UInt32]> = []
    for start in marked.indices {
      for length in 1...order where start + length <= marked.count {
        found.insert(Array(marked[start..<(start + length)]))
      }
    }
    found.remove([LetterTable.boundary])
    return found
  }

  @Test("takes every piece of a word with its borders, and the whole word when it is long", arguments: [five, two])
  func features(scheme: NGramScheme) {
    var generator = SplitMix64(seed: 5)
    for length in 1...12 {
      // Distinct letters, so that no piece comes twice.
      let letters = Array((0x61...0x7A).shuffled(using: &generator).prefix(length)).map(UInt32.init)
      let whole = scheme.hasWholeWords && length + 2 > scheme.order ? 1 : 0
      let buckets = scheme.buckets(of: letters)
      #expect(Set(buckets).count == Self.pieces(of: letters, order: scheme.order).count + whole)
      #expect(buckets.allSatisfy { (0..<scheme.bucketCount).contains($0) })
    }
  }

  @Test("gives equal pieces equal buckets, wherever they stand")
  func sharing() {
    let bar = Set(Self.five.buckets(of: Array("bar".unicodeScalars.map(\.value))))
    let barn = Set(Self.five.buckets(of: Array("barn".unicodeScalars.map(\.value))))
    let shared = Self.pieces(of: Array("bar".unicodeScalars.map(\.value)), order: 5)
      .intersection(Self.pieces(of: Array("barn".unicodeScalars.map(\.value)), order: 5))
    #expect(bar.intersection(barn).count == shared.count)
  }
}
