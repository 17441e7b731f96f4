import NameMatching
import TestSupport
import TextModel
import Testing

@testable import EntityResolution

@Suite("Pairs of names that are worth comparing")
struct CandidateFinderTests {
  private static let keyCount = 9

  private static func nodes(_ random: inout SplitMix64) -> [NameNode] {
    (0..<Int.random(in: 0...40, using: &random)).map { index in
      let keys = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Int.random(in: 0..<keyCount, using: &random)
      }
      return NameNode(
        type: .person, isWhole: Int.random(in: 0..<3, using: &random) > 0, names: [], chains: [index], stored: nil,
        reference: MentionReference(document: "d", range: TextRange(0..<1)), roles: [], documents: [],
        keys: keys.sortedOnce())
    }
  }

  /// The slow obvious way: every two nodes with the keys they share.
  private static func pairs(_ nodes: [NameNode], limit: Int, ofWholes: Bool) -> [CandidateFinder.Pair] {
    let bearers = (0..<keyCount).map { key in nodes.indices.filter { nodes[$0].keys.contains(key) } }
    var pairs: [CandidateFinder.Pair] = []
    for left in nodes.indices {
      for right in nodes.indices where left < right {
        let shared = nodes[left].keys.filter(nodes[right].keys.contains)
        let wholes = shared.map { key in bearers[key].count { nodes[$0].isWhole } }
        let parts = shared.map { key in bearers[key].count { !nodes[$0].isWhole } }
        let isCandidate: Bool
        switch (nodes[left].isWhole, nodes[right].isWhole) {
        case (true, true):
          let used = wholes.filter { $0 <= limit }
          isCandidate = ofWholes && (used.count > 1 || used.contains { $0 <= CandidateFinder.fewBearers })
        case (false, false): isCandidate = !ofWholes && parts.contains { $0 <= limit }
        default: isCandidate = !ofWholes && wholes.contains { $0 <= CandidateFinder.mostWholesForPart }
        }
        if isCandidate { pairs.append(CandidateFinder.Pair(left: left, right: right)) }
      }
    }
    return pairs
  }

  @Test("Pairs are those that comparing the keys of every two nodes finds", arguments: 0..<80)
  func asByComparingAll(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let nodes = Self.nodes(&random)
    let buckets = KeyBuckets(of: nodes, keyCount: Self.keyCount)
    let finder = CandidateFinder(limit: [4, 10, 64].randomElement(using: &random) ?? 4)
    #expect(
      finder.wholePairs(in: buckets, nodes: nodes) == Self.pairs(nodes, limit: finder.limit, ofWholes: true))
    #expect(
      finder.partPairs(in: buckets, nodes: nodes) == Self.pairs(nodes, limit: finder.limit, ofWholes: false))
  }
}
