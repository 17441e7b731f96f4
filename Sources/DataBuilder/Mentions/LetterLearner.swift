import Foundation
import MentionExtraction

/// Learns what the letters of a word say of the kind of name it is: a softmax over hashed stretches of letters, a step per
/// weight (AdaGrad).
struct LetterLearner {
  /// 2¹⁹ features of four bytes: two megabytes. With an eighth of it whole words, of which lists of names have three hundred
  /// thousand, drown in each other.
  static let tableBits = 19
  private static let step: Float = 0.15
  private static let passes = 4
  /// One unit of the table.
  private static let unit: Float = 1.0 / 24

  private struct Example {
    let features: [Int]
    /// How often the word is no name, a person's, a place's, an organization's: shares.
    let truth: SIMD4<Float>
    let weight: Float
  }

  private var tallies: [String: SIMD4<Float>] = [:]

  /// Notes a word that is used as `label` is.
  mutating func add(_ word: String, label: Int, count: Float = 1) {
    tallies[word.lowercased(), default: .zero][label] += count
  }

  /// Four signed bytes a feature.
  func learned(_ report: (String) -> Void) -> [Int8] {
    let examples = examples()
    var weights = [SIMD4<Float>](repeating: .zero, count: 1 << Self.tableBits)
    var squares = [SIMD4<Float>](repeating: SIMD4(repeating: 1e-3), count: 1 << Self.tableBits)
    for pass in 1...Self.passes {
      var random = SeededRandom(state: UInt64(pass))
      var right: Float = 0
      for number in examples.indices.shuffled(using: &random) {
        let example = examples[number]
        let odds = Self.softmax(example.features.reduce(SIMD4<Float>.zero) { $0 + weights[$1] })
        if Self.largest(odds) == Self.largest(example.truth) { right += 1 }
        let slope = (example.truth - odds) * example.weight
        for feature in example.features {
          squares[feature] += slope * slope
          weights[feature] += Self.step * slope / squares[feature].squareRoot()
        }
      }
      report("letters, pass \(pass): \(right / Float(examples.count)) of \(examples.count) words right")
    }
    return weights.flatMap { weight in (0..<4).map { Int8(clamping: Int((weight[$0] / Self.unit).rounded())) } }
  }

  /// Every label weighs the same in sum, and a frequent word a little more than a rare one.
  private func examples() -> [Example] {
    var totals = SIMD4<Float>.zero
    let rows = tallies.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { word, tally in
      var damped = SIMD4<Float>.zero
      for label in 0..<4 { damped[label] = log(1 + tally[label]) }
      totals += damped
      return (word, damped)
    }
    let scale = SIMD4<Float>(repeating: totals.sum() / 4) / totals
    return rows.map { word, damped in
      let scaled = damped * scale
      var features: [Int] = []
      NameLetters.forEachFeature(of: Array(word.utf8)[...]) {
        features.append(Int($0 & (1 << UInt64(Self.tableBits) - 1)))
      }
      return Example(features: features, truth: scaled / scaled.sum(), weight: min(scaled.sum(), 3))
    }
  }

  private static func softmax(_ scores: SIMD4<Float>) -> SIMD4<Float> {
    let high = scores.max()
    var result = SIMD4<Float>.zero
    for label in 0..<4 { result[label] = exp(scores[label] - high) }
    return result / result.sum()
  }

  private static func largest(_ values: SIMD4<Float>) -> Int {
    (1..<4).reduce(0) { values[$1] > values[$0] ? $1 : $0 }
  }
}
