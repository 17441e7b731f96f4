/// Precision, recall and their harmonic mean, from counts.
struct FMeasure {
  let precision: Double
  let recall: Double

  init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
  }

  init(correct: Double, answered: Double, expected: Double) {
    precision = answered > 0 ? correct / answered : 0
    recall = expected > 0 ? correct / expected : 0
  }

  var value: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  /// `P 91.2  R 88.0  F1 89.6`
  var text: String { "P \(Self.percent(precision))  R \(Self.percent(recall))  F1 \(Self.percent(value))" }

  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
