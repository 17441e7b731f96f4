import TestSupport
import Testing

@testable import NameMatching

@Suite struct PairModelTests {
  private static let depth = 3

  @Test(
    "Trees walked side by side add up to trees walked one by one, to the last bit", arguments: [0, 1, 4, 7, 120],
    [3, 5])
  func twin(treeCount: Int, depth: Int) {
    var random = SplitMix64(seed: UInt64(treeCount))
    let trees = (0..<treeCount).map { _ in Self.tree(&random, depth: depth) }
    let model = PairModel(trees: trees, depth: depth)
    for _ in 0..<50 {
      // Thresholds are met exactly now and then, and zero comes with either sign.
      let values = NameFeature.allCases.map { _ in (Float.random(in: -1...1, using: &random) * 8).rounded() / 8 }
      let sum = trees.reduce(Float(0)) { $0 + Self.leaf(of: $1, values) }
      #expect(model.logOdds(values).bitPattern == sum.bitPattern)
    }
    #expect(model.logOdds([]) == 0)
  }

  @Test("A model reads what it wrote")
  func roundTrip() throws {
    var random = SplitMix64(seed: 9)
    let model = PairModel(trees: (0..<5).map { _ in Self.tree(&random) }, depth: Self.depth)
    let again = try #require(PairModel(payload: model.payload[...]))
    #expect(again.payload == model.payload)
  }

  @Test("Each class of evidence is set right by its own slope and offset")
  func calibration() throws {
    var random = SplitMix64(seed: 5)
    let trees = PairModel(trees: (0..<9).map { _ in Self.tree(&random) }, depth: Self.depth)
    let right = (0..<PairModel.evidenceClasses).map {
      PairModel.Calibration(slope: 1 + Float($0) / 8, offset: Float($0) / 4)
    }
    let model = try #require(PairModel(payload: trees.calibrated(right).payload[...]))
    var seen: Set<Int> = []
    for _ in 0..<200 {
      let values = NameFeature.allCases.map { _ in Float.random(in: -1...1, using: &random) }
      let number = PairModel.evidenceClass(values)
      seen.insert(number)
      let expected = right[number].slope * trees.logOdds(values) + right[number].offset
      #expect(model.logOdds(values).bitPattern == expected.bitPattern)
    }
    #expect(seen == Set(0..<PairModel.evidenceClasses))
  }

  private static func tree(_ random: inout SplitMix64, depth: Int = depth) -> PairModel.Tree {
    let (inner, outer) = (1 << depth - 1, 1 << depth)
    return PairModel.Tree(
      features: (0..<inner).map { _ in UInt8.random(in: 0..<UInt8(NameFeature.allCases.count), using: &random) },
      thresholds: (0..<inner).map { _ in (Float.random(in: -1...1, using: &random) * 8).rounded() / 8 },
      leaves: (0..<outer).map { _ in Float.random(in: -1...1, using: &random) })
  }

  /// The slow way: one tree, node by node.
  private static func leaf(of tree: PairModel.Tree, _ values: [Float]) -> Float {
    var node = 0
    while node < tree.features.count {
      node = 2 * node + (values[Int(tree.features[node])] < tree.thresholds[node] ? 1 : 2)
    }
    return tree.leaves[node - tree.features.count]
  }
}
