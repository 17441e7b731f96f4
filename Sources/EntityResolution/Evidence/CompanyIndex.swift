import TextModel

/// The company names keep: who and what else is named in the same articles.
///
/// Two articles that name the same people are about the same story, and a lone surname in both is one person. A
/// shared name weighs by its type, and the less the more articles have it.
struct CompanyIndex {
  /// An article that shares names with another, and how much that says.
  private struct Neighbor {
    let document: Int
    var bits: Double
  }

  /// By article: the whole names in it, by anchor, ascending.
  private let anchors: [[Int]]
  /// By anchor: its articles, ascending.
  private let articles: [[Int]]
  private let weights: [Double]
  /// By article, made when first asked for: its neighbors, in order of their numbers.
  private var neighbors: [[Neighbor]?]
  /// By article: what one article shares with it; all zero between two uses.
  private var sums: [Double]

  /// - Parameters:
  ///   - anchor: for each node, what stands for it: itself, or its cluster; nil for a name that proves nothing.
  ///   - articleCount: articles in the batch.
  init(nodes: [NameNode], anchor: (Int) -> Int?, articleCount: Int) {
    var anchors = [[Int]](repeating: [], count: articleCount)
    var weights = [Double](repeating: 0, count: nodes.count)
    for index in nodes.indices {
      guard let anchor = anchor(index) else { continue }
      for document in nodes[index].documents { anchors[document].append(anchor) }
      weights[anchor] = max(weights[anchor], Self.bits(of: nodes[index].type))
    }
    var articles = [[Int]](repeating: [], count: nodes.count)
    for document in anchors.indices {
      anchors[document] = anchors[document].sortedOnce()
      for anchor in anchors[document] { articles[anchor].append(document) }
    }
    for anchor in articles.indices { weights[anchor] *= Self.rarity(articles[anchor].count) }
    self.anchors = anchors
    self.articles = articles
    self.weights = weights
    neighbors = Array(repeating: nil, count: articleCount)
    sums = Array(repeating: 0, count: articleCount)
  }

  /// What the best of `others` shares with an article, in bits.
  ///
  /// - Parameter others: articles, ascending.
  /// - Complexity: O(shorter × log longer) of the others and the article's neighbors.
  mutating func bits(_ document: Int, with others: [Int]) -> Double {
    let shared = neighbors(of: document)
    var best = 0.0
    if others.count < shared.count {
      for other in others where other != document { best = max(best, Self.bits(of: other, in: shared)) }
    } else {
      var place = 0
      for neighbor in shared where neighbor.document != document && neighbor.bits > best {
        place = others.lowerBound(of: neighbor.document, from: place)
        guard place < others.count else { break }
        if others[place] == neighbor.document { best = neighbor.bits }
      }
    }
    return min(best, Self.most)
  }

  private static func bits(of document: Int, in neighbors: [Neighbor]) -> Double {
    var (lower, upper) = (0, neighbors.count)
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if neighbors[middle].document < document { lower = middle + 1 } else { upper = middle }
    }
    return lower < neighbors.count && neighbors[lower].document == document ? neighbors[lower].bits : 0
  }

  /// What an article shares with a set of anchors, in bits: the company of an entity in the store.
  func bits(_ document: Int, withAnchors others: Set<Int>) -> Double {
    min(anchors[document].lazy.filter(others.contains).map { weights[$0] }.reduce(0, +), Self.most)
  }

  private mutating func neighbors(of document: Int) -> [Neighbor] {
    if let known = neighbors[document] { return known }
    var touched: [Int] = []
    for anchor in anchors[document] where articles[anchor].count <= Self.mostArticles {
      for other in articles[anchor] {
        // Every weight is above zero: a sum of zero was never added to.
        if sums[other] == 0 { touched.append(other) }
        sums[other] += weights[anchor]
      }
    }
    touched.sort()
    let found = touched.map { other in
      Neighbor(document: other, bits: sums[other] + (isSameStory(document, other) ? Self.sameStory : 0))
    }
    for other in touched { sums[other] = 0 }
    neighbors[document] = found
    return found
  }

  /// Two articles that name nearly the same things tell one story.
  private func isSameStory(_ left: Int, _ right: Int) -> Bool {
    let (fewer, more) = (
      min(anchors[left].count, anchors[right].count), max(anchors[left].count, anchors[right].count)
    )
    // Even if all of the fewer were common.
    guard Double(fewer) >= Self.storyShare * Double(more) else { return false }
    let common = anchors[left].countOfCommon(with: anchors[right])
    return common >= Self.fewestInStory && Double(common) >= Self.storyShare * Double(fewer + more - common)
  }

  private static let sameStory = 3.0
  private static let fewestInStory = 2
  private static let storyShare = 0.5

  private static func bits(of type: EntityType) -> Double {
    switch type {
    case .person: 3
    case .organization: 2
    case .place: 1
    }
  }

  /// Up to this many articles a name keeps its whole weight: one story in two languages and a few follow-ups.
  private static let rareArticles = 4.0
  private static func rarity(_ count: Int) -> Double { min(1, rareArticles / Double(max(count, 1))) }
  /// A name in more articles than this tells stories apart no more; leaving it out bounds the cost.
  private static let mostArticles = 60
  /// More company than this adds nothing: the same story.
  private static let most = 12.0
}
