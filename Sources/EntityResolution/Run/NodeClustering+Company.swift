import TextModel

// The company that names keep.
extension NodeClustering {
  mutating func shareArticle(_ left: Int, _ right: Int) -> Bool {
    articles(of: left).intersectsSorted(articles(of: right))
  }

  /// The articles of a node's cluster, ascending.
  private mutating func articles(of node: Int) -> [Int] {
    let root = clusters.root(of: node)
    let members = clusters.members(of: root)
    guard members.count > 1 else { return nodes[node].documents }
    if let known = articlesOfCluster[root] { return known }
    let articles = members.flatMap { nodes[$0].documents }.sortedOnce()
    articlesOfCluster[root] = articles
    return articles
  }

  func companyIndex() -> CompanyIndex {
    let roots = nodes.indices.map { clusters.root(of: $0) }
    return CompanyIndex(
      nodes: nodes,
      anchor: { nodes[$0].isWhole || clusters.members(of: roots[$0]).count > 1 ? roots[$0] : nil },
      articleCount: articleCount)
  }

  mutating func companyBits(_ left: Int, _ right: Int, _ company: inout CompanyIndex) -> Double {
    let (first, second) = (articles(of: left), articles(of: right))
    var best = 0.0
    for document in first.count <= second.count ? first : second {
      best = max(best, company.bits(document, with: first.count <= second.count ? second : first))
    }
    if left < storedCount { best = max(best, storedBits(left, second, company)) }
    if right < storedCount { best = max(best, storedBits(right, first, company)) }
    return best
  }

  /// What articles share with the company that an entity of the store keeps.
  private mutating func storedBits(_ entity: Int, _ documents: [Int], _ company: CompanyIndex) -> Double {
    let anchors = Set(companions(of: entity).map { clusters.root(of: $0) })
    guard !anchors.isEmpty else { return 0 }
    return documents.map { company.bits($0, withAnchors: anchors) }.max() ?? 0
  }

  /// The nodes of the store's entities that keep an entity of the store company.
  ///
  /// - Complexity: linear in its company, once; a walk over all entities took nine tenths of a batch of a thousand articles.
  private mutating func companions(of entity: Int) -> [Int] {
    if let known = companionsOfStored[entity] { return known }
    let found = nodes[entity].stored?.company.compactMap { placesOfStored[$0] } ?? []
    companionsOfStored[entity] = found
    return found
  }
}
