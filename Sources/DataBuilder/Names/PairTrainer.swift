import Foundation
import NameMatching

/// Fits the judge of pairs, with one entity in eight held out.
struct PairTrainer {
  private static let heldOut = 8

  func model(clusters path: String, report: (String) -> Void) throws -> PairModel {
    let entities = try NameEntities.read(path)
    let (kept, held) = (
      entities.indices.filter { $0 % Self.heldOut != 0 }, entities.indices.filter { $0 % Self.heldOut == 0 }
    )
    var maker = PairMaker(kept.map { entities[$0] }, seed: 20_261_121)
    let train = maker.make()
    var checker = PairMaker(held.map { entities[$0] }, seed: 7)
    let test = checker.make()
    report("\(train.rows.count) pairs, \(train.labels.reduce(0, +)) of them of one entity; \(test.rows.count) held out")
    let trees = BoostedTrees(directions: NameFeature.allCases.map(Self.direction))
    let model = PairModel(
      trees: trees.fit(train.rows, labels: train.labels, weights: Self.balanced(train)), depth: trees.depth)
    describe(model, test, report)
    return model
  }

  /// Both labels weigh alike: the model answers for even odds.
  private static func balanced(_ pairs: LabeledPairs) -> [Float] {
    let positive = pairs.labels.reduce(0, +)
    let negative = Float(pairs.labels.count) - positive
    return zip(pairs.labels, pairs.weights).map { label, weight in
      weight * Float(pairs.labels.count) / 2 / (label == 1 ? positive : negative)
    }
  }

  /// In which direction a feature may move the odds.
  private static func direction(_ feature: NameFeature) -> Int {
    switch feature {
    case .worstRate, .meanRate, .wholeRate, .genderDiffers, .numberDiffers, .generationDiffers,
      .filiationDiffers, .legalFormDiffers, .headDiffers, .lesserLeftover, .fewerLeftoverWords:
      -1
    case .lesserRareCoverage, .greaterRareCoverage, .lesserCoverage, .greaterCoverage, .agreedRarity, .translations:
      1
    default: 0
    }
  }

  private func describe(_ model: PairModel, _ test: LabeledPairs, _ report: (String) -> Void) {
    let odds = test.rows.map { model.logOdds($0) }
    let probabilities = odds.map { 1 / (1 + exp(-Double($0))) }
    report("held out: AUC \(Self.auc(odds, test.labels))")
    let bins = 10
    for bin in 0..<bins {
      let members = probabilities.indices.filter { min(Int(probabilities[$0] * Double(bins)), bins - 1) == bin }
      guard !members.isEmpty else { continue }
      let mean = members.reduce(0.0) { $0 + probabilities[$1] } / Double(members.count)
      let share = members.reduce(0.0) { $0 + Double(test.labels[$1]) } / Double(members.count)
      report("  said \(Self.rounded(mean)), were \(Self.rounded(share)) of \(members.count)")
    }
    for threshold in [0.5, 0.8, 0.9, 0.95, 0.98] {
      let said = probabilities.indices.filter { probabilities[$0] >= threshold }
      let right = said.filter { test.labels[$0] == 1 }.count
      let all = test.labels.reduce(0, +)
      report(
        "  at \(threshold): precision \(Self.rounded(Double(right) / Double(max(said.count, 1)))), "
          + "recall \(Self.rounded(Double(right) / Double(all)))")
    }
    for kind in Set(test.kinds).sorted() {
      let members = test.kinds.indices.filter { test.kinds[$0] == kind }
      let said = members.filter { probabilities[$0] >= 0.5 }.count
      report("  \(kind): \(members.count), taken for one \(Self.rounded(Double(said) / Double(members.count)))")
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// Share of (positive, negative) couples that the scores order rightly.
  static func auc(_ scores: [Float], _ labels: [Float]) -> Double {
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    var (rankSum, positives, index) = (0.0, 0.0, 0)
    while index < order.count {
      var end = index
      while end < order.count, scores[order[end]] == scores[order[index]] { end += 1 }
      let rank = Double(index + end + 1) / 2
      for place in index..<end where labels[order[place]] == 1 {
        rankSum += rank
        positives += 1
      }
      index = end
    }
    let negatives = Double(order.count) - positives
    return (rankSum - positives * (positives + 1) / 2) / (positives * negatives)
  }
}
