import Foundation
import MentionExtraction

/// Learns the mention finder's weights: stochastic gradient of the semi-Markov field's log-likelihood with a step per
/// weight (AdaGrad, Duchi et al. 2011).
struct MentionTrainer {
  /// 2¹⁹ features of four bytes: two megabytes. Half of it costs half a point of F1 on held-out Italian (81.2, 80.7), now that
  /// there are features of two things at once.
  static let tableBits: UInt32 = 19
  /// The first passes move too far to be averaged.
  private static let firstSummed = 2
  struct Settings {
    var step: Float = 0.1
    var regularization: Float = 2e-6
    /// Share of a segment's features that are silent in an example, so that none is relied on alone (Wager et al. 2013).
    var dropout: Float = 0
  }
  private let settings: Settings
  /// In every third run single words say nothing, so that shapes and lists learn to stand alone: they are all that
  /// other languages have.
  private static let wordlessShare = 3

  private var weights = [SIMD4<Float>](repeating: .zero, count: 1 << Int(tableBits))
  private var squares = [SIMD4<Float>](repeating: SIMD4(repeating: 1e-4), count: 1 << Int(tableBits))
  /// Sum of the weights after each of the later passes: their mean generalizes better than the last (Collins 2002).
  private var summed = [SIMD4<Float>](repeating: .zero, count: 1 << Int(tableBits))
  private var summedPasses: Float = 0
  private let mask: UInt32 = (1 << tableBits) - 1
  private let tables: LearnedTables

  /// - Parameter tables: what the examples' words were read with; they go into the model.
  init(tables: LearnedTables, settings: Settings) {
    self.tables = tables
    self.settings = settings
  }

  /// One pass over the examples in an order that the seed gives.
  ///
  /// - Parameter number: which pass it is, from 1 on: the first are not averaged.
  /// - Returns: mean log-likelihood of a run.
  mutating func pass(_ number: Int, over examples: [MentionExample], seed: UInt64) -> Double {
    var random = SeededRandom(state: seed)
    let order = examples.indices.shuffled(using: &random)
    var total = 0.0
    for number in order {
      let withWords = random.next() % UInt64(Self.wordlessShare) != 0
      total += Double(learn(thinned(examples[number], &random), withWords: withWords))
    }
    if number > Self.firstSummed {
      for place in summed.indices { summed[place] += weights[place] }
      summedPasses += 1
    }
    return total / Double(max(examples.count, 1))
  }

  /// The example with a share of its features left out.
  private func thinned(_ example: MentionExample, _ random: inout SeededRandom) -> MentionExample {
    guard settings.dropout > 0 else { return example }
    var result = example
    // The same features are silent in all segments of a run, or their scores could not be compared.
    let salt = UInt32(truncatingIfNeeded: random.next())
    let limit = UInt32(settings.dropout * 65536)
    let speaks = { (feature: UInt32) in ((feature ^ salt) &* 0x9E37_79B1) >> 16 >= limit }
    result.segments = example.segments.map { segment in
      MentionExample.Segment(
        general: segment.general.filter(speaks), words: segment.words.filter(speaks), truth: segment.truth)
    }
    return result
  }

  private mutating func learn(_ example: MentionExample, withWords: Bool) -> Float {
    var lattice = example.lattice
    for (number, segment) in example.segments.enumerated() where !lattice.segments[number].isPlain {
      lattice.segments[number].scores = score(segment, withWords: withWords)
    }
    let marginals = lattice.marginals()
    var likelihood: Float = 0
    for (number, segment) in example.segments.enumerated() where !lattice.segments[number].isPlain {
      var gradient = SIMD4<Float>.zero - marginals[number]
      if let truth = segment.truth {
        gradient[truth] += 1
        likelihood += log(max(marginals[number][truth], 1e-9))
      }
      gradient *= example.weight
      if (gradient * gradient).sum() < 1e-8 { continue }
      update(segment.general, gradient)
      if withWords { update(segment.words, gradient) }
    }
    return likelihood
  }

  private func score(_ segment: MentionExample.Segment, withWords: Bool) -> SIMD4<Float> {
    var sum = SIMD4<Float>.zero
    for feature in segment.general { sum += weights[Int(feature & mask)] }
    if withWords {
      for feature in segment.words { sum += weights[Int(feature & mask)] }
    }
    return sum
  }

  private mutating func update(_ features: [UInt32], _ gradient: SIMD4<Float>) {
    for feature in features {
      let place = Int(feature & mask)
      let slope = gradient - weights[place] * settings.regularization
      squares[place] += slope * slope
      weights[place] += settings.step * slope / squares[place].squareRoot()
    }
  }

  /// The mean of the weights after the later passes.
  private var mean: [SIMD4<Float>] { summedPasses > 0 ? summed.map { $0 / summedPasses } : weights }

  /// The model file of several trainers that learned from one set of examples in other orders, with other features
  /// silent: the mean of their weights errs less than each (Breiman 1996).
  static func model(of trainers: [MentionTrainer], dataVersion: String, caution: Float) -> [UInt8] {
    guard let tables = trainers.first?.tables else { return [] }
    var mean = [SIMD4<Float>](repeating: .zero, count: 1 << Int(tableBits))
    for trainer in trainers {
      for (place, weight) in trainer.mean.enumerated() { mean[place] += weight / Float(trainers.count) }
    }
    let largest = mean.reduce(Float(0)) { max($0, $1.max(), -$1.min()) }
    let scale = max(largest, 1e-6) / 127
    let bytes = mean.flatMap { weight in
      (0..<4).map { Int8(clamping: Int((weight[$0] / scale).rounded())) }
    }
    return MentionModel.encoded(
      weights: bytes, scale: scale, caution: caution, tables: tables, dataVersion: dataVersion)
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same order on every machine.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
