import NameMatching
import TextModel

/// Clusters the nodes of a batch: whole names first, then the parts that company or office explains.
///
/// Strongest pairs first; ties by content. A merge is refused when a judgment forbids it, when both sides are
/// entities of the store, or when any two whole names of the two sides contradict each other: so no chain of
/// half-alike names joins what no pair would.
struct NodeClustering {
  /// A pair that was joined, or that is worth asking about.
  struct Decision: Sendable {
    let pair: WeightedPair
    let isJoined: Bool
    let reason: String
    /// Why a pair that is alike enough was not joined, where a person's judgment forbids it.
    var refusal: String?
  }

  let nodes: [NameNode]
  private let policy: ResolutionPolicy
  let articleCount: Int
  private let keyCount: Int
  private var scorer: PairScorer
  private(set) var clusters: Clustering
  private(set) var decisions: [Decision] = []
  /// Pairs of whole names that are not alike enough by themselves.
  private var doubtful: [WeightedPair] = []
  /// By root of a cluster of several: the articles of its nodes, ascending. Emptied whenever clusters have grown.
  var articlesOfCluster: [Int: [Int]] = [:]
  /// Entities of the store come first among the nodes: so many.
  let storedCount: Int
  /// The nodes of the store's entities.
  let placesOfStored: [EntityID: Int]
  /// By such a node: those that keep it company, once asked for.
  var companionsOfStored: [Int: [Int]] = [:]
  /// What people judged to be two.
  private var different: [NodeConstraint] = []
  /// What the names of each candidate for ``joinParts(_:)`` say, once weighed: no merge changes it.
  private var partWeights: [Double?] = []

  /// - Parameter keyCount: the keys of the nodes are numbered below it.
  init(nodes: [NameNode], keyCount: Int, policy: ResolutionPolicy, matcher: NameMatcher, articleCount: Int) {
    self.nodes = nodes
    self.policy = policy
    self.articleCount = articleCount
    self.keyCount = keyCount
    storedCount = nodes.firstIndex { $0.stored == nil } ?? nodes.count
    let stored = nodes.prefix(storedCount).enumerated()
    placesOfStored = Dictionary(
      stored.compactMap { place, node in node.stored.map { ($0.id, place) } }, uniquingKeysWith: { first, _ in first })
    scorer = PairScorer(matcher: matcher, nodes: nodes)
    clusters = Clustering(count: nodes.count)
  }

  /// Runs all passes.
  ///
  /// - Parameter judged: what people judged. *Different* holds through every merge; *same* is joined before anything
  ///   else.
  mutating func run(_ judged: [NodeConstraint]) {
    different = judged.filter { !$0.isSame }
    for pair in different { clusters.forbid(pair.left, pair.right) }
    for pair in judged where pair.isSame { _ = clusters.merge(pair.left, pair.right) }
    let finder = CandidateFinder(limit: policy.candidatesPerKey)
    let buckets = KeyBuckets(of: nodes, keyCount: keyCount)
    joinWholes(finder.wholePairs(in: buckets, nodes: nodes))
    let parts = finder.partPairs(in: buckets, nodes: nodes)
    // The second pass sees what the first has joined as company.
    for _ in 0..<Self.companyPasses {
      joinDoubtful()
      joinParts(parts)
    }
  }

  private static let companyPasses = 2

  // MARK: Whole names

