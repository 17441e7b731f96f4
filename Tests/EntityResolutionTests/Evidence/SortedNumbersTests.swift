import TestSupport
import Testing

@testable import EntityResolution

@Suite("Ascending arrays as sets")
struct SortedNumbersTests {
  private func numbers(_ random: inout SplitMix64, upTo limit: Int) -> [Int] {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0..<limit, using: &random) }
  }

  @Test("Sets of the same numbers agree with them", arguments: 0..<200)
  func agreeWithSets(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (first, second) = (numbers(&random, upTo: 30), numbers(&random, upTo: 30))
    let (left, right) = (first.sortedOnce(), second.sortedOnce())
    #expect(left == Set(first).sorted())
    #expect(left.intersectsSorted(right) == !Set(first).isDisjoint(with: second))
    #expect(left.countOfCommon(with: right) == Set(first).intersection(second).count)
    for number in -1...30 {
      #expect(left.lowerBound(of: number) == left.firstIndex { $0 >= number } ?? left.count)
    }
  }

  @Test("Repeated numbers do not hide a common one")
  func repeated() {
    #expect([1, 1, 1, 5].intersectsSorted([0, 5, 5]))
    #expect(![1, 1].intersectsSorted([2, 2, 2]))
  }
}
