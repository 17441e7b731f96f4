import NameMatching
import TestSupport
import TextModel
import Testing

@testable import EntityResolution

@Suite("The company that names keep")
struct CompanyIndexTests {
  /// Nodes of the given articles; what they are called plays no part.
  private func nodes(_ documents: [[Int]], _ types: [EntityType]) -> [NameNode] {
    zip(documents, types).enumerated().map { index, node in
      NameNode(
        type: node.1, isWhole: true, names: [], chains: [index], stored: nil,
        reference: MentionReference(document: "d", range: TextRange(0..<1)), roles: [], documents: node.0)
    }
  }

  /// The slow obvious way: the weights of all names in both articles, and what one story says more.
  private func shared(_ left: Int, _ right: Int, _ nodes: [NameNode]) -> Double {
    guard left != right else { return 0 }
    let names = { (document: Int) in Set(nodes.indices.filter { nodes[$0].documents.contains(document) }) }
    let common = names(left).intersection(names(right)).sorted()
    guard !common.isEmpty else { return 0 }
    let bits = common.reduce(0.0) { sum, index in
      let weight: Double = [EntityType.person: 3, .organization: 2, .place: 1][nodes[index].type] ?? 0
      return sum + weight * min(1, 4 / Double(nodes[index].documents.count))
    }
    let all = names(left).union(names(right)).count
    return min(bits + (common.count >= 2 && 2 * common.count >= all ? 3 : 0), 12)
  }

  @Test("The best of the others is found as by comparing all articles", arguments: 0..<60)
  func asByComparingAll(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let articleCount = 12
    let documents = (0..<15).map { _ in
      Set((0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 0..<articleCount, using: &random) })
        .sorted()
    }
    let types = documents.map { _ in EntityType.allCases.randomElement(using: &random) ?? .person }
    let nodes = nodes(documents, types)
    var company = CompanyIndex(nodes: nodes, anchor: { $0 }, articleCount: articleCount)
    for document in 0..<articleCount {
      let others = (0..<articleCount).filter { _ in Bool.random(using: &random) }
      let expected = others.map { shared(document, $0, nodes) }.max() ?? 0
      #expect(abs(company.bits(document, with: others) - expected) < 1e-9)
      let anchors = Set(nodes.indices.filter { _ in Bool.random(using: &random) })
      let alone = nodes.indices.filter { anchors.contains($0) && nodes[$0].documents.contains(document) }
        .reduce(0.0) { sum, index in
          let weight: Double = [EntityType.person: 3, .organization: 2, .place: 1][nodes[index].type] ?? 0
          return sum + weight * min(1, 4 / Double(nodes[index].documents.count))
        }
      #expect(abs(company.bits(document, withAnchors: anchors) - min(alone, 12)) < 1e-9)
    }
  }
}
