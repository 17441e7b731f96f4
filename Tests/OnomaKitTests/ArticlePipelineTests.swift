import OnomaKit
import Testing

@Suite("The whole way, from bytes to entities")
struct ArticlePipelineTests {
  @Test("The README's five lines")
  func fiveLines() async throws {
    let data = Array("Il presidente kazako Kassym-Jomart Tokayev è arrivato a Roma. Tokayev ha visto il papa.".utf8)
    let pipeline = ArticlePipeline(store: .inMemory())
    let article = try await pipeline.process(Document(id: "scmp-3260479", bytes: data))
    let tokayev = article.mentions.filter { $0.mention.surface.hasSuffix("Tokayev") }
    #expect(tokayev.count == 2)
    #expect(Set(tokayev.map(\.entityID)).count == 1)
    #expect(tokayev.allSatisfy { $0.mention.type == .person && $0.probability > Probability(clamping: 0.5) })
    let match = NameMatcher().compare("Kahriman Ghojamberdi", "Khariman Gojambardi")
    #expect(match.probability > Probability(clamping: 0.5))
    #expect(!match.evidence.isEmpty)
  }

  @Test("Articles given one after the other join what the store knows")
  func oneAfterTheOther() async throws {
    let pipeline = ArticlePipeline(store: .inMemory())
    let italian = try await pipeline.process(
      Document(id: "it", bytes: Array("Il presidente Sergio Mattarella è a Pechino.".utf8)))
    let english = try await pipeline.process(
      Document(id: "en", bytes: Array("Italian President Sergio Mattarella arrived in Beijing.".utf8)))
    func id(_ surface: String, in article: ResolvedArticle) -> EntityID? {
      article.mentions.first { $0.mention.surface == surface }?.entityID
    }
    #expect(id("Sergio Mattarella", in: italian) != nil)
    #expect(id("Sergio Mattarella", in: italian) == id("Sergio Mattarella", in: english))
    #expect(id("Pechino", in: italian) == id("Beijing", in: english))
    let entities = try await pipeline.entities(italian.mentions.map(\.entityID))
    #expect(entities.first { $0.id == id("Pechino", in: italian) }?.labels[.english] == "Beijing")
  }

  @Test("An empty article has no mentions and is no failure")
  func empty() async throws {
    let article = try await ArticlePipeline(store: .inMemory()).process(Document(id: "none", bytes: []))
    #expect(article.mentions.isEmpty)
  }

  @Test("A given mention outside the text is a typed failure")
  func outside() {
    let document = Document(
      id: "a", text: SourceText("Roma"), givenMentions: [GivenMention(range: TextRange(0..<9), type: .place)])
    #expect(throws: PipelineFailure.self) { try ArticlePipeline(store: .inMemory()).annotate(document) }
  }

  @Test("A page in HTML is read as its text")
  func page() async throws {
    let html = "<!doctype html><html><body><p>Sergio Mattarella</p><p>&Egrave; a Roma.</p></body></html>"
    let document = try Document(id: "page", bytes: Array(html.utf8))
    #expect(document.text.string.contains("È a Roma."))
    #expect(!document.text.string.contains("<p>"))
  }
}
