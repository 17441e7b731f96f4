/// The learned judge of a pair: boosted regression trees over named features (Friedman 2001), fitted to the logistic
/// loss, so that the sum of the leaves is the natural logarithm of the odds.
///
/// The sum is then set right for the class of evidence, by a slope and an offset fitted on names that the trees never saw.
///
/// Payload: number of features, of trees, depth, of evidence classes (16 bits each); then for every tree the features of
/// its inner nodes (8 bits each, nodes of a full tree in breadth order), the thresholds (Float), the leaves (Float); then
/// for every evidence class the slope and the offset (Float).
package struct PairModel: Sendable {
  let featureCount: Int
  let treeCount: Int
  let depth: Int
  private let nodes: [Node]
  private let leaves: [Float]
  private let calibration: [Calibration]

  /// What the trees' odds are worth in one class of evidence.
  package struct Calibration: Sendable {
    package let slope: Float
    package let offset: Float

    package init(slope: Float, offset: Float) {
      self.slope = slope
      self.offset = offset
    }
  }

  /// An inner node: feature and threshold side by side, since they are always read together.
  private struct Node: Sendable {
    let feature: UInt32
    let threshold: Float
  }

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
    calibration = Array(repeating: Calibration(slope: 1, offset: 0), count: Self.evidenceClasses)
    featureCount = NameFeature.allCases.count
    treeCount = trees.count
    self.depth = depth
    nodes = trees.flatMap { tree in
      zip(tree.features, tree.thresholds).map { Node(feature: UInt32($0), threshold: $1) }
    }
    leaves = trees.flatMap(\.leaves)
  }

  /// The same trees, their odds set right.
  package func calibrated(_ calibration: [Calibration]) -> PairModel {
    PairModel(self, calibration: calibration)
  }

  private init(_ model: PairModel, calibration: [Calibration]) {
    (featureCount, treeCount, depth) = (model.featureCount, model.treeCount, model.depth)
    (nodes, leaves) = (model.nodes, model.leaves)
    self.calibration = calibration
  }

  /// Nil when the payload is cut, or was made for other features.
  init?(payload: ArraySlice<UInt8>) {
    let bytes = Array(payload)
    guard bytes.count >= Self.headerSize else { return nil }
    let header = (0..<4).map { Int(bytes[2 * $0]) | Int(bytes[2 * $0 + 1]) << 8 }
    (featureCount, treeCount, depth) = (header[0], header[1], header[2])
    guard featureCount == NameFeature.allCases.count, depth < 12, header[3] == Self.evidenceClasses else {
      return nil
    }
    let (inner, outer) = (treeCount * (1 << depth - 1), treeCount << depth)
    let leavesEnd = Self.headerSize + inner * 5 + outer * 4
    guard bytes.count >= leavesEnd + Self.evidenceClasses * 8 else { return nil }
    let features = Array(bytes[Self.headerSize..<(Self.headerSize + inner)])
    guard features.allSatisfy({ Int($0) < NameFeature.allCases.count }) else { return nil }
    let thresholds = Self.floats(bytes, at: Self.headerSize + inner, count: inner)
    nodes = zip(features, thresholds).map { Node(feature: UInt32($0), threshold: $1) }
    leaves = Self.floats(bytes, at: Self.headerSize + inner * 5, count: outer)
    let numbers = Self.floats(bytes, at: leavesEnd, count: 2 * Self.evidenceClasses)
    calibration = (0..<Self.evidenceClasses).map {
      Calibration(slope: numbers[2 * $0], offset: numbers[2 * $0 + 1])
    }
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
    let sizes = [featureCount, treeCount, depth, calibration.count]
    let header = sizes.flatMap { [UInt8($0 & 255), UInt8($0 >> 8 & 255)] }
    let right = calibration.flatMap { [$0.slope, $0.offset] }
    let numbers = (nodes.map(\.threshold) + leaves + right).flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(8 * $0)) }
    }
    return header + nodes.map { UInt8(truncatingIfNeeded: $0.feature) } + numbers
  }

  /// Natural logarithm of the odds of one entity.
  ///
  /// Leaves are added in the order of the trees, so that the sum has the same last bit on every machine; the trees
  /// themselves are walked a few at a time, for one walk waits for memory at every node.
  package func logOdds(_ values: [Float]) -> Float { values.withUnsafeBufferPointer { logOdds($0) } }

  func logOdds(_ values: UnsafeBufferPointer<Float>) -> Float {
    guard values.count == featureCount, nodes.count == treeCount * (1 << depth - 1),
      leaves.count == treeCount << depth
    else { return 0 }
    let odds = nodes.withUnsafeBufferPointer { nodes in
      leaves.withUnsafeBufferPointer { sum(values, nodes, $0) }
    }
    let right = calibration[Self.evidenceClass(values)]
    return right.slope * odds + right.offset
  }

  /// Kinds of name, each with and without words that answer to each other.
  package static let evidenceClasses = 8

  /// What is named, and whether any word of one name answers to one of the other.
  package static func evidenceClass(_ values: [Float]) -> Int { values.withUnsafeBufferPointer(evidenceClass) }

  private static func evidenceClass(_ values: UnsafeBufferPointer<Float>) -> Int {
    let kind =
      values[NameFeature.person.rawValue] > 0
      ? 1 : values[NameFeature.place.rawValue] > 0 ? 2 : values[NameFeature.organization.rawValue] > 0 ? 3 : 0
    return 2 * kind + (values[NameFeature.lesserCoverage.rawValue] > 0 ? 1 : 0)
  }

  /// Trees walked at a time: as many as registers hold.
  private static let lanes = 8

  private func sum(
    _ values: UnsafeBufferPointer<Float>, _ nodes: UnsafeBufferPointer<Node>, _ leaves: UnsafeBufferPointer<Float>
  ) -> Float {
    let inner = 1 << depth - 1
    var sum: Float = 0
    var tree = 0
    while tree + Self.lanes <= treeCount {
      let base = tree * inner
      var (a, b, c, d, e, f, g, h) = (0, 0, 0, 0, 0, 0, 0, 0)
      for _ in 0..<depth {
        a = Self.child(of: a, nodes[base &+ a], values)
        b = Self.child(of: b, nodes[base &+ inner &+ b], values)
        c = Self.child(of: c, nodes[base &+ 2 &* inner &+ c], values)
        d = Self.child(of: d, nodes[base &+ 3 &* inner &+ d], values)
        e = Self.child(of: e, nodes[base &+ 4 &* inner &+ e], values)
        f = Self.child(of: f, nodes[base &+ 5 &* inner &+ f], values)
        g = Self.child(of: g, nodes[base &+ 6 &* inner &+ g], values)
        h = Self.child(of: h, nodes[base &+ 7 &* inner &+ h], values)
      }
      let first = tree << depth &- inner
      let outer = 1 << depth
      sum += leaves[first &+ a]
      sum += leaves[first &+ outer &+ b]
      sum += leaves[first &+ 2 &* outer &+ c]
      sum += leaves[first &+ 3 &* outer &+ d]
      sum += leaves[first &+ 4 &* outer &+ e]
      sum += leaves[first &+ 5 &* outer &+ f]
      sum += leaves[first &+ 6 &* outer &+ g]
      sum += leaves[first &+ 7 &* outer &+ h]
      tree += Self.lanes
    }
    while tree < treeCount {
      var node = 0
      for _ in 0..<depth { node = Self.child(of: node, nodes[tree * inner + node], values) }
      sum += leaves[tree << depth + (node - inner)]
      tree += 1
    }
    return sum
  }

  /// The node below: left when the value lies below the threshold.
  @inline(__always)
  private static func child(of place: Int, _ node: Node, _ values: UnsafeBufferPointer<Float>) -> Int {
    2 &* place &+ (values[Int(node.feature)] < node.threshold ? 1 : 2)
  }
}