  private mutating func joinWholes(_ candidates: [CandidateFinder.Pair]) {
    var pairs: [WeightedPair] = []
    for pair in candidates {
      let bits = scorer.wholeWeight(pair.left, pair.right)
      let weighted = WeightedPair(left: pair.left, right: pair.right, bits: bits)
      if bits >= policy.acceptAbove.bits {
        pairs.append(weighted)
      } else if bits >= Bits.doubtful, mayBeHelped(pair) {
        doubtful.append(weighted)
      }
    }
    guard !different.isEmpty else { return join(pairs, reason: "names alike") }
    let contest = NamesakeContest(pairs, nodes: nodes, clusters: clusters)
    join(contest.settled, reason: "names alike")
    // Who is meant by a name that two bear is told by the company, once all others are joined.
    var company = companyIndex()
    let weighed = contest.open.map { pair in
      WeightedPair(
        left: pair.left, right: pair.right,
        bits: pair.bits + min(companyBits(pair.left, pair.right, &company), NamesakeContest.mostCompany))
    }
    join(NamesakeContest.withPriors(weighed, nodes: nodes), reason: "names alike, one of several namesakes")
  }

  /// Company speaks for people, and for an acronym of what its letters may stand for. Other organizations are left out: a
  /// body and its committees keep the same company.
  private func mayBeHelped(_ pair: CandidateFinder.Pair) -> Bool {
    let (left, right) = (nodes[pair.left], nodes[pair.right])
    if left.type == .person, right.type == .person { return true }
    return left.type == .organization && right.type == .organization && scorer.isByInitials(pair.left, pair.right)
  }

  /// Whole names that are only somewhat alike are one when they are told of in one story.
  private mutating func joinDoubtful() {
    guard !doubtful.isEmpty else { return }
    var company = companyIndex()
    var pairs: [WeightedPair] = []
    for pair in doubtful where clusters.root(of: pair.left) != clusters.root(of: pair.right) {
      guard !shareArticle(pair.left, pair.right) else { continue }
      let help = companyBits(pair.left, pair.right, &company) * Bits.companyHelpsWholes
      let bits = pair.bits + help
      if bits >= policy.reviewAbove.bits {
        pairs.append(WeightedPair(left: pair.left, right: pair.right, bits: bits))
      }
    }
    join(pairs, reason: "names somewhat alike, in the same company")
  }

  private mutating func join(_ pairs: [WeightedPair], reason: String) {
    for pair in pairs.sorted(by: WeightedPair.strongestFirst) {
      let (left, right) = (clusters.root(of: pair.left), clusters.root(of: pair.right))
      guard left != right else { continue }
      let mayJoin = pair.bits >= policy.acceptAbove.bits && mayMerge(left, right, through: pair)
      let isJoined = mayJoin && clusters.merge(left, right)
      decisions.append(
        Decision(
          pair: pair, isJoined: isJoined, reason: reason,
          refusal: isJoined || pair.bits < policy.acceptAbove.bits ? nil : refusal(left, right)))
    }
    articlesOfCluster = [:]
  }

  /// The judgment that keeps two clusters apart; nil when none does.
  private func refusal(_ left: Int, _ right: Int) -> String? {
    guard clusters.isForbidden(left, right) else { return nil }
    for pair in different {
      let roots = Set([clusters.root(of: pair.left), clusters.root(of: pair.right)])
      guard roots == [left, right] else { continue }
      return "kept apart: \(title(pair.left)) and \(title(pair.right)) are different by entry \(pair.number) of the log"
        + " (\(pair.author))"
    }
    return nil
  }

  private func title(_ node: Int) -> String {
    let name = nodes[node].names.first?.value ?? ""
    return nodes[node].stored.map { "\(name) [\($0.id)]" } ?? name
  }

  private mutating func mayMerge(_ left: Int, _ right: Int, through pair: WeightedPair) -> Bool {
    let (first, second) = (representatives(of: left), representatives(of: right))
    // A part follows one whole name; it never brings two together.
    let isOfWholes = nodes[pair.left].isWhole && nodes[pair.right].isWhole
    if !isOfWholes, first.contains(where: { nodes[$0].isWhole }), second.contains(where: { nodes[$0].isWhole }) {
      return false
    }
    if first.contains(where: { nodes[$0].stored != nil }), second.contains(where: { nodes[$0].stored != nil }) {
      return false
    }
    let stored = (first + second).filter { nodes[$0].stored != nil }
    for one in first {
      for other in second where scorer.contradict(one, other) {
        // *Mark Twain* and *Samuel Clemens* are no contradiction where the store has both names for one man.
        guard stored.contains(where: { scorer.isCalled($0, as: one) && scorer.isCalled($0, as: other) }) else {
          return false
        }
      }
    }
    return true
  }

