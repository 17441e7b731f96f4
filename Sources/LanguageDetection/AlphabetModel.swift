package import BundledModels
package import TextModel

/// The weights that tell the languages of one alphabet apart.
///
/// Every bucket of the ``NGramScheme`` has one weight a language (a *lane*). The rows are product-quantized (Jégou et
/// al. 2011): eight lanes at a time are replaced by the nearest of 256 rows of a codebook, so a bucket costs one byte
/// for eight languages, and the codebooks stay in the nearest cache.
/// A class, because it is read for every word: passing a struct would count references to all of its tables.
package final class AlphabetModel: Sendable {
  /// Lanes that one code stands for.
  package static let lanesPerCode = 8
  /// Rows of a codebook: all that one byte can name.
  package static let codebookRows = 256

  package let alphabet: Alphabet
  package let scheme: NGramScheme
  /// Language of each lane; lanes behind them are padding.
  package let languages: [Language]
  /// Weight units that make one nat (natural-log unit of evidence).
  package let unitsPerNat: Float
  package let calibration: LengthCalibration
  /// Codes a bucket.
  let width: Int
  /// Rows of all codebooks, first those of lanes 0–7.
  let codebook: [SIMD8<Int16>]
  /// `width` codes a bucket.
  let codes: ModelBytes

  package init(
    alphabet: Alphabet, scheme: NGramScheme, languages: [Language], unitsPerNat: Float,
    calibration: LengthCalibration, codebook: [SIMD8<Int16>], codes: ModelBytes
  ) {
    self.alphabet = alphabet
    self.scheme = scheme
    self.languages = languages
    self.unitsPerNat = unitsPerNat
    self.calibration = calibration
    self.width = Self.width(ofLanguages: languages.count)
    self.codebook = codebook
    self.codes = codes
  }

  /// Codes that a bucket needs for so many languages.
  package static func width(ofLanguages count: Int) -> Int { (count + lanesPerCode - 1) / lanesPerCode }

  /// Adds up the weights of a word's features and appends one vector a code to `lanes`.
  ///
  /// Sums cannot overflow: at most 40 letters × 5 n-grams + 6, each within ±127.
  ///
  /// - Parameter buckets: room for the word's buckets, kept by the caller so that it is allocated once.
  func appendScores(of letters: [UInt32], to lanes: inout [SIMD8<Int16>], buckets: inout [Int]) {
    buckets.removeAll(keepingCapacity: true)
    scheme.forEachBucket(of: letters) { buckets.append($0 &* width) }
    buckets.withUnsafeBufferPointer { buckets in
      codes.withUnsafeBytes { codes in
        codebook.withUnsafeBufferPointer { codebook in
          let whole = width / 3 * 3
          for part in stride(from: 0, to: whole, by: 3) { appendThree(part, buckets, codes, codebook, &lanes) }
          for part in whole..<width { lanes.append(sum(part, buckets, codes, codebook)) }
        }
      }
    }
  }

  /// Makes a word's vectors differences from the best lane, none of them below `floor`.
  ///
  /// - Parameter mask: upper bounds that take padding and excluded languages out before the best is chosen.
  func settle(_ lanes: inout [SIMD8<Int16>], from start: Int, mask: [SIMD8<Int16>], floor: Int16) {
    lanes.withUnsafeMutableBufferPointer { lanes in
      mask.withUnsafeBufferPointer { mask in
        var best = SIMD8<Int16>(repeating: .min)
        for part in 0..<width {
          let bounded = pointwiseMin(lanes[start &+ part], mask[part])
          lanes[start &+ part] = bounded
          best = pointwiseMax(best, bounded)
        }
        // Raised to the floor before the best is subtracted: the other way round, far lanes would wrap around.
        let highest = SIMD8<Int16>(repeating: best.max())
        let lowest = SIMD8<Int16>(repeating: best.max() &+ floor)
        for part in 0..<width { lanes[start &+ part] = pointwiseMax(lanes[start &+ part], lowest) &- highest }
      }
    }
  }

  // Measured: bounds checks on three arrays in these loops cost a third of the recognizer's time. Buckets are below
  // `bucketCount` by construction, and the reader has checked the lengths of codes and codebook.

  @inline(__always)
  private func sum(
    _ part: Int, _ buckets: UnsafeBufferPointer<Int>, _ codes: UnsafeRawBufferPointer,
    _ codebook: UnsafeBufferPointer<SIMD8<Int16>>
  ) -> SIMD8<Int16> {
    let row = part &* Self.codebookRows
    var sum = SIMD8<Int16>(repeating: 0)
    for bucket in buckets { sum &+= codebook[row &+ Int(codes[bucket &+ part])] }
    return sum
  }

  /// Three parts in one pass: their additions do not wait for each other.
  @inline(__always)
  private func appendThree(
    _ part: Int, _ buckets: UnsafeBufferPointer<Int>, _ codes: UnsafeRawBufferPointer,
    _ codebook: UnsafeBufferPointer<SIMD8<Int16>>, _ lanes: inout [SIMD8<Int16>]
  ) {
    let row = part &* Self.codebookRows
    var first = SIMD8<Int16>(repeating: 0)
    var second = first
    var third = first
    for bucket in buckets {
      let start = bucket &+ part
      first &+= codebook[row &+ Int(codes[start])]
      second &+= codebook[row &+ Self.codebookRows &+ Int(codes[start &+ 1])]
      third &+= codebook[row &+ 2 &* Self.codebookRows &+ Int(codes[start &+ 2])]
    }
    lanes.append(first)
    lanes.append(second)
    lanes.append(third)
  }
}
