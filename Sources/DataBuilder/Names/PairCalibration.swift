import Foundation
import NameMatching

/// Fits what the trees' odds are worth (Platt 1999), for each class of evidence, on entities that the trees never saw.
struct PairCalibration {
  /// Rounds of Newton's method; it settles after about ten.
  private static let rounds = 30
  /// Holds a class of few pairs near the trees' own answer, as so many pairs would that agree with it.
  private static let prior = 20.0

  /// Slope and offset for each class.
  static func fit(_ model: PairModel, _ pairs: LabeledPairs, weights: [Float]) -> [PairModel.Calibration] {
    let classes = pairs.rows.map { PairModel.evidenceClass($0) }
    let odds = pairs.rows.map { Double(model.logOdds($0)) }
    return (0..<PairModel.evidenceClasses).map { number in
      let members = classes.indices.filter { classes[$0] == number }
      return fit(members.map { (odds[$0], Double(pairs.labels[$0]), Double(weights[$0])) })
    }
  }

  /// Least logistic loss by Newton's method, drawn to slope 1 and offset 0.
  private static func fit(_ pairs: [(odds: Double, label: Double, weight: Double)]) -> PairModel.Calibration {
    var (slope, offset) = (1.0, 0.0)
    for _ in 0..<rounds {
      var (slopeGradient, offsetGradient) = (prior * (1 - slope), -prior * offset)
      var (a, b, c) = (prior, 0.0, prior)
      for pair in pairs {
        let probability = 1 / (1 + exp(-(slope * pair.odds + offset)))
        let error = pair.weight * (pair.label - probability)
        let curvature = pair.weight * probability * (1 - probability)
        slopeGradient += error * pair.odds
        offsetGradient += error
        a += curvature * pair.odds * pair.odds
        b += curvature * pair.odds
        c += curvature
      }
      let determinant = a * c - b * b
      slope += (slopeGradient * c - offsetGradient * b) / determinant
      offset += (offsetGradient * a - slopeGradient * b) / determinant
    }
    return PairModel.Calibration(slope: Float(slope), offset: Float(offset))
  }
}
