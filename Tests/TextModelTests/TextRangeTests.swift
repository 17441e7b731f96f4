import Testing
import TextModel

@Suite("Text ranges")
struct TextRangeTests {
  @Test(
    "Ranges that share a byte overlap; neighbors and empty ranges do not",
    arguments: [
      (0..<4, 3..<5, true), (0..<4, 4..<5, false), (2..<2, 0..<4, true), (4..<4, 0..<4, false), (0..<1, 0..<1, true),
    ])
  func overlaps(left: Range<Int>, right: Range<Int>, expected: Bool) {
    #expect(TextRange(left).overlaps(TextRange(right)) == expected)
    #expect(TextRange(right).overlaps(TextRange(left)) == expected)
  }

  @Test(
    "A range contains what lies inside its bounds",
    arguments: [(0..<4, 0..<4, true), (0..<4, 4..<4, true), (0..<4, 3..<5, false)])
  func contains(outer: Range<Int>, inner: Range<Int>, expected: Bool) {
    #expect(TextRange(outer).contains(TextRange(inner)) == expected)
  }

  @Test("A union holds both ranges and what lies between")
  func union() {
    #expect(TextRange(0..<2).union(TextRange(5..<7)) == TextRange(0..<7))
    #expect(TextRange(5..<7).union(TextRange(6..<6)) == TextRange(5..<7))
  }

  @Test("Ranges sort by start, then by end")
  func order() {
    let sorted = [TextRange(3..<4), TextRange(0..<9), TextRange(0..<2)].sorted()
    #expect(sorted == [TextRange(0..<2), TextRange(0..<9), TextRange(3..<4)])
    #expect(sorted.map(\.count) == [2, 9, 1])
    #expect("\(sorted[0])" == "0..<2")
  }
}
