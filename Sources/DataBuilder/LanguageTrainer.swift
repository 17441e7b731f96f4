import LanguageDetection
import TextModel

/// Trains the weights of one alphabet.
struct LanguageTrainer {
  /// The tunable numbers of a training.
  struct Plan {
    /// Samples of a full-weight language in one round.
    var samplesPerRound = 24_000
    var rounds = 10
    /// First step size; it falls in a straight line to nothing, so that the last samples do not outweigh the first.
    var rate: Float = 1.2
    /// Share of features that a sample leaves out, so that no single n-gram decides (Srivastava et al. 2014).
    var dropout = 0.15
    /// Share of samples that leave out the whole-word feature: unseen words must be known by their parts.
    var wordDropout = 0.5
    var tuningRounds = 2
    var tuningRate: Float = 0.03
    var seed: UInt64 = 2026
  }

  let alphabet: Alphabet
  let scheme: NGramScheme
  let languages: [TrainedLanguage]
  let corpora: [LanguageCorpus]
  /// Gibberish has a lane of its own where it can be told from language: in alphabets with long words.
  let hasGibberish: Bool
  var plan = Plan()

  /// How often gibberish is shown beside a full-weight language.
  private static let gibberishWeight = 0.2

  var laneTags: [Language] { languages.map(\.language) + (hasGibberish ? [.undetermined] : []) }

  /// Runs all rounds; `report` gets the number of each and its mean loss.
  func train(report: (Int, Float) -> Void) -> LanguageClassifier {
    var classifier = LanguageClassifier(laneCount: laneTags.count, bucketCount: scheme.bucketCount)
    forEachSample(rounds: plan.rounds, seed: plan.seed, report: report) { buckets, lane, progress in
      classifier.learn(buckets, lane: lane, rate: plan.rate * (1 - progress))
    }
    return classifier
  }

  /// Fits the rows of the codebooks to the samples once more: coding moved the weights, and what all rows together
  /// say can be set right though no row alone can.
  func tune(_ coded: inout LanguageCodes, report: (Int, Float) -> Void) {
    forEachSample(rounds: plan.tuningRounds, seed: plan.seed + 1, report: report) { buckets, lane, progress in
      coded.learn(buckets, lane: lane, rate: plan.tuningRate * (1 - progress))
    }
  }

  /// Hands out the samples of some rounds with the share of all that is done; `learn` returns the loss.
  private func forEachSample(
    rounds: Int, seed: UInt64, report: (Int, Float) -> Void,
    learn: (_ buckets: [Int], _ lane: Int, _ progress: Float) -> Float
  ) {
    var generator = SeededGenerator(seed: seed)
    let samplers = corpora.map(LanguageSampler.init)
    let schedule = schedule()
    let total = Float(schedule.count * rounds)
    for round in 0..<rounds {
      var loss: Float = 0
      for (index, lane) in shuffled(schedule, &generator).enumerated() {
        let buckets = lane < samplers.count ? features(samplers[lane], &generator) : gibberish(&generator)
        loss += learn(buckets, lane, Float(round * schedule.count + index) / total)
      }
      report(round + 1, loss / Float(max(schedule.count, 1)))
    }
  }

  /// The lanes of one round, each as often as its language weighs.
  private func schedule() -> [Int] {
    let weights = languages.map(\.weight) + (hasGibberish ? [Self.gibberishWeight] : [])
    return weights.enumerated().flatMap { lane, weight in
      Array(repeating: lane, count: Int(Double(plan.samplesPerRound) * weight))
    }
  }

  private func shuffled(_ schedule: [Int], _ generator: inout SeededGenerator) -> [Int] {
    var order = schedule
    for index in order.indices.dropLast() { order.swapAt(index, index + generator.index(order.count - index)) }
    return order
  }

  private func features(_ sampler: LanguageSampler, _ generator: inout SeededGenerator) -> [Int] {
    features(sampler.sample(&generator).map(sampler.corpus.letters(of:)), &generator)
  }

  private func gibberish(_ generator: inout SeededGenerator) -> [Int] {
    features(LanguageGibberish(corpora: corpora).sample(&generator), &generator)
  }

  private func features(_ words: [[UInt32]], _ generator: inout SeededGenerator) -> [Int] {
    var buckets: [Int] = []
    let keepsWords = generator.fraction() >= plan.wordDropout
    for word in words {
      var found = scheme.buckets(of: word)
      if scheme.hasWholeWords, word.count + 2 > scheme.order, !keepsWords { found.removeLast() }
      for bucket in found where generator.fraction() >= plan.dropout { buckets.append(bucket) }
    }
    return buckets
  }
}
