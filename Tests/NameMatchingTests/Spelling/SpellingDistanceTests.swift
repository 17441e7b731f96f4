import TestSupport
import Testing

@testable import NameMatching

@Suite("Weighted spelling distance")
struct SpellingDistanceTests {
  /// The recurrence written down as it stands in the books, one cell a call: slow and obvious.
  private func plain(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, _ table: SpellingTable) -> Int {
    var known: [[Int]: Int] = [:]
    func cost(_ i: Int, _ j: Int) -> Int {
      if i == 0, j == 0 { return 0 }
      if let value = known[[i, j]] { return value }
      var best = Int.max
      let gap = SpellingTable.gap
      func price(_ one: Int, _ other: Int) -> Int { Int(table.costs[one * SpellingTable.unitCount + other]) }
      if i > 0 { best = min(best, cost(i - 1, j) + price(Int(left[left.startIndex + i - 1]), gap)) }
      if j > 0 { best = min(best, cost(i, j - 1) + price(gap, Int(right[right.startIndex + j - 1]))) }
      if i > 0, j > 0 {
        let price = price(Int(left[left.startIndex + i - 1]), Int(right[right.startIndex + j - 1]))
        best = min(best, cost(i - 1, j - 1) + price)
      }
      known[[i, j]] = best
      return best
    }
    return cost(left.count, right.count)
  }

  private func fast(
    _ left: [UInt8], _ right: [UInt8], _ table: SpellingTable, limit: Int32 = .max, counts: (Int, Int)? = nil
  ) -> Int {
    left.withUnsafeBufferPointer { one in
      right.withUnsafeBufferPointer { other in
        table.costs.withUnsafeBufferPointer { costs in
          guard let one = one.baseAddress, let other = other.baseAddress, let costs = costs.baseAddress else {
            return -1
          }
          return Int(
            SpellingDistance.cost(
              UnitSlice(start: one, count: counts?.0 ?? left.count),
              UnitSlice(start: other, count: counts?.1 ?? right.count), costs,
              limit: limit))
        }
      }
    }
  }

  @Test("The fast loop and the plain recurrence agree on random words and random costs")
  func twins() {
    var random = SplitMix64(seed: 17)
    let table = SpellingTable(
      costs: (0..<(SpellingTable.unitCount * SpellingTable.unitCount)).map { _ in
        UInt8.random(in: 0...240, using: &random)
      })
    for _ in 0..<200 {
      let left = (0..<Int.random(in: 1...12, using: &random)).map { _ in UInt8.random(in: 0..<100, using: &random) }
      let right = (0..<Int.random(in: 1...12, using: &random)).map { _ in UInt8.random(in: 0..<100, using: &random) }
      #expect(fast(left, right, table) == plain(left[...], right[...], table))
    }
  }

  @Test("Within any limit the answer is the plain one; beyond it, it stays beyond")
  func limits() {
    var random = SplitMix64(seed: 23)
    for round in 0..<300 {
      // Tables whose gaps cost nothing, little, or much: the band is as wide as the cheapest gap allows.
      let least: UInt8 = [0, 1, 20, 60][round % 4]
      let table = SpellingTable(
        costs: (0..<(SpellingTable.unitCount * SpellingTable.unitCount)).map { _ in
          UInt8.random(in: least...SpellingTable.dearest, using: &random)
        })
      let left = (0..<Int.random(in: 0...10, using: &random)).map { _ in UInt8.random(in: 0..<100, using: &random) }
      let right = (0..<Int.random(in: 0...10, using: &random)).map { _ in UInt8.random(in: 0..<100, using: &random) }
      let whole = plain(left[...], right[...], table)
      for limit in [0, whole / 4, whole / 2, max(whole - 1, 0), whole, whole + 1, 2 * whole] {
        // An empty array has no address to hand on.
        let answer = fast(left + [0], right + [0], table, limit: Int32(limit), counts: (left.count, right.count))
        if whole <= limit { #expect(answer == whole) } else { #expect(answer > limit) }
      }
    }
  }

  @Test("Beyond the limit the answer stays beyond the limit")
  func limit() {
    let table = SpellingTable.untaught()
    let (left, right): ([UInt8], [UInt8]) = ([1, 2, 3, 4, 5, 6], [11, 12, 13, 14, 15, 16])
    let whole = fast(left, right, table)
    #expect(fast(left, right, table, limit: 100) > 100)
    #expect(fast(left, right, table, limit: Int32(whole)) == whole)
  }
}
