public import EntityResolution
public import MentionExtraction
public import TextModel

/// The whole way from articles to entities.
///
/// ```swift
/// let pipeline = ArticlePipeline(store: .inMemory())
/// let article = try await pipeline.process(Document(id: "scmp-3260479", bytes: data))
/// for mention in article.mentions { print(mention.surface, mention.entityID) }
/// ```
///
/// Articles given together are resolved together, and the answer does not depend on their order. Articles given one
/// after the other join what the store already knows; ids once given stay.
public struct ArticlePipeline: Sendable {
  private let annotator: ArticleAnnotator
  private let resolver: EntityResolver
  private let store: any EntityStore

  /// A pipeline over a store.
  ///
  /// - Parameters:
  ///   - store: `.inMemory()` forgets at the end of the process, `.sqlite(path)` keeps.
  ///   - annotator: finds languages, mentions and short forms of each article.
  ///   - resolver: brings them together across articles.
  public init(
    store: some EntityStore, annotator: ArticleAnnotator = ArticleAnnotator(),
    resolver: EntityResolver = EntityResolver()
  ) {
    self.store = store
    self.annotator = annotator
    self.resolver = resolver
  }

  /// Brings one article's names to entities.
  ///
  /// - Throws: ``PipelineFailure``.
  public func process(_ document: Document) async throws(PipelineFailure) -> ResolvedArticle {
    let annotated = try annotate(document)
    // The resolver gives one result an article; an article without mentions is one without names.
    return try await resolve([annotated]).first
      ?? ResolvedArticle(id: annotated.id, language: annotated.language, mentions: [])
  }

  /// The first half of the way: names and in-article chains, without other articles. A pure function, so callers may
  /// run it on as many threads as they like.
  public func annotate(_ document: Document) throws(PipelineFailure) -> AnnotatedArticle {
    do {
      return try annotator.annotate(document)
    } catch {
      throw .extraction(error)
    }
  }

  /// The second half: brings annotated articles together, and with what the store knows.
  ///
  /// - Parameters:
  ///   - articles: in any order; they are weighed together.
  ///   - time: seconds since 1970 in UTC, written into the store's log; the library asks no clock.
  /// - Returns: one result an article, in the order given.
  public func resolve(
    _ articles: [AnnotatedArticle], at time: Int? = nil
  ) async throws(PipelineFailure) -> [ResolvedArticle] {
    do {
      return try await resolver.resolve(articles, into: store, at: time)
    } catch {
      throw .resolution(error)
    }
  }

  /// The entities of these ids, in their order; ids the store does not know are left out.
  public func entities(_ ids: [EntityID]) async throws(PipelineFailure) -> [Entity] {
    var found: [Entity] = []
    do {
      for id in ids {
        if let entity = try await store.entity(id) { found.append(entity) }
      }
    } catch {
      throw .resolution(ResolutionFailure(error))
    }
    return found
  }

  /// What was judged about the mentions of these documents: which links were made, refused or left to a person, and on
  /// what evidence.
  public func judgments(about documents: [DocumentID]) async throws(PipelineFailure) -> [Judgment] {
    do {
      return try await store.judgments(about: documents)
    } catch {
      throw .resolution(ResolutionFailure(error))
    }
  }
}

/// Why an article did not come through.
public enum PipelineFailure: Error, Sendable {
  case extraction(ExtractionFailure)
  case resolution(ResolutionFailure)
}

extension PipelineFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .extraction(let failure): String(describing: failure)
    case .resolution(let failure): String(describing: failure)
    }
  }
}
