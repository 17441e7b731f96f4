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

  /// The entity of a chain and how sure it is.
  struct Answer: Sendable {
    let entity: EntityID
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
    try await store.commit(writer.batch(leavingOut: isSettled))
    let fresh = outcome.answers(for: articles.map(\.chains.count), profiles)
    return articles.indices.map { index in
      isSettled[index] ? stored(settled[articles[index].id], articles[index]) : fresh[index]
    }
  }

  private func stored(_ document: StoredDocument?, _ article: AnnotatedArticle) -> [Answer?] {
    var byStart: [Int: EntityID] = [:]
    for sighting in document?.sightings ?? [] { byStart[sighting.mention.range.lowerBound] = sighting.entity }
    return article.chains.map { chain in
      chain.mentions.first.flatMap { byStart[article.mentions[$0].range.lowerBound] }
        .map { Answer(entity: $0, probability: .one) }
    }
  }

  private func clustered(_ profiles: [ChainProfile]) async throws(StoreFailure) -> ResolutionOutcome {
    let judgments = try await store.judgments(about: articles.map(\.id))
    let decided = judgments.filter { $0.verdict != .unsure && !$0.author.isMatcher }
    let apart = Set(decided.flatMap { [$0.left, $0.right] })
    var builder = NodeBuilder(matcher: matcher, composer: composer)
    let fresh = builder.nodes(of: profiles, apart: apart)
    let stored = try await storedNodes(meeting: fresh, &builder)
    let nodes = NameNode.inContentOrder(stored + fresh)
    var clustering = NodeClustering(
      nodes: nodes, keyCount: builder.keys.count, policy: policy, matcher: matcher, articleCount: articles.count)
    let places = decided.isEmpty ? [:] : chainPlaces(nodes, profiles)
    let pairs = { (verdict: Judgment.Verdict) in
      decided.filter { $0.verdict == verdict }.compactMap { judgment -> (Int, Int)? in
        guard let left = places[judgment.left], let right = places[judgment.right] else { return nil }
        return (left, right)
      }
    }
    clustering.run(same: pairs(.same), different: pairs(.different))
    return ResolutionOutcome(nodes: nodes, keys: builder.keys, clustering: clustering, profiles: profiles)
  }

  private func storedNodes(
    meeting fresh: [NameNode], _ builder: inout NodeBuilder
  ) async throws(StoreFailure) -> [NameNode] {
    let keys = builder.keys
    let used = fresh.flatMap(\.keys).sortedOnce().map { keys[$0] }
    let found = try await store.candidates(for: used, limit: policy.candidatesPerKey)
    let ids = CandidateFinder(limit: policy.candidatesPerKey).stored(found, for: fresh, keys: keys)
    let entities = try await store.storedEntities(ids)
    return entities.map { builder.node($0) }
  }

  /// The node of each chain, by the chain's first mention.
  private func chainPlaces(_ nodes: [NameNode], _ profiles: [ChainProfile]) -> [MentionReference: Int] {
    var places: [MentionReference: Int] = [:]
    for (index, node) in nodes.enumerated() {
      if node.stored != nil { places[node.reference] = index }
      for chain in node.chains { places[profiles[chain].reference] = index }
    }
    return places
  }
}

extension Judgment.Author {
  /// Judgments of a matcher are derived anew in every run; only people bind it.
  var isMatcher: Bool { if case .matcher = self { true } else { false } }
}
