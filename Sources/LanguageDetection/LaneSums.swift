/// Evidence of several words of one alphabet, added up: one number a lane, in units.
struct LaneSums {
  private(set) var vectors: [SIMD8<Int32>]
  /// Letters that were added up.
  private(set) var letterCount = 0

  init(width: Int) { vectors = Array(repeating: SIMD8(repeating: 0), count: width) }

  /// Adds the vectors of one word.
  @inline(__always)
  mutating func add(_ lanes: [SIMD8<Int16>], at start: Int, letters: Int) {
    var sums = vectors.mutableSpan
    let words = lanes.span
    for part in 0..<sums.count { sums[part] &+= SIMD8<Int32>(truncatingIfNeeded: words[start &+ part]) }
    letterCount &+= letters
  }

  /// Adds the sums that stand in an array.
  mutating func add(_ sums: [SIMD8<Int32>], from start: Int) {
    for part in 0..<vectors.count { vectors[part] &+= sums[start &+ part] }
  }

  /// Adds other sums.
  mutating func add(_ other: LaneSums) {
    for part in 0..<min(vectors.count, other.vectors.count) { vectors[part] &+= other.vectors[part] }
    letterCount &+= other.letterCount
  }

  /// Sets one lane.
  mutating func set(_ lane: Int, to value: Int32) {
    vectors[lane / AlphabetModel.lanesPerCode][lane % AlphabetModel.lanesPerCode] = value
  }

  subscript(lane: Int) -> Int32 {
    vectors[lane / AlphabetModel.lanesPerCode][lane % AlphabetModel.lanesPerCode]
  }

  /// The highest sum of all lanes, padding included.
  var highest: Int32 {
    var best = SIMD8<Int32>(repeating: .min)
    for vector in vectors { best = pointwiseMax(best, vector) }
    return best.max()
  }

  /// The lane with the highest sum among the first `count`; the first of equals.
  func best(of count: Int) -> Int {
    var best = 0
    var highest = Int32.min
    for lane in 0..<count where self[lane] > highest {
      highest = self[lane]
      best = lane
    }
    return best
  }
}
