package import BundledModels
package import TextModel

/// The weights that tell the languages of one alphabet apart.
///
/// Every bucket of the ``NGramScheme`` has one weight a language (a *lane*). The rows are product-quantized (Jégou et
/// al. 2011): eight lanes at a time are replaced by the nearest of 256 rows of a codebook, so a bucket costs one byte
/// for eight languages, and the codebooks stay in the nearest cache.
package struct AlphabetModel: Sendable {
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
    // Measured: bounds checks on three arrays in this loop cost a third of the recognizer's time. Buckets are below
    // `bucketCount` by construction, and the reader has checked the lengths of codes and codebook.
    codes.withUnsafeBytes { codes in
      codebook.withUnsafeBufferPointer { codebook in
        for part in 0..<width {
          let row = part &* Self.codebookRows
          var sum = SIMD8<Int16>(repeating: 0)
          for bucket in buckets { sum &+= codebook[row &+ Int(codes[bucket &+ part])] }
          lanes.append(sum)
        }
      }
    }
  }
}
