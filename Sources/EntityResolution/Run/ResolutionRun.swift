import MentionExtraction
import NameMatching
import TextModel

/// One call of the resolver: from annotated articles to a batch for the store.
struct ResolutionRun {
  let policy: ResolutionPolicy
  let matcher: NameMatcher
  let composer: NameComposer
  /// In order of their ids.
  let articles: [AnnotatedArticle]
  let store: any EntityStore
  /// When the batch is stored, in seconds since 1970, as the caller has it.
  let time: Int?

  /// The entity of a chain, its type and how sure it is.
  struct Answer: Sendable {
    let entity: EntityID
    let type: EntityType
    let probability: Probability
  }

  /// The answers by article, then by chain; everything new is stored.
  func answers() async throws(StoreFailure) -> [[Answer?]] {
    let known = try await store.documents(articles.map(\.id))
    let settled = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let digests = articles.map(\.digest)
    let isSettled = articles.indices.map { settled[articles[$0].id]?.digest == digests[$0] }
    let profiles = articles.indices.filter { !isSettled[$0] }.flatMap { index in
      articles[index].chains.enumerated().compactMap { place, chain in
        ChainProfile(chain, at: place, in: articles[index], document: index)
      }
    }
    let outcome = try await clustered(profiles)
    let writer = BatchWriter(run: self, profiles: profiles, outcome: outcome, digests: digests)
    // A run that learns nothing leaves no trace in the log.
    if isSettled.contains(false) {
      _ = try await store.append(.batch(writer.batch(leavingOut: isSettled)), at: time)
    }
    let fresh = outcome.answers(for: articles.map(\.chains.count), profiles)
    return articles.indices.map { index in
      isSettled[index] ? stored(settled[articles[index].id], articles[index]) : fresh[index]
    }
  }

  private func stored(_ document: StoredDocument?, _ article: AnnotatedArticle) -> [Answer?] {
    var byStart: [Int: Sighting] = [:]
    for sighting in document?.sightings ?? [] { byStart[sighting.mention.range.lowerBound] = sighting }
    return article.chains.map { chain in
      chain.mentions.first.flatMap { byStart[article.mentions[$0].range.lowerBound] }
        .map { Answer(entity: $0.entity, type: $0.type, probability: .one) }
    }
  }

  private func clustered(_ profiles: [ChainProfile]) async throws(StoreFailure) -> ResolutionOutcome {
    let about = try await store.rulings(about: articles.map(\.id), entities: [])
    let judged = JudgedPlaces(about, profiles: profiles)
    var builder = NodeBuilder(matcher: matcher, composer: composer)
    var fresh = builder.nodes(of: profiles, apart: judged.apart)
    let stored = try await storedNodes(meeting: fresh, profiles, besides: judged.entities, &builder)
    let between = try await store.rulings(about: [], entities: stored.compactMap { $0.stored?.id })
    let namesakes = judged.namesakes(between, stored: stored, fresh: fresh)
    if !namesakes.isEmpty { fresh = builder.nodes(of: profiles, apart: judged.apart.union(namesakes)) }
    let nodes = NameNode.inContentOrder(stored + fresh)
    var clustering = NodeClustering(
      nodes: nodes, keyCount: builder.keys.count, policy: policy, matcher: matcher, articleCount: articles.count)
    clustering.run(judged.constraints(about + between, nodes: nodes))
    return ResolutionOutcome(nodes: nodes, keys: builder.keys, clustering: clustering, profiles: profiles)
  }

  private func storedNodes(
    meeting fresh: [NameNode], _ profiles: [ChainProfile], besides judged: [EntityID], _ builder: inout NodeBuilder
  ) async throws(StoreFailure) -> [NameNode] {
    let keys = builder.keys
    let used = fresh.flatMap(\.keys).sortedOnce().map { keys[$0] }
    let found = try await store.candidates(for: used, limit: policy.candidatesPerKey)
    let ids = CandidateFinder(limit: policy.candidatesPerKey).stored(found, for: fresh, keys: keys)
    let entities = try await store.storedEntities(judged.isEmpty ? ids : ids + judged)
    guard !entities.isEmpty else { return [] }
    let printed = Set(profiles.lazy.flatMap(\.names).map(\.value))
    return entities.map { builder.node($0, printed: printed) }
  }
}
