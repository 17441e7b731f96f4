import Foundation
import NameMatching
import TextModel

/// Tells how good a judge is on labelled pairs.
struct PairReport {
  private let pairs: LabeledPairs
  private let weights: [Float]
  private let odds: [Float]
  private let probabilities: [Double]

  init(_ model: PairModel, _ pairs: LabeledPairs, weights: [Float]) {
    self.pairs = pairs
    self.weights = weights
    odds = pairs.rows.map { model.logOdds($0) }
    probabilities = odds.map { 1 / (1 + exp(-Double($0))) }
  }

  func write(_ report: (String) -> Void) {
    report("held out: AUC \(Self.auc(odds, pairs.labels))")
    for type in EntityType.allCases {
      let members = pairs.types.indices.filter { pairs.types[$0] == type }
      report("  \(type.rawValue): AUC \(Self.auc(members.map { odds[$0] }, members.map { pairs.labels[$0] }))")
    }
    writeCalibration(report)
    for threshold in [0.5, 0.8, 0.9, 0.95, 0.98] {
      let said = probabilities.indices.filter { probabilities[$0] >= threshold }
      let right = said.filter { pairs.labels[$0] == 1 }.count
      let all = pairs.labels.reduce(0, +)
      report(
        "  at \(threshold): precision \(Self.rounded(Double(right) / Double(max(said.count, 1)))), "
          + "recall \(Self.rounded(Double(right) / Double(all)))")
    }
    writeKinds(report)
  }

  private func writeCalibration(_ report: (String) -> Void) {
    let bins = 10
    var error = 0.0
    for bin in 0..<bins {
      let members = probabilities.indices.filter { min(Int(probabilities[$0] * Double(bins)), bins - 1) == bin }
      let weight = members.reduce(0.0) { $0 + Double(weights[$1]) }
      guard weight > 0 else { continue }
      let mean = members.reduce(0.0) { $0 + Double(weights[$1]) * probabilities[$1] } / weight
      let share = members.reduce(0.0) { $0 + Double(weights[$1] * pairs.labels[$1]) } / weight
      error += weight * abs(mean - share)
      report("  said \(Self.rounded(mean)), were \(Self.rounded(share)) of \(members.count)")
    }
    report("  calibration error \(Self.rounded(error / weights.reduce(0.0) { $0 + Double($1) }))")
  }

  private func writeKinds(_ report: (String) -> Void) {
    for kind in Set(zip(pairs.kinds, pairs.labels).map { "\($0), label \(Int($1))" }).sorted() {
      let members = pairs.kinds.indices.filter { "\(pairs.kinds[$0]), label \(Int(pairs.labels[$0]))" == kind }
      let said = [0.5, 0.95].map { least in members.filter { probabilities[$0] >= least }.count }
      let shares = said.map { "\(Self.rounded(Double($0) / Double(members.count)))" }
      report("  \(kind): \(members.count), at even odds or above \(shares[0]), at .95 or above \(shares[1])")
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
