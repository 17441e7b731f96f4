import EntityResolution
import EntityStorage
import MentionExtraction
import TextModel

/// Resolves marked articles and answers by surface.
struct ResolvedNames {
  let articles: [ResolvedArticle]
  let store: any EntityStore

  init(_ marked: [MarkedArticle], store: any EntityStore = InMemoryEntityStore()) async throws {
    articles = try await EntityResolver().resolve(marked.map(\.article), into: store)
    self.store = store
  }

  /// The entity of a surface in an article; nil when it is not there.
  func id(_ surface: String, in article: String) -> EntityID? {
    articles.first { $0.id == DocumentID(article) }?.mentions.first { $0.mention.surface == surface }?.entityID
  }

  /// Where a surface, written `article/surface`, stands.
  func mention(_ place: String) -> MentionReference? {
    let fields = place.split(separator: "/", maxSplits: 1).map(String.init)
    return articles.first { $0.id == DocumentID(fields[0]) }?.mentions.first { $0.mention.surface == fields[1] }
      .map { MentionReference(document: DocumentID(fields[0]), range: $0.mention.range) }
  }

  /// True when all these surfaces, written `article/surface`, are one entity.
  func areOne(_ places: [String]) -> Bool {
    let ids = places.map { place -> EntityID? in
      let fields = place.split(separator: "/", maxSplits: 1).map(String.init)
      return id(fields[1], in: fields[0])
    }
    return !ids.contains(nil) && Set(ids).count == 1
  }

  var entities: [Entity] {
    get async throws { try await store.entities(after: nil, limit: .max) }
  }
}
