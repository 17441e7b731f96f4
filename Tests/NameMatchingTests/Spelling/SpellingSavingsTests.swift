import TestSupport
import Testing

@testable import NameMatching

@Suite("Distances from a table of savings")
struct SpellingSavingsTests {
  private static let names = [
    "Kassym-Jomart Kemeluly Tokayev", "Касым-Жомарт Кемелевич Токаев", "قاسم جومارت توكاييف", "קסים ז'ומרט טוקאייב",
    "카심조마르트 토카예프", "カシムジョマルト・トカエフ", "卡瑟姆若马尔特", "Κασίμ Τοκάγεφ", "A", "Abdullah bin Abd al-Aziz ibn Saud",
    "Consiglio nazionale delle ricerche e del lavoro",
  ]

  @Test("Every stretch against every stretch costs what the plain distance finds", arguments: names)
  func twins(name: String) throws {
    let matcher = NameMatcher()
    let left = try #require(matcher.prepared(name)).contents
    for other in Self.names {
      let right = try #require(matcher.prepared(other)).contents
      let checked = SpellingComparer.withPinned(left, right, .bundled) { one, two, comparer in
        Self.check(one, two, comparer)
      }
      #expect(checked ?? 0 > 0)
    }
  }

  /// Compares all stretches between boundaries some units apart, and answers how many.
  private static func check(_ left: NameView, _ right: NameView, _ comparer: SpellingComparer) -> Int {
    guard comparer.savings != nil else { return 0 }
    let plain = SpellingComparer(
      model: comparer.model, bounds: comparer.bounds, left: left.units, right: right.units, savings: nil)
    let (one, other) = (left.contents.measures.alphabet, right.contents.measures.alphabet)
    var count = 0
    for range in stretches(left.unitCount) {
      for second in stretches(right.unitCount) {
        let cost = comparer.cost(range, one, second, other, limit: 0)
        let expected = plain.cost(range, one, second, other, limit: .max)
        if cost != expected { Issue.record("\(range) \(second): \(cost), not \(expected)") }
        let least = comparer.leftSums(range).leastCost(comparer.rightSums(second))
        if least > expected { Issue.record("\(range) \(second): at least \(least), but \(expected)") }
        count += 1
      }
    }
    return count
  }

  private static func stretches(_ count: Int) -> [Range<Int>] {
    let borders = Array(Set(stride(from: 0, through: count, by: 5)).union([count, min(count, 7)])).sorted()
    return borders.flatMap { start in borders.filter { $0 >= start }.map { start..<$0 } }
  }

  @Test("Names of several alphabets, and names too long for a table, are compared without one")
  func without() throws {
    let long = String(repeating: "abcdefij ", count: 8)
    for name in ["Plant 5", "Иван Smith", long] {
      let name = try #require(NameMatcher().prepared(name)).contents
      let hasTable = SpellingComparer.withPinned(name, name, .bundled) { $2.savings != nil }
      #expect(hasTable == false)
    }
  }
}
