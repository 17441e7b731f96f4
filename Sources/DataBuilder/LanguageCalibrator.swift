import LanguageDetection
import TextModel

/// Fits the temperatures of a model on held-out text: the one in each band of length that makes the true languages
/// likeliest.
struct LanguageCalibrator {
  let corpora: [LanguageCorpus]

  /// Samples of each language.
  private static let samples = 1_500
  private static let candidates: [Float] = stride(from: Float(0.6), through: 6, by: 0.1).map { $0 }

  func calibrated(_ model: AlphabetModel) -> AlphabetModel {
    var loss = Array(
      repeating: Array(repeating: Float(0), count: Self.candidates.count),
      count: LengthCalibration.bandLimits.count + 1)
    var generator = SeededGenerator(seed: 7)
    for (lane, corpus) in corpora.enumerated() {
      let sampler = LanguageSampler(corpus)
      for _ in 0..<Self.samples {
        let words = sampler.sample(&generator).map(corpus.letters(of:))
        guard !words.isEmpty else { continue }
        let band = LengthCalibration.band(ofLetters: words.reduce(0) { $0 + $1.count })
        let scores = model.evidence(of: words)
        for (index, temperature) in Self.candidates.enumerated() {
          loss[band][index] += Self.loss(scores, lane: lane, temperature: temperature)
        }
      }
    }
    return model.with(LengthCalibration(temperatures: loss.map(Self.best)))
  }

  /// Shares of held-out single words that the trained weights and the coded ones name right: what coding costs.
  func accuracies(_ classifier: LanguageClassifier, _ model: AlphabetModel) -> (trained: Double, coded: Double) {
    var generator = SeededGenerator(seed: 8)
    var right = (trained: 0, coded: 0)
    var count = 0
    for (lane, corpus) in corpora.enumerated() where !corpus.words.isEmpty {
      for _ in 0..<Self.samples {
        let word = corpus.letters(of: generator.index(corpus.words.count))
        let scores = classifier.scores(model.scheme.buckets(of: word))
        let best = (0..<classifier.laneCount).max { left, right in
          LanguageClassifier.value(scores, left) < LanguageClassifier.value(scores, right)
        }
        let coded = model.evidence(of: [word])
        right.trained += best == lane ? 1 : 0
        right.coded += coded[lane] >= (coded.max() ?? 0) ? 1 : 0
        count += 1
      }
    }
    return (Double(right.trained) / Double(max(count, 1)), Double(right.coded) / Double(max(count, 1)))
  }

  private static func best(_ losses: [Float]) -> Float {
    let lowest = losses.indices.min { losses[$0] < losses[$1] } ?? 0
    return candidates[lowest]
  }

  private static func loss(_ scores: [Float], lane: Int, temperature: Float) -> Float {
    let highest = scores.max() ?? 0
    var total: Float = 0
    for start in stride(from: 0, to: scores.count, by: LanguageClassifier.lanesPerVector) {
      var vector = LanguageClassifier.Vector(repeating: -1e4)
      for index in start..<min(start + LanguageClassifier.lanesPerVector, scores.count) {
        vector[index - start] = (scores[index] - highest) / temperature
      }
      total += LanguageClassifier.exponential(vector).sum()
    }
    return LanguageClassifier.logarithm(1 / total) * -1 - (scores[lane] - highest) / temperature
  }
}
