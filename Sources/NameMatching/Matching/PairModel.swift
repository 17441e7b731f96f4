/// The learned judge of a pair: boosted regression trees over named features (Friedman 2001), fitted to the logistic
/// loss, so that the sum of the leaves is the natural logarithm of the odds.
///
/// Payload: number of features, of trees, depth (16 bits each), 16 bits unused; then for every tree the features of its
/// inner nodes (8 bits each, nodes of a full tree in breadth order), the thresholds (Float), the leaves (Float).
package struct PairModel: Sendable {
  let featureCount: Int
  let treeCount: Int
  let depth: Int
  private let features: [UInt8]
  private let thresholds: [Float]
  private let leaves: [Float]

  /// One full tree: at a node, values below the threshold go left.
  package struct Tree: Sendable {
    package let features: [UInt8]
    package let thresholds: [Float]
    package let leaves: [Float]

    package init(features: [UInt8], thresholds: [Float], leaves: [Float]) {
      self.features = features
      self.thresholds = thresholds
      self.leaves = leaves
    }
  }

  /// A model of full trees of one depth.
  package init(trees: [Tree], depth: Int) {
    featureCount = NameFeature.allCases.count
    treeCount = trees.count
    self.depth = depth
    features = trees.flatMap(\.features)
    thresholds = trees.flatMap(\.thresholds)
    leaves = trees.flatMap(\.leaves)
  }

  /// Nil when the payload is cut, or was made for other features.
  init?(payload: ArraySlice<UInt8>) {
    let bytes = Array(payload)
    guard bytes.count >= Self.headerSize else { return nil }
    let header = (0..<3).map { Int(bytes[2 * $0]) | Int(bytes[2 * $0 + 1]) << 8 }
    (featureCount, treeCount, depth) = (header[0], header[1], header[2])
    guard featureCount == NameFeature.allCases.count, depth < 12 else { return nil }
    let (inner, outer) = (treeCount * (1 << depth - 1), treeCount << depth)
    guard bytes.count >= Self.headerSize + inner * 5 + outer * 4 else { return nil }
    features = Array(bytes[Self.headerSize..<(Self.headerSize + inner)])
    guard features.allSatisfy({ Int($0) < NameFeature.allCases.count }) else { return nil }
    thresholds = Self.floats(bytes, at: Self.headerSize + inner, count: inner)
    leaves = Self.floats(bytes, at: Self.headerSize + inner * 5, count: outer)
  }

  private static let headerSize = 8

  private static func floats(_ bytes: [UInt8], at start: Int, count: Int) -> [Float] {
    (0..<count).map { index in
      let pattern = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + index * 4 + $1]) << UInt32(8 * $1) }
      return Float(bitPattern: pattern)
    }
  }

  /// The bytes that ``init(payload:)`` reads.
  package var payload: [UInt8] {
    let header = [featureCount, treeCount, depth, 0].flatMap { [UInt8($0 & 255), UInt8($0 >> 8 & 255)] }
    let numbers = (thresholds + leaves).flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(8 * $0)) }
    }
    return header + features + numbers
  }

  /// Natural logarithm of the odds of one entity.
  package func logOdds(_ values: [Float]) -> Float {
    guard values.count == featureCount else { return 0 }
    let inner = 1 << depth - 1
    var sum: Float = 0
    for tree in 0..<treeCount {
      var node = 0
      for _ in 0..<depth {
        let place = tree * inner + node
        node = 2 * node + (values[Int(features[place])] < thresholds[place] ? 1 : 2)
      }
      sum += leaves[tree << depth + (node - inner)]
    }
    return sum
  }
}
