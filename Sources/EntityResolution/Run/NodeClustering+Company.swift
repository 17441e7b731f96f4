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
    if let stored = nodes[left].stored { best = max(best, storedBits(stored, second, company)) }
    if let stored = nodes[right].stored { best = max(best, storedBits(stored, first, company)) }
    return best
  }

  private mutating func storedBits(_ stored: StoredEntity, _ documents: [Int], _ company: CompanyIndex) -> Double {
    let wanted = Set(stored.company)
    var anchors: Set<Int> = []
    for (index, node) in nodes.enumerated() {
      // Entities of the store come first.
      guard let other = node.stored else { break }
      if wanted.contains(other.id) { anchors.insert(clusters.root(of: index)) }
    }
    return documents.map { company.bits($0, withAnchors: anchors) }.max() ?? 0
  }
}
