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
    /// The threshold's rank.
    private let rank: Int32

    init(feature: UInt32, threshold: Float) {
      self.feature = feature
      rank = PairModel.rank(threshold)
    }

    var threshold: Float { Float(bitPattern: UInt32(bitPattern: PairModel.turned(rank))) }

    /// False for values below the threshold.
    @inline(__always)
    func isReached(by ranks: UnsafePointer<Int32>) -> Bool { ranks[Int(feature)] >= rank }
  }

  /// Numbers in the order of floats, zero of either sign the same: compared without a branch, which the processor would
  /// guess wrong at every other node.
  @inline(__always)
  private static func rank(_ value: Float) -> Int32 { turned(Int32(bitPattern: (value + 0).bitPattern)) }

  /// Negative floats are ordered by their bits the wrong way round; its own inverse.
  @inline(__always)
  private static func turned(_ bits: Int32) -> Int32 { bits ^ (bits >> 31 & Int32.max) }

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
    let odds = withUnsafeTemporaryAllocation(of: Int32.self, capacity: NameFeature.count) { ranks in
      for index in 0..<featureCount { ranks.initializeElement(at: index, to: Self.rank(values[index])) }
      return nodes.withUnsafeBufferPointer { nodes in
        leaves.withUnsafeBufferPointer { sum(UnsafeBufferPointer(ranks), nodes, $0) }
      }
    }
    let right = calibration[Self.evidenceClass(values)]
    return right.slope * odds + right.offset
  }

  /// Kinds of name, each with and without words that answer to each other, in one alphabet and in two: where letters
  /// cannot be compared directly, no shared word says less.
  package static let evidenceClasses = 16

  /// What is named, whether any word of one name answers to one of the other, and whether alphabets differ.
  package static func evidenceClass(_ values: [Float]) -> Int { values.withUnsafeBufferPointer(evidenceClass) }

  private static func evidenceClass(_ values: UnsafeBufferPointer<Float>) -> Int {
    let kind =
      values[NameFeature.person.rawValue] > 0
      ? 1 : values[NameFeature.place.rawValue] > 0 ? 2 : values[NameFeature.organization.rawValue] > 0 ? 3 : 0
    let isAnswered = values[NameFeature.lesserCoverage.rawValue] > 0
    let isCrossed = values[NameFeature.crossAlphabet.rawValue] > 0
    return 4 * kind + (isAnswered ? 2 : 0) + (isCrossed ? 1 : 0)
  }

  /// The depth that the loops are unrolled for.
  private static let usualDepth = 5

  private func sum(
    _ ranks: UnsafeBufferPointer<Int32>, _ nodes: UnsafeBufferPointer<Node>, _ leaves: UnsafeBufferPointer<Float>
  ) -> Float {
    guard let ranks = ranks.baseAddress, let nodes = nodes.baseAddress, let leaves = leaves.baseAddress else {
      return 0
    }
    return depth == Self.usualDepth
      ? Self.sum(treeCount, Self.usualDepth, ranks, nodes, leaves) : Self.sum(treeCount, depth, ranks, nodes, leaves)
  }

  /// Walks four trees at a time, as many as registers hold with their places.
  @inline(__always)
  private static func sum(
    _ treeCount: Int, _ depth: Int, _ ranks: UnsafePointer<Int32>, _ nodes: UnsafePointer<Node>,
    _ leaves: UnsafePointer<Float>
  ) -> Float {
    let (inner, outer) = (1 &<< depth &- 1, 1 &<< depth)
    var (first, ends) = (nodes, leaves)
    var sum: Float = 0
    for _ in 0..<(treeCount / 4) {
      var (a, b, c, d) = (0, 0, 0, 0)
      for _ in 0..<depth {
        a = Self.child(of: a, first, ranks)
        b = Self.child(of: b, first + inner, ranks)
        c = Self.child(of: c, first + 2 &* inner, ranks)
        d = Self.child(of: d, first + 3 &* inner, ranks)
      }
      sum += ends[a &- inner]
      sum += ends[b &- inner &+ outer]
      sum += ends[c &- inner &+ 2 &* outer]
      sum += ends[d &- inner &+ 3 &* outer]
      first += 4 &* inner
      ends += 4 &* outer
    }
    for _ in 0..<(treeCount % 4) {
      var node = 0
      for _ in 0..<depth { node = Self.child(of: node, first, ranks) }
      sum += ends[node &- inner]
      first += inner
      ends += outer
    }
    return sum
  }

  /// The node below: left when the value lies below the threshold.
  @inline(__always)
  private static func child(of place: Int, _ nodes: UnsafePointer<Node>, _ ranks: UnsafePointer<Int32>) -> Int {
    2 &* place &+ 1 &+ (nodes[place].isReached(by: ranks) ? 1 : 0)
  }
}
