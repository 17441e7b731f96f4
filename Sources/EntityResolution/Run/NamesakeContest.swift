import TextModel

/// Names that two entities bear which people told apart: *Wang Jun* the singer and the painter.
///
/// Their letters say as much for the one as for the other. Such pairs wait until all others are joined, and then the
/// company decides, and how often each is in the news.
struct NamesakeContest {
  /// Pairs that nobody contests.
  private(set) var settled: [WeightedPair] = []
  /// Pairs of a name with one of several entities that may not be one.
  private(set) var open: [WeightedPair] = []

  /// Company says who is meant, and no more than that: it does not make a name surer.
  static let mostCompany = 8.0
  /// Ten times as often in the news is worth 3.3 bits; a country's president is not worth more than a whole story.
  private static let mostPrior = 4.0

  init(_ pairs: [WeightedPair], nodes: [NameNode], clusters: Clustering) {
    var bearers: [Int: [Int]] = [:]
    for pair in pairs {
      if nodes[pair.left].stored != nil, nodes[pair.right].stored == nil {
        bearers[pair.right, default: []].append(pair.left)
      }
    }
    let contested = bearers.filter { _, bearers in
      bearers.contains { one in bearers.contains { clusters.isForbidden(one, $0) } }
    }
    // A contested name of one article and that of another wait, too: they may mean two.
    for pair in pairs {
      if contested[pair.right] != nil || contested[pair.left] != nil { open.append(pair) } else { settled.append(pair) }
    }
  }

  /// The pairs with what speaks for an entity before any article is read: in how many it was.
  static func withPriors(_ pairs: [WeightedPair], nodes: [NameNode]) -> [WeightedPair] {
    pairs.map { pair in
      let documents = max(nodes[pair.left].stored?.documentCount ?? 1, nodes[pair.right].stored?.documentCount ?? 1)
      let prior = min(logarithm(documents), mostPrior)
      return WeightedPair(left: pair.left, right: pair.right, bits: pair.bits + prior)
    }
  }

  /// log₂, without the system's mathematics: whole bits, and the rest by line between them.
  private static func logarithm(_ number: Int) -> Double {
    let bits = Int.bitWidth - 1 - max(number, 1).leadingZeroBitCount
    return Double(bits) + Double(number) / Double(1 << bits) - 1
  }
}
