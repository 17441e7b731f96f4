import ICUBridge
import Testing
import TextModel
import UnicodeText

@Suite("Conformance to UAX #29")
struct BreakConformanceTests {
  @Test(
    "Boundaries are those of the standard's own test file",
    arguments: [("WordBreakTest", TextTokenizer.Unit.word, 1_800), ("SentenceBreakTest", .sentence, 500)])
  func file(name: String, unit: TextTokenizer.Unit, atLeast: Int) throws {
    guard let lines = BreakTestFile.lines(of: name) else {
      print("\(name): skipped, no file of Unicode \(ICUVersions.unicode) is at hand")
      return
    }
    #expect(lines.count >= atLeast)
    let tokenizer = try TextTokenizer(unit: unit)
    for line in lines {
      let tokens = try tokenizer.tokens(in: SourceText(line.text))
      #expect([0] + tokens.map(\.range.upperBound) == line.boundaries, "line \(line.number)")
    }
  }
}
