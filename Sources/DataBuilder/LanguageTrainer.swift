import LanguageDetection
import TextModel

/// Trains the weights of one alphabet.
struct LanguageTrainer {
  /// The tunable numbers of a training.
  struct Plan {
    /// Samples of a full-weight language in one round.
    var samplesPerRound = 20_000
    var rounds = 10
    /// First step size; it falls in a straight line to nothing, so that the last samples do not outweigh the first.
    var rate: Float = 0.3
    /// Share of features that a sample leaves out, so that no single n-gram decides (Srivastava et al. 2014).
    var dropout = 0.15
    /// Share of samples that leave out the whole-word feature: unseen words must be known by their parts.
    var wordDropout = 0.5
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
  private static let gibberishWeight = 0.5

  var laneTags: [Language] { languages.map(\.language) + (hasGibberish ? [.undetermined] : []) }

  /// Runs all rounds; `report` gets the number of each and its mean loss.
  func train(report: (Int, Float) -> Void) -> LanguageClassifier {
    var classifier = LanguageClassifier(laneCount: laneTags.count, bucketCount: scheme.bucketCount)
    var generator = SeededGenerator(seed: plan.seed)
    let samplers = corpora.map(LanguageSampler.init)
    let schedule = schedule()
    let total = schedule.count * plan.rounds
    var done = 0
    for round in 0..<plan.rounds {
      var loss: Float = 0
      for lane in shuffled(schedule, &generator) {
        let buckets =
          lane < samplers.count
          ? features(samplers[lane], &generator) : gibberish(&generator)
        let rate = plan.rate * (1 - Float(done) / Float(total))
        loss += classifier.learn(buckets, lane: lane, rate: rate)
        done += 1
      }
      report(round + 1, loss / Float(max(schedule.count, 1)))
    }
    return classifier
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
