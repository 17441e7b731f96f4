import OnomaKit

/// What a run of `resolve` found: the articles with their entities, and the entities that occur in them.
///
/// Batches are added as they come; ``finish()`` then asks the store for what the output shows of all of them.
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

  /// How much of the run is looked at besides the articles: what an output does not show is neither kept nor asked for,
  /// which took a tenth of a run that prints articles alone.
  enum Extent {
    case articles
    case entities
    case judgments
  }

  private let pipeline: ArticlePipeline
  private let extent: Extent
  private let time: Int?

  /// How many articles came, of all batches.
  private(set) var articleCount = 0
  /// The articles; empty where the output shows them batch by batch or not at all.
  private(set) var articles: [Article] = []
  /// Entities named in the run, those of most documents first; empty where the output shows none of them.
  private(set) var entities: [Entity] = []
  /// The run's documents in which an entity is named, in order of their ids; empty as `entities` is.
  private(set) var documents: [EntityID: [DocumentID]] = [:]
  /// How often an entity is named in the run.
  private(set) var mentionCounts: [EntityID: Int] = [:]
  /// The label of every entity named in the run.
  private(set) var labels: [EntityID: String] = [:]
  /// What was judged about the articles of the run; empty where the output shows none of it.
  private(set) var judgments: [Judgment] = []

  /// - Parameter time: when the articles came, for the store's log.
  init(pipeline: ArticlePipeline, extent: Extent, time: Int?) {
    self.pipeline = pipeline
    self.extent = extent
    self.time = time
  }

  /// Resolves a batch and stores it: all of it or nothing.
  ///
  /// - Returns: its articles in the order given.
  mutating func add(_ batch: [ReadArticle]) async throws -> [Article] {
    let resolved: [ResolvedArticle]
    do {
      resolved = try await pipeline.resolve(batch.map(\.annotated), at: time)
    } catch {
      throw CommandFailure(error)
    }
    let articles = zip(batch, resolved).map { Article(read: $0, resolved: $1) }
    articleCount += articles.count
    if extent != .articles { note(resolved) }
    if extent == .judgments { self.articles += articles }
    return articles
  }

  /// Looks up what the output shows of all batches.
  mutating func finish() async throws {
    for id in documents.keys { documents[id]?.sort() }
    do {
      entities = Self.ordered(try await pipeline.entities(documents.keys.sorted()), mentionCounts)
      judgments = extent == .judgments ? try await pipeline.judgments(about: articles.map(\.resolved.id)) : []
    } catch {
      throw CommandFailure(error)
    }
    labels = Dictionary(entities.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func note(_ articles: [ResolvedArticle]) {
    for article in articles {
      var inArticle: [EntityID: Int] = [:]
      for mention in article.mentions { inArticle[mention.entityID, default: 0] += 1 }
      for (entity, count) in inArticle {
        documents[entity, default: []].append(article.id)
        mentionCounts[entity, default: 0] += count
      }
    }
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
