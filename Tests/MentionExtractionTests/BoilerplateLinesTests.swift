import Testing

@testable import MentionExtraction

@Suite struct BoilerplateLinesTests {
  private func marked(_ text: String, _ language: String) throws -> [Bool] {
    var article = try Passage.tokens(text, language)
    BoilerplateLines.mark(&article)
    return article.tokens.map { $0.marks.contains(.boilerplate) }
  }

  @Test(
    "Short lines with a phrase of the list are boilerplate",
    arguments: [
      ("Iscriviti alla nostra newsletter", "it"), ("Leggi anche: Roma vince", "it"), ("Related articles", "en"),
    ])
  func phrases(text: String, language: String) throws {
    #expect(try marked(text, language).allSatisfy { $0 })
  }

  @Test("Stories may speak of newsletters and of what is popular")
  func stories() throws {
    let text = "A popular singer sent her newsletter to many people in the old town before she left."
    #expect(try marked(text, "en").allSatisfy { !$0 })
  }

  @Test("A line that repeats an earlier one counts once")
  func repeated() throws {
    let marks = try marked("Grande festa in paese oggi\n\nPiove.\n\nGrande festa in paese oggi", "it")
    #expect(marks == [false, false, false, false, false, false, true, true, true, true, true])
  }
}
