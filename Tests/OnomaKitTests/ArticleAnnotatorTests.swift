import OnomaKit
import Testing

@Suite("Articles by themselves")
struct ArticleAnnotatorTests {
  private func languages(of text: String) throws -> [Language] {
    try ArticleAnnotator().annotate(Document(id: "a", text: SourceText(text))).spans.map(\.language)
  }

  @Test("Foreign names at the start of a sentence are no passage of their own")
  func names() throws {
    let text =
      "Kazakh President Kassym-Jomart Tokayev met Italian President Sergio Mattarella in Rome on Thursday. "
      + "Mr. Tokayev praised Italy."
    let article = try ArticleAnnotator().annotate(Document(id: "a", text: SourceText(text)))
    #expect(article.spans.map(\.language) == [.english])
    #expect(article.mentions.first?.surface == "Kassym-Jomart Tokayev")
  }

  @Test("A quotation in another language stays one")
  func quotation() throws {
    let text =
      "Il premier ha parlato a lungo davanti ai giornalisti riuniti nella sala del palazzo. "
      + "\"We will not accept this decision\" e poi è partito subito per la capitale del Paese."
    #expect(try languages(of: text).contains(.english))
  }

  @Test("A stated language holds for the whole text")
  func stated() throws {
    let document = Document(id: "a", text: SourceText("The minister spoke."), language: .italian)
    #expect(try ArticleAnnotator().annotate(document).spans.map(\.language) == [.italian])
  }
}
