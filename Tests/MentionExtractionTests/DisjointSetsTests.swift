import TestSupport
import Testing

@testable import MentionExtraction

@Suite struct DisjointSetsTests {
  @Test("Any order of the same joins gives the same names of sets", arguments: 0..<10)
  func orderDoesNotShow(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let joins = (0..<12).map { _ in (Int.random(in: 0..<20, using: &random), Int.random(in: 0..<20, using: &random)) }
    #expect(roots(joins) == roots(joins.shuffled(using: &random)))
  }

  private func roots(_ joins: [(Int, Int)]) -> [Int] {
    var sets = DisjointSets(count: 20)
    for (left, right) in joins { sets.join(left, right) }
    return (0..<20).map { sets.root(of: $0) }
  }
}
