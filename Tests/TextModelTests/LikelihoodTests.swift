import Testing
import TextModel

@Suite("Probabilities, scores and weights")
struct LikelihoodTests {
  @Test("Values outside 0…1 are no probability and no score", arguments: [-0.1, 1.1, .nan, .infinity, -.infinity])
  func outside(value: Double) {
    #expect(Probability(value) == nil)
    #expect(Score(value) == nil)
    #expect((0...1).contains(Probability(clamping: value).value))
    #expect((0...1).contains(Score(clamping: value).value))
  }

  @Test("Not-a-number is clamped to nothing, never to certainty")
  func notANumber() {
    #expect(Probability(clamping: .nan) == .zero)
    #expect(MatchWeight(bits: .nan) == .zero)
  }

  @Test("A weight and its probability lead to each other", arguments: [-20, -3, -1, 0, 0.5, 1, 7, 20])
  func roundTrip(bits: Double) {
    let back = MatchWeight(MatchWeight(bits: bits).probability)
    #expect(abs(back.bits - bits) < 1e-6)
  }

  @Test("Even odds are one half, and certainty stays finite")
  func anchors() {
    #expect(MatchWeight.zero.probability.value == 0.5)
    #expect(MatchWeight(.one).bits == MatchWeight.limit)
    #expect(MatchWeight(.zero).bits == -MatchWeight.limit)
    #expect((MatchWeight(bits: 60) + MatchWeight(bits: 60)).bits == MatchWeight.limit)
    #expect(MatchWeight(bits: 1) < MatchWeight(bits: 2))
  }
}
