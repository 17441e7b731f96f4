import TextModel
import Testing

@testable import MentionExtraction

@Suite struct MentionSurfaceTests {
  @Test(
    "White space of any kind is one space; soft hyphens and zero-width characters are dropped",
    arguments: [
      ("Dong\u{A0}Jun", "Dong Jun"), ("Dong \n Jun", "Dong Jun"), ("To\u{AD}kayev", "Tokayev"),
      ("To\u{200B}kayev", "Tokayev"), ("Anna", "Anna"),
    ])
  func clean(text: String, expected: String) {
    let source = SourceText(text)
    #expect(MentionSurface.clean(source.range.offsets, of: source) == expected)
  }
}
