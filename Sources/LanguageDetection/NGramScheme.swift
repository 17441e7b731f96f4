/// How words become features: which n-grams are taken, and into how many buckets they are hashed.
///
/// A word is read with a boundary mark on each side; every n-gram of 1 to ``order`` letters is one feature, and the
/// whole word is one more when it is longer than any n-gram. Features are hashed into ``bucketCount`` buckets
/// without looking at collisions: the weights are trained with them (Weinberger et al. 2009, "Feature hashing").
package struct NGramScheme: Hashable, Sendable {
  /// Longest n-gram, in letters.
  package let order: Int
  /// Bits of a letter code.
  package let codeBits: Int
  package let bucketCount: Int
  package let hasWholeWords: Bool
  /// Masks that keep the last 1, 2, … letters of a window.
  private let windowMasks: SIMD8<UInt64>

  package init(order: Int, codeBits: Int, bucketCount: Int, hasWholeWords: Bool) {
    self.order = order
    self.codeBits = codeBits
    self.bucketCount = bucketCount
    self.hasWholeWords = hasWholeWords
    var masks = SIMD8<UInt64>(repeating: 0)
    for length in 0..<min(max(order, 0), Self.longestOrder) {
      let bits = UInt64(max(codeBits, 0) * (length + 1))
      masks[length] = bits >= 64 ? .max : (1 << bits) - 1
    }
    windowMasks = masks
  }

  /// Five letters of 12 bits fill a 64-bit window.
  package static let longestOrder = 5

  /// Fibonacci hashing (Knuth, vol. 3, 6.4): the high half of a product by 2⁶⁴/φ depends on every bit below.
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// FNV-1a's prime, for whole words of any length.
  private static let wordPrime: UInt64 = 0x0000_0100_0000_01B3

  /// Calls `body` with the bucket of each feature of a word. Order 2 to 5 covers all models in use.
  @inline(__always)
  package func forEachBucket(of letters: [UInt32], _ body: (Int) -> Void) {
    let shift = UInt64(codeBits)
    let masks = windowMasks
    var window = UInt64(LetterTable.boundary)
    var wordHash: UInt64 = 0
    var width = 1
    for letter in letters {
      window = window << shift | UInt64(letter)
      wordHash = (wordHash ^ UInt64(letter)) &* Self.wordPrime
      width = min(width + 1, order)
      for length in 0..<width { body(bucket(window & masks[length])) }
    }
    window = window << shift | UInt64(LetterTable.boundary)
    width = min(width + 1, order)
    for length in 1..<max(width, 1) { body(bucket(window & masks[length])) }
    if hasWholeWords, letters.count + 2 > order { body(bucket(wordHash | 1 << 63)) }
  }

  /// Buckets of a word's features, in the order of the text.
  package func buckets(of letters: [UInt32]) -> [Int] {
    var result: [Int] = []
    forEachBucket(of: letters) { result.append($0) }
    return result
  }

  @inline(__always)
  private func bucket(_ key: UInt64) -> Int {
    let hash = (key &* Self.multiplier) >> 32
    return Int(truncatingIfNeeded: (hash &* UInt64(truncatingIfNeeded: bucketCount)) >> 32)
  }
}
