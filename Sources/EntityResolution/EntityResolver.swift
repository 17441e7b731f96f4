public import MentionExtraction
import NameMatching
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
/// already keep their ids; articles that it holds already, with the same annotations, are answered from it.
///
/// - Complexity: near-linear in the number of chains: names meet through keys, and a key shared by more names than
///   ``ResolutionPolicy/candidatesPerKey`` is not used.
public struct EntityResolver: Sendable {
  /// Written into every judgment: raised when the same articles may get other answers.
  public static let version = "1"

  public let policy: ResolutionPolicy

  public init(policy: ResolutionPolicy = .balanced) { self.policy = policy }

  /// Resolves a batch of articles and stores the result: all of it or nothing.
  ///
  /// - Parameter time: seconds since 1970 in UTC, written into the store's log; nothing else follows from it.
  /// - Returns: the articles in the order given. A mention that stands in no chain is left out.
  /// - Throws: ``ResolutionFailure`` when two articles share an id, when a chain points outside its article, or when
  ///   the store fails.
  public func resolve(
    _ articles: [AnnotatedArticle], into store: any EntityStore, at time: Int? = nil
  ) async throws(ResolutionFailure) -> [ResolvedArticle] {
    let order = articles.indices.sorted { articles[$0].id < articles[$1].id }
    let sorted = order.map { articles[$0] }
    try check(sorted)
    let run = ResolutionRun(
      policy: policy, matcher: NameMatcher(), composer: .bundled, articles: sorted, store: store, time: time)
    let answers: [[ResolutionRun.Answer?]]
    do { answers = try await run.answers() } catch { throw ResolutionFailure(error) }
    var resolved: [ResolvedArticle?] = Array(repeating: nil, count: articles.count)
    for (place, index) in order.enumerated() { resolved[index] = Self.article(sorted[place], answers[place]) }
    return resolved.compactMap { $0 }
  }

  private static func article(_ article: AnnotatedArticle, _ answers: [ResolutionRun.Answer?]) -> ResolvedArticle {
    var places: [(mention: Int, chain: Int)] = []
    places.reserveCapacity(article.mentions.count)
    for chain in article.chains.indices where answers[chain] != nil {
      for mention in article.chains[chain].mentions { places.append((mention, chain)) }
    }
    places.sort { $0 < $1 }
    return ResolvedArticle(
      id: article.id, language: article.language,
      mentions: places.compactMap { place in
        answers[place.chain].map {
          ResolvedMention(
            mention: article.mentions[place.mention], entityID: $0.entity, type: $0.type, probability: $0.probability)
        }
      })
  }

  private func check(_ sorted: [AnnotatedArticle]) throws(ResolutionFailure) {
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.id == second.id {
      throw ResolutionFailure(
        code: .duplicateDocument, location: first.id.rawValue, message: "two articles of the batch have this id",
        remedy: "give every article an id of its own")
    }
    for article in sorted {
      for chain in article.chains where !chain.mentions.allSatisfy(article.mentions.indices.contains) {
        throw ResolutionFailure(
          code: .brokenChain, location: article.id.rawValue, message: "a chain points outside the article's mentions",
          remedy: "make chains with ShortFormLinker from the same mentions")
      }
    }
  }
}
