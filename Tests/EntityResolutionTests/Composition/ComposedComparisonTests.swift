@testable import EntityResolution
import Testing

@Suite("Composed names are weighed")
struct ComposedComparisonTests {
  private func name(_ elements: [ComposedName.Element]) -> ComposedName {
    ComposedName(elements: elements.sorted(), folded: "x")
  }

  @Test("The weight has no direction, and equal names weigh most")
  func symmetry() {
    let one = name([.concept("bank"), .place("region:AM")])
    let other = name([.concept("bank"), .place("region:AM"), .concept("central")])
    #expect(ComposedComparison.weight(one, other) == ComposedComparison.weight(other, one))
    #expect(ComposedComparison.weight(one, one) > ComposedComparison.weight(one, other))
  }

  @Test("Two places of one list, or two numbers, are two things")
  func disagreement() {
    let armenia = name([.concept("bank"), .place("region:AM")])
    let america = name([.concept("bank"), .place("region:US")])
    let geoNames = name([.concept("bank"), .place("gn:12")])
    #expect(ComposedComparison.weight(armenia, america) == ComposedComparison.disagreement)
    #expect(!ComposedComparison.mayDifferBySpelling(armenia, america))
    #expect(ComposedComparison.mayDifferBySpelling(armenia, geoNames))
  }

  @Test(
    "Cognates share a long beginning",
    arguments: [("cooperazione", "cooperation", true), ("banca", "banco", false), ("nazionale", "nazareth", false)])
  func cognates(left: String, right: String, expected: Bool) {
    #expect(ComposedComparison.areCognate(left, right) == expected)
  }
}