  /// The nodes that speak for a cluster: the entity of the store, then those seen in most articles.
  private func representatives(of root: Int) -> [Int] {
    let members = clusters.members(of: root)
    guard members.count > Self.mostRepresentatives else { return members }
    let ranked = members.sorted { left, right in
      let isStored = (nodes[left].stored != nil, nodes[right].stored != nil)
      if isStored.0 != isStored.1 { return isStored.0 }
      if nodes[left].isWhole != nodes[right].isWhole { return nodes[left].isWhole }
      let counts = (nodes[left].documents.count, nodes[right].documents.count)
      return counts.0 == counts.1 ? left < right : counts.0 > counts.1
    }
    return Array(ranked.prefix(Self.mostRepresentatives))
  }

  /// Twelve spellings a side bound the cost of a check; a contradiction shows in the frequent ones.
  private static let mostRepresentatives = 12

  // MARK: Parts

  private mutating func joinParts(_ candidates: [CandidateFinder.Pair]) {
    guard !candidates.isEmpty else { return }
    var company = companyIndex()
    var claims: [Int: [WeightedPair]] = [:]
    var pairs: [WeightedPair] = []
    if partWeights.isEmpty { partWeights = Array(repeating: nil, count: candidates.count) }
    for (place, pair) in candidates.enumerated()
    where clusters.root(of: pair.left) != clusters.root(of: pair.right) {
      let names = partWeights[place] ?? scorer.partWeight(pair.left, pair.right)
      partWeights[place] = names
      guard names > -Self.mostCompany else { continue }
      let isWithWhole = nodes[pair.left].isWhole || nodes[pair.right].isWhole
      let isInArticle = shareArticle(pair.left, pair.right)
      // Two parts of one article were read together by the linker of short forms. A whole name it may have missed,
      // where the article spells it in another way: *Kassim Jomart Tokaev … Tokayev*.
      guard isWithWhole || !isInArticle else { continue }
      let bits = names + (isInArticle ? Bits.inOneArticle : companyBits(pair.left, pair.right, &company))
      let weighted = WeightedPair(left: pair.left, right: pair.right, bits: bits)
      if isWithWhole {
        claims[nodes[pair.left].isWhole ? pair.right : pair.left, default: []].append(weighted)
      } else if bits >= policy.reviewAbove.bits {
        pairs.append(weighted)
      }
    }
    for (part, claims) in claims.sorted(by: { $0.key < $1.key }) {
      if let best = bestBearer(of: part, claims) { pairs.append(best) }
    }
    join(pairs, reason: "part of a name, in the same company")
  }

  private static let mostCompany = 12.0

  /// The whole name that a part stands for: the best bearer when it is clearly ahead of any other person.
  private mutating func bestBearer(of part: Int, _ claims: [WeightedPair]) -> WeightedPair? {
    var byCluster: [Int: WeightedPair] = [:]
    for claim in claims {
      let root = clusters.root(of: claim.left == part ? claim.right : claim.left)
      if byCluster[root].map({ WeightedPair.strongestFirst(claim, $0) }) ?? true { byCluster[root] = claim }
    }
    let ranked = byCluster.values.sorted(by: WeightedPair.strongestFirst)
    guard let best = ranked.first else { return nil }
    if ranked.count == 1 {
      let bits = best.bits + Bits.onlyBearer
      return bits >= policy.reviewAbove.bits ? WeightedPair(left: best.left, right: best.right, bits: bits) : nil
    }
    guard best.bits >= policy.reviewAbove.bits, best.bits - ranked[1].bits >= Bits.bearerMargin else { return nil }
    return best
  }
}
