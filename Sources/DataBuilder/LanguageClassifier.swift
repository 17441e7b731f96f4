import LanguageDetection

/// A multinomial logistic regression over hashed features, trained by stochastic gradients with one step size a bucket
/// (AdaGrad; Duchi, Hazan & Singer 2011).
///
/// Everything is computed in a fixed order with IEEE additions and multiplications only (the exponential too), so the
/// same samples give the same weights on every machine.
struct LanguageClassifier {
  typealias Vector = SIMD16<Float>
  static let lanesPerVector = 16

  let laneCount: Int
  /// Vectors a row.
  let width: Int
  let bucketCount: Int
  /// `width` vectors a bucket.
  private(set) var weights: [Vector]
  /// Sum of squared gradients of each bucket.
  private var squares: [Float]
  /// How often each bucket was updated: the quantizer spends its precision on the frequent ones.
  private(set) var counts: [Float]

  init(laneCount: Int, bucketCount: Int) {
    self.laneCount = laneCount
    self.bucketCount = bucketCount
    width = (laneCount + Self.lanesPerVector - 1) / Self.lanesPerVector
    weights = Array(repeating: Vector(repeating: 0), count: bucketCount * width)
    squares = Array(repeating: 0, count: bucketCount)
    counts = Array(repeating: 0, count: bucketCount)
  }

  /// One step towards `lane` for a sample's buckets. Returns the loss in nats.
  mutating func learn(_ buckets: [Int], lane: Int, rate: Float) -> Float {
    guard !buckets.isEmpty else { return 0 }
    var gradient = scores(buckets)
    let loss = Self.softmax(&gradient, lane: lane)
    let square = gradient.reduce(Float(0)) { $0 + ($1 * $1).sum() }
    // A sample that is already certain moves nothing: most long ones, and they are most of the time spent.
    if square > Self.smallestSquare { step(buckets, gradient, square: square, rate: rate) }
    return loss
  }

  private static let smallestSquare: Float = 1e-6

  // Measured: with array bounds checks this loop takes twice as long, and training hours count.
  private mutating func step(_ buckets: [Int], _ gradient: [Vector], square: Float, rate: Float) {
    let width = width
    weights.withUnsafeMutableBufferPointer { weights in
      for bucket in buckets {
        squares[bucket] += square
        counts[bucket] += 1
        let size = rate / squares[bucket].squareRoot()
        for part in 0..<width { weights[bucket &* width &+ part] -= gradient[part] * size }
      }
    }
  }

  /// Sums of the weights of some buckets, one a lane; padding lanes are far below all others.
  func scores(_ buckets: [Int]) -> [Vector] {
    var sums = [Vector](repeating: Vector(repeating: 0), count: width)
    weights.withUnsafeBufferPointer { weights in
      for part in 0..<width {
        var sum = Vector(repeating: 0)
        for bucket in buckets { sum += weights[bucket &* width &+ part] }
        sums[part] = sum
      }
    }
    return Self.padded(sums, laneCount: laneCount)
  }

  /// Scores whose padding lanes are far below all others.
  private static func padded(_ sums: [Vector], laneCount: Int) -> [Vector] {
    var sums = sums
    for lane in laneCount..<(sums.count * lanesPerVector) {
      sums[lane / lanesPerVector][lane % lanesPerVector] = -1e4
    }
    return sums
  }

  /// Scores from rows of eight lanes.
  static func padded(_ rows: [SIMD8<Float>], laneCount: Int) -> [Vector] {
    let zero = SIMD8<Float>(repeating: 0)
    let sums = stride(from: 0, to: rows.count, by: 2).map { part in
      Vector(lowHalf: rows[part], highHalf: part + 1 < rows.count ? rows[part + 1] : zero)
    }
    return padded(sums, laneCount: laneCount)
  }

  /// One lane of some scores.
  static func value(_ scores: [Vector], _ lane: Int) -> Float {
    scores[lane / lanesPerVector][lane % lanesPerVector]
  }

  /// Turns scores into the gradient of the loss: probabilities, less one in the true lane. Returns the loss in nats.
  static func softmax(_ scores: inout [Vector], lane: Int) -> Float {
    let highest = scores.reduce(-Float.infinity) { max($0, $1.max()) }
    var total: Float = 0
    for part in scores.indices {
      scores[part] = exponential(scores[part] - highest)
      total += scores[part].sum()
    }
    for part in scores.indices { scores[part] /= total }
    let probability = value(scores, lane)
    scores[lane / lanesPerVector][lane % lanesPerVector] -= 1
    return -logarithm(max(probability, 1e-9))
  }

  /// e to the x for x ≤ 0: powers of two by exponent bits, the rest by a polynomial (relative error below 2e-5).
  static func exponential(_ x: Vector) -> Vector {
    let scaled = (x * 1.442695041).clamped(lowerBound: Vector(repeating: -120), upperBound: Vector(repeating: 0))
    let whole = scaled.rounded(.down)
    let rest = scaled - whole
    let two = rest * (0.0558011 + rest * 0.0135557)
    let polynomial = 1 + rest * (0.6931472 + rest * (0.2402265 + two))
    let exponent = SIMD16<Int32>(whole) &+ 127
    return polynomial * unsafeBitCast(exponent &<< 23, to: Vector.self)
  }

  /// Natural logarithm of a number in 0…1, by halving: for reports, where three digits are enough.
  static func logarithm(_ x: Float) -> Float {
    let exponent = Float(x.exponent)
    let rest = x.significand - 1
    return 0.6931472 * exponent + rest * (0.99 - rest * (0.4 - rest * 0.103))
  }
}
