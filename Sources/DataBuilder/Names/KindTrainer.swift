import Foundation
import NameMatching
import TextModel

/// Learns what tells a person's name from a place's and an organization's: multinomial logistic regression by AdaGrad
/// (Duchi, Hazan, Singer 2011).
struct KindTrainer {
  /// Passes over all names. Of names left out 93.77 in 100 are told rightly after one, 93.76 after two, 93.64 after three.
  private static let passes = 2
  /// AdaGrad's step; its own division makes it small soon.
  private static let rate: Float = 0.2
  /// Draws each weight to nought as it is used, so that a word seen once says little.
  private static let decay: Float = 2e-5
  /// Names of an entity that are learned from: some cities have two hundred.
  private static let mostNames = 12

  private struct Sample {
    let rows: [Int]
    let kind: Int
    var weight: Float
  }

  private var weights = [Float](repeating: 0, count: KindModel.rows * KindModel.kinds)
  private var squares = [Float](repeating: 1, count: KindModel.rows * KindModel.kinds)

  /// The payload learned from entities, but for those that the judge of pairs leaves out too: on them it is measured.
  static func payload(from entities: [NameEntity], report: (String) -> Void) -> [UInt8] {
    var trainer = KindTrainer()
    var learned = samples(of: entities.enumerated().filter { $0.offset % PairTrainer.heldOut != 0 }.map(\.element))
    let held = samples(of: entities.enumerated().filter { $0.offset % PairTrainer.heldOut == 0 }.map(\.element))
    var random = SeededGenerator(seed: 20_261_122)
    for _ in 0..<passes {
      learned.shuffle(using: &random)
      for sample in learned { trainer.learn(sample) }
      report("kinds: \(trainer.shareRight(of: held)) of the names left out are told rightly")
    }
    return KindModel.payload(trainer.weights)
  }

  /// The names of each kind weigh alike together, and every entity as its names' square root, for two spellings say less
  /// than two names.
  private static func samples(of entities: [NameEntity]) -> [Sample] {
    var samples: [Sample] = []
    var sums = [Float](repeating: 0, count: KindModel.kinds)
    for entity in entities {
      guard let kind = EntityType.allCases.firstIndex(of: entity.type) else { continue }
      let names = entity.names.prefix(mostNames)
      let weight = 1 / Float(names.count).squareRoot()
      for name in names {
        samples.append(Sample(rows: KindModel.rows(of: name), kind: kind, weight: weight))
        sums[kind] += weight
      }
    }
    let mean = sums.reduce(0, +) / Float(KindModel.kinds)
    for index in samples.indices {
      samples[index].weight = min(samples[index].weight * mean / sums[samples[index].kind], mostWeight)
    }
    return samples
  }

  /// No single name moves the weights by more than three would.
  private static let mostWeight: Float = 3

  private mutating func learn(_ sample: Sample) {
    let probabilities = probabilities(sample.rows)
    for kind in 0..<KindModel.kinds {
      let error = (sample.kind == kind ? 1 : 0) - probabilities[kind]
      for row in sample.rows {
        let place = row * KindModel.kinds + kind
        let gradient = sample.weight * error - Self.decay * weights[place]
        squares[place] += gradient * gradient
        weights[place] += Self.rate * gradient / squares[place].squareRoot()
      }
    }
  }

  private func probabilities(_ rows: [Int]) -> [Float] {
    let sums = (0..<KindModel.kinds).map { kind in rows.reduce(Float(0)) { $0 + weights[$1 * KindModel.kinds + kind] } }
    let most = sums.max() ?? 0
    let shares = sums.map { Float(exp(Double($0 - most))) }
    let all = shares.reduce(0, +)
    return shares.map { $0 / all }
  }

  /// By weight, so that the kinds count alike.
  private func shareRight(of samples: [Sample]) -> Float {
    var (right, all): (Float, Float) = (0, 0)
    for sample in samples {
      let probabilities = probabilities(sample.rows)
      let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] }
      all += sample.weight
      if best == sample.kind { right += sample.weight }
    }
    return right / max(all, 1)
  }
}
