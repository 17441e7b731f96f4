import OnomaKit

/// The whole way from two articles to one entity, in memory, without Foundation.
@main
struct ClientWithoutTraits {
  struct NotJoined: Error {}

  static func main() async throws {
    let pipeline = ArticlePipeline(store: .inMemory())
    let english = try await firstMention(of: "President Kassym-Jomart Tokayev spoke in Astana.", id: "en", in: pipeline)
    let italian = try await firstMention(
      of: "Il presidente Kassym-Jomart Tokaev ha parlato ad Astana.", id: "it", in: pipeline)
    guard english != nil, english == italian else { throw NotJoined() }
    print("OnomaKit works without its traits.")
  }

  private static func firstMention(
    of text: String, id: DocumentID, in pipeline: ArticlePipeline
  ) async throws -> EntityID? {
    let article = try await pipeline.process(Document(id: id, bytes: Array(text.utf8)))
    return article.mentions.first { $0.mention.surface.hasPrefix("Kassym") }?.entityID
  }
}
