import NameMatching
import TextModel

/// Groups the chains of a batch under their names, and makes nodes of stored entities.
struct NodeBuilder {
  private var reader: NodeNameReader

  /// The keys of all nodes made, by number.
  var keys: [BlockingKey] { reader.keys.keys }

  init(matcher: NameMatcher, composer: NameComposer) {
    reader = NodeNameReader(matcher: matcher, composer: composer)
  }

  /// The nodes of a batch. Chains with one whole name are one node: they need no comparing.
  ///
  /// - Parameter apart: chains that a judgment calls different from another: each is a node of its own.
  mutating func nodes(of profiles: [ChainProfile], apart: Set<MentionReference>) -> [NameNode] {
    var nodes: [NameNode] = []
    var byIdentity: [Int: Int] = [:]
    for index in profiles.indices {
      let names = names(of: profiles[index])
      guard let first = names.first else { continue }
      let type = profiles[index].type
      if first.isWhole, apart.isEmpty || !apart.contains(profiles[index].reference) {
        if let known = byIdentity[first.identity] {
          Self.add(profiles[index], at: index, names: names, to: &nodes[known])
          continue
        }
        byIdentity[first.identity] = nodes.count
      }
      nodes.append(
        NameNode(
          type: type, isWhole: first.isWhole, names: Array(names.prefix(NameNode.mostNames)), chains: [index],
          stored: nil, reference: profiles[index].reference, roles: Set(profiles[index].roles),
          documents: [profiles[index].document]))
    }
    for index in nodes.indices { nodes[index].keys = NameNode.keys(of: nodes[index].names) }
    return nodes
  }

  /// An entity of the store as a node.
  ///
  /// - Parameter printed: the spellings of the batch.
  mutating func node(_ stored: StoredEntity, printed: Set<String>) -> NameNode {
    // The spellings used most: rarer ones would only cost time, but for those that the batch prints. An entity that was
    // imported with its names in a hundred languages is met under one of them.
    let most = 2 * NameNode.mostNames
    let rare = stored.names.dropFirst(most).filter { printed.contains($0.value) }
    let used = rare.prefix(NameNode.mostNames) + stored.names.prefix(most)
    let names = Self.distinct(used.map { reader.name($0.value, type: stored.type, language: $0.language) })
    let whole = names.filter(\.isWhole)
    let compared = Array((whole.isEmpty ? names : whole).prefix(NameNode.mostNames))
    return NameNode(
      type: stored.type, isWhole: !whole.isEmpty, names: compared, chains: [], stored: stored,
      reference: stored.firstMention, roles: Set(stored.roles), documents: [], keys: NameNode.keys(of: compared))
  }

  /// The keys of all these names, ascending.
  mutating func keys(of names: [(value: String, language: Language)], type: EntityType) -> [BlockingKey] {
    let numbers = names.flatMap { reader.name($0.value, type: type, language: $0.language).keys }.sortedOnce()
    return numbers.map { keys[$0] }.sorted()
  }

  private static func add(_ profile: ChainProfile, at index: Int, names: [NameNode.Name], to node: inout NameNode) {
    node.chains.append(index)
    if !profile.roles.isEmpty { node.roles.formUnion(profile.roles) }
    if node.documents.last != profile.document { node.documents.append(profile.document) }
    node.reference = min(node.reference, profile.reference)
    guard node.names.count < NameNode.mostNames else { return }
    // Most chains bring no name that the node lacks.
    let fresh = names.filter { name in
      !node.names.contains { $0 === name } && !node.names.contains { $0.composed.folded == name.composed.folded }
    }
    guard !fresh.isEmpty else { return }
    node.names = Array((node.names + fresh).prefix(NameNode.mostNames))
  }

  /// The names of a chain that are compared: the whole ones, since each may be the one that another language
  /// translates; for lack of any, the fullest.
  private mutating func names(of profile: ChainProfile) -> [NameNode.Name] {
    let first = reader.name(profile.name, type: profile.type, language: profile.language)
    if profile.otherNames.isEmpty { return first.composed.folded.isEmpty ? [] : [first] }
    let others = profile.otherNames.map { reader.name($0, type: profile.type, language: profile.language) }
    let all = Self.distinct([first] + others)
    let whole = all.filter(\.isWhole)
    return whole.isEmpty ? Array(all.prefix(1)) : whole
  }

  /// Names by their folded words, each once; without those that have none.
  private static func distinct(_ names: [NameNode.Name]) -> [NameNode.Name] {
    guard names.count > 1 else { return names.filter { !$0.composed.folded.isEmpty } }
    var seen: Set<String> = []
    return names.filter { !$0.composed.folded.isEmpty && seen.insert($0.composed.folded).inserted }
  }
}
