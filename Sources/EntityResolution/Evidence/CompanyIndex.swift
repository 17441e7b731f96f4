import TextModel

/// The company names keep: who and what else is named in the same articles.
///
/// Two articles that name the same people are about the same story, and a lone surname in both is one person. A
/// shared name weighs by its type, and the less the more articles have it.
struct CompanyIndex {
  /// By article: the whole names in it, by anchor.
  private let anchors: [Set<Int>]
  /// By anchor: its articles.
  private let articles: [Int: [Int]]
  private let weights: [Int: Double]
  private var neighbors: [Int: [Int: Double]] = [:]

  /// - Parameters:
  ///   - anchor: for each node, what stands for it: itself, or its cluster; nil for a name that proves nothing.
  ///   - articleCount: articles in the batch.
  init(nodes: [NameNode], anchor: (Int) -> Int?, articleCount: Int) {
    var anchors = [Set<Int>](repeating: [], count: articleCount)
    var weights: [Int: Double] = [:]
    for (index, node) in nodes.enumerated() {
      guard let anchor = anchor(index) else { continue }
      for document in node.documents { anchors[document].insert(anchor) }
      weights[anchor] = max(weights[anchor] ?? 0, Self.bits(of: node.type))
    }
    var articles: [Int: [Int]] = [:]
    for (document, present) in anchors.enumerated() {
      for anchor in present.sorted() { articles[anchor, default: []].append(document) }
    }
    for (anchor, documents) in articles { weights[anchor] = (weights[anchor] ?? 0) * Self.rarity(documents.count) }
    self.anchors = anchors
    self.articles = articles
    self.weights = weights
  }

  /// What the best of `others` shares with an article, in bits.
  mutating func bits(_ document: Int, with others: [Int]) -> Double {
    let shared = sharedBits(of: document)
    return min(others.map { $0 == document ? 0 : shared[$0] ?? 0 }.max() ?? 0, Self.most)
  }

  /// What an article shares with a set of anchors, in bits: the company of an entity in the store.
  func bits(_ document: Int, withAnchors others: Set<Int>) -> Double {
    min(anchors[document].intersection(others).sorted().map { weights[$0] ?? 0 }.reduce(0, +), Self.most)
  }

  private mutating func sharedBits(of document: Int) -> [Int: Double] {
    if let known = neighbors[document] { return known }
    var shared: [Int: Double] = [:]
    for anchor in anchors[document].sorted() {
      guard let documents = articles[anchor], documents.count <= Self.mostArticles else { continue }
      for other in documents { shared[other, default: 0] += weights[anchor] ?? 0 }
    }
    for other in shared.keys where isSameStory(document, other) { shared[other, default: 0] += Self.sameStory }
    neighbors[document] = shared
    return shared
  }

  /// Two articles that name nearly the same things tell one story.
  private func isSameStory(_ left: Int, _ right: Int) -> Bool {
    let common = anchors[left].intersection(anchors[right]).count
    let all = anchors[left].count + anchors[right].count - common
    return common >= Self.fewestInStory && Double(common) >= Self.storyShare * Double(all)
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
