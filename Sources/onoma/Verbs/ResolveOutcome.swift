import OnomaKit

/// What a run of `resolve` found: the articles with their entities, and the entities that occur in them.
struct ResolveOutcome {
  /// An article beside what resolution made of its mentions.
  struct Article {
    let read: ReadArticle
    let resolved: ResolvedArticle

    /// The article as a line of JSON lines.
    var record: ArticleRecord {
      ArticleRecord(read: read, resolved: resolved)
    }
  }

  /// How much of the run is looked at besides the articles: what an output does not show is not asked for, which took a
  /// tenth of a run that prints articles alone.
  enum Extent {
    case articles
    case entities
    case judgments
  }

  let articles: [Article]
  /// Entities named in the run, those of most documents first; empty where the output shows none of them.
  let entities: [Entity]
  /// The run's documents in which an entity is named, in order of their ids; empty as `entities` is.
  let documents: [EntityID: [DocumentID]]
  /// How often an entity is named in the run.
  let mentionCounts: [EntityID: Int]
  /// The label of every entity named in the run.
  let labels: [EntityID: String]
  /// What was judged about the articles of the run; empty where the output shows none of it.
  let judgments: [Judgment]

  init(articles: [ReadArticle], pipeline: ArticlePipeline, extent: Extent, time: Int?) async throws {
    do {
      let resolved = try await pipeline.resolve(articles.map(\.annotated), at: time)
      self.articles = zip(articles, resolved).map { Article(read: $0, resolved: $1) }
      (documents, mentionCounts) = Self.occurrences(in: extent == .articles ? [] : resolved)
      entities = Self.ordered(try await pipeline.entities(documents.keys.sorted()), mentionCounts)
      labels = Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0.label) })
      judgments = extent == .judgments ? try await pipeline.judgments(about: resolved.map(\.id)) : []
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func occurrences(in articles: [ResolvedArticle]) -> ([EntityID: [DocumentID]], [EntityID: Int]) {
    var documents: [EntityID: [DocumentID]] = [:]
    var counts: [EntityID: Int] = [:]
    for article in articles {
      var inArticle: [EntityID: Int] = [:]
      for mention in article.mentions { inArticle[mention.entityID, default: 0] += 1 }
      for (entity, count) in inArticle {
        documents[entity, default: []].append(article.id)
        counts[entity, default: 0] += count
      }
    }
    return (documents.mapValues { $0.sorted() }, counts)
  }

  /// Most documents first, then most mentions, then by id: a fixed order with what matters on top.
  private static func ordered(_ entities: [Entity], _ counts: [EntityID: Int]) -> [Entity] {
    entities.sorted { left, right in
      if left.documentCount != right.documentCount { return left.documentCount > right.documentCount }
      let leftCount = counts[left.id, default: 0]
      let rightCount = counts[right.id, default: 0]
      return leftCount == rightCount ? left.id < right.id : leftCount > rightCount
    }
  }
}
