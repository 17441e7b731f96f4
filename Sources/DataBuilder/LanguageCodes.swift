import BundledModels
import LanguageDetection

/// Weights as the model file keeps them: codes, and the rows they stand for.
struct LanguageCodes {
  typealias Row = SIMD8<Float>

  /// 1/24 nat a unit: ±127 units are ±5.3 nats, more than any single n-gram has learned.
  static let unitsPerNat: Float = 24

  let width: Int
  let languageCount: Int
  let codes: [UInt8]
  private(set) var centers: [Row]
  private var squares: [Float]

  init(languageCount: Int, codes: [UInt8], centers: [Row]) {
    self.languageCount = languageCount
    self.codes = codes
    self.centers = centers
    width = AlphabetModel.width(ofLanguages: languageCount)
    squares = Array(repeating: 0, count: centers.count)
  }

  /// The rows in units, rounded.
  var codebook: [SIMD8<Int16>] {
    centers.map { row in
      let units = (row * Self.unitsPerNat).clamped(lowerBound: Row(repeating: -127), upperBound: Row(repeating: 127))
      return SIMD8<Int16>(units.rounded(.toNearestOrEven))
    }
  }

  /// One gradient step on the rows that a sample uses (AdaGrad, one step size a row). Returns the loss in nats.
  mutating func learn(_ buckets: [Int], lane: Int, rate: Float) -> Float {
    guard !buckets.isEmpty else { return 0 }
    var sums = LanguageClassifier.padded((0..<width).map { sum(buckets, part: $0) }, laneCount: languageCount)
    let loss = LanguageClassifier.softmax(&sums, lane: lane)
    for part in 0..<width {
      let gradient = part % 2 == 0 ? sums[part / 2].lowHalf : sums[part / 2].highHalf
      step(buckets, part: part, gradient, rate: rate)
    }
    return loss
  }

  private func sum(_ buckets: [Int], part: Int) -> Row {
    buckets.reduce(Row(repeating: 0)) { $0 + centers[row(of: $1, part: part)] }
  }

  private mutating func step(_ buckets: [Int], part: Int, _ gradient: Row, rate: Float) {
    let square = (gradient * gradient).sum()
    for bucket in buckets {
      let row = row(of: bucket, part: part)
      // The first row of a codebook stays zero: buckets that were never trained must say nothing.
      guard row % AlphabetModel.codebookRows != 0 else { continue }
      squares[row] += square
      centers[row] -= gradient * (rate / (squares[row] + Self.smallest).squareRoot())
    }
  }

  private static let smallest: Float = 1e-6

  private func row(of bucket: Int, part: Int) -> Int {
    part * AlphabetModel.codebookRows + Int(codes[bucket * width + part])
  }
}
