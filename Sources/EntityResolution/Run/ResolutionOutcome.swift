import TextModel

/// Clusters with their ids: what a run found.
struct ResolutionOutcome: Sendable {
  let nodes: [NameNode]
  let decisions: [NodeClustering.Decision]
  /// By node: its entity.
  let entities: [EntityID]
  /// By node: the type that most mentions of its entity have.
  let types: [EntityType]
  /// By chain profile: its node.
  let nodeOfProfile: [Int?]
  /// The keys of the nodes by number.
  let keys: [BlockingKey]
  /// By node: how sure it is that it belongs to its cluster.
  let probabilities: [Probability]

  init(nodes: [NameNode], keys: [BlockingKey], clustering: NodeClustering, profiles: [ChainProfile]) {
    let clusters = clustering.clusters
    var nodeOfProfile = [Int?](repeating: nil, count: profiles.count)
    var entities: [EntityID] = []
    entities.reserveCapacity(nodes.count)
    var byRoot: [Int: EntityID] = [:]
    var typeOfRoot: [Int: EntityType] = [:]
    var types: [EntityType] = []
    types.reserveCapacity(nodes.count)
    for index in nodes.indices {
      for chain in nodes[index].chains { nodeOfProfile[chain] = index }
      let root = clusters.root(of: index)
      let id = byRoot[root] ?? Self.id(of: clusters.members(of: root), nodes, profiles)
      byRoot[root] = id
      entities.append(id)
      let type = typeOfRoot[root] ?? Self.type(of: clusters.members(of: root), nodes, profiles)
      typeOfRoot[root] = type
      types.append(type)
    }
    self.nodes = nodes
    self.keys = keys
    self.entities = entities
    self.types = types
    self.nodeOfProfile = nodeOfProfile
    decisions = clustering.decisions
    probabilities = Self.probabilities(of: nodes, clustering.decisions)
  }

  /// An entity of the store keeps its id; a new one takes it from its first mention by document and place.
  private static func id(of members: [Int], _ nodes: [NameNode], _ profiles: [ChainProfile]) -> EntityID {
    if let stored = members.lazy.compactMap({ nodes[$0].stored }).first { return stored.id }
    let chains = members.flatMap { nodes[$0].chains }
    guard let founder = chains.min(by: { profiles[$0].reference < profiles[$1].reference }) else {
      return EntityID("")
    }
    let profile = profiles[founder]
    return EntityID(founding: profile.reference, type: profile.type, surface: profile.names.first?.value ?? "")
  }

  /// An entity of the store counts once for each of its articles, a chain for each of its mentions in running text.
  private static func type(of members: [Int], _ nodes: [NameNode], _ profiles: [ChainProfile]) -> EntityType {
    let first = nodes[members[0]].type
    if members.allSatisfy({ nodes[$0].type == first && nodes[$0].isOfOneType(profiles) }) { return first }
    var counts: [EntityType: Int] = [:]
    for member in members {
      if let stored = nodes[member].stored { counts[stored.type, default: 0] += stored.documentCount }
      for chain in nodes[member].chains {
        counts[profiles[chain].type, default: 0] += profiles[chain].names.reduce(0) { $0 + $1.count }
      }
    }
    return SightingTally.type(of: counts)
  }

  /// The probability of the strongest pair that joined a node; 1 for a node that needed no joining.
  private static func probabilities(of nodes: [NameNode], _ decisions: [NodeClustering.Decision]) -> [Probability] {
    var bits = [Double?](repeating: nil, count: nodes.count)
    for decision in decisions where decision.isJoined {
      for node in [decision.pair.left, decision.pair.right] {
        bits[node] = max(bits[node] ?? -MatchWeight.limit, decision.pair.bits)
      }
    }
    return bits.map { $0.map { MatchWeight(bits: $0).probability } ?? .one }
  }

  /// The answers by article, then by chain; nil where a chain was not resolved in this run.
  ///
  /// - Parameter chainCounts: the number of chains of each article.
  func answers(for chainCounts: [Int], _ profiles: [ChainProfile]) -> [[ResolutionRun.Answer?]] {
    var answers = chainCounts.map { [ResolutionRun.Answer?](repeating: nil, count: $0) }
    for (index, profile) in profiles.enumerated() {
      guard let node = nodeOfProfile[index] else { continue }
      answers[profile.document][profile.chain] = ResolutionRun.Answer(
        entity: entities[node], type: types[node], probability: probabilities[node])
    }
    return answers
  }
}
