import BundledModels
import Lexicons

/// A linear model of the letters of names: hashed stretches of two to four letters and the whole word, each with four
/// weights for no name, person, place and organization.
package struct NameLetters: Sendable {
  package static let empty = NameLetters(bytes: ModelBytes([]), logarithm: 0)
  /// What is answered for words that are not asked about.
  package static let unasked: UInt8 = 64
  /// Scores farther apart than this, in the table's units, are as good as certain.
  private static let marginSteps: [Int32] = [40, 110, 220]
  private static let longestStretch = 4

  let bytes: ModelBytes
  private let mask: UInt64

  /// - Parameter bytes: 4 · 2^logarithm bytes, or none.
  init(bytes: ModelBytes, logarithm: UInt32) {
    self.bytes = bytes
    mask = (1 << UInt64(logarithm)) - 1
  }

  /// Calls `body` with the number of each feature of a word.
  @inline(__always)
  package static func forEachFeature(of word: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var whole = WordHash.basis
    // The last three scalars with the word's border before them, the newest in the lowest bits.
    var window: UInt64 = border
    var length = 1
    func stretches() {
      for count in 2...longestStretch where count <= length {
        let bits = window & (UInt64.max >> UInt64(64 - 16 * count))
        body(WordHash.mixed(bits &+ UInt64(count) &* 0x9E37_79B9_7F4A_7C15))
      }
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let letter = ScalarClass.lowercased(scalar.value)
      whole = WordHash.adding(letter, to: whole)
      window = window << 16 | UInt64(letter & 0xFFFF)
      length += 1
      stretches()
    }
    window = window << 16 | border
    length += 1
    stretches()
    body(WordHash.mixed(whole))
  }

  private static let border: UInt64 = 0x5E

  /// The likeliest kind of name in two bits, the second in two, and how far they are apart in two.
  func kind(of word: ArraySlice<UInt8>) -> UInt8 {
    guard bytes.count > 0 else { return Self.unasked }
    var sum = SIMD4<Int32>.zero
    Self.forEachFeature(of: word) { feature in
      let weights = bytes.integer(at: Int(feature & mask) * 4, as: UInt32.self) ?? 0
      sum &+= SIMD4<Int32>(
        truncatingIfNeeded: SIMD4<Int8>(
          Int8(truncatingIfNeeded: weights), Int8(truncatingIfNeeded: weights >> 8),
          Int8(truncatingIfNeeded: weights >> 16), Int8(truncatingIfNeeded: weights >> 24)))
    }
    var best = 0
    for label in 1..<4 where sum[label] > sum[best] { best = label }
    var second = best == 0 ? 1 : 0
    for label in 0..<4 where label != best && sum[label] > sum[second] { second = label }
    let margin = sum[best] - sum[second]
    let step = Self.marginSteps.firstIndex { margin < $0 } ?? Self.marginSteps.count
    return UInt8(best << 4 | second << 2 | step)
  }
}
