import Testing
import TextModel

@Suite("Source texts")
struct SourceTextTests {
  static let text = SourceText("Тоқаев in Astana")

  @Test(
    "A range is cut out by its bytes, and a bound inside a letter moves out to its edge",
    arguments: [
      (0..<12, "Тоқаев"), (13..<15, "in"), (1..<3, "То"), (0..<1, "Т"), (11..<12, "в"), (5..<5, "қ"), (4..<4, ""),
      (0..<0, ""), (22..<22, ""),
    ])
  func cutting(range: Range<Int>, expected: String) {
    #expect(Self.text[TextRange(range)] == expected)
  }

  @Test("Bounds outside the text are clamped", arguments: [-9..<6, -9 ..< -2, 16..<900, 900..<901, 0..<Int.max])
  func outside(range: Range<Int>) {
    let clamped = max(0, min(range.lowerBound, 22))..<max(0, min(range.upperBound, 22))
    #expect(Self.text[TextRange(range)] == Self.text[TextRange(clamped)])
  }

  @Test("Texts of different bytes differ, although they look alike")
  func equality() {
    #expect("é" == "e\u{301}")
    #expect(SourceText("é") != SourceText("e\u{301}"))
    #expect(Set([SourceText("é"), SourceText("e\u{301}"), SourceText("é")]).count == 2)
  }

  @Test("A text counts its UTF-8 bytes")
  func count() {
    #expect(Self.text.count == 22)
    #expect(Self.text.range == TextRange(0..<22))
    #expect(SourceText("").range.isEmpty)
    #expect(Self.text.byteOffsets.isIdentity)
  }
}
