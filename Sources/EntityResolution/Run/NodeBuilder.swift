import NameMatching
import TextModel

/// Groups the chains of a batch under their names, and makes nodes of stored entities.
struct NodeBuilder {
  let matcher: NameMatcher
  let composer: NameComposer

  /// The nodes of a batch. Chains with one whole name are one node: they need no comparing.
  ///
  /// - Parameter apart: chains that a judgment calls different from another: each is a node of its own.
  func nodes(of profiles: [ChainProfile], apart: Set<MentionReference>) -> [NameNode] {
    var nodes: [NameNode] = []
    var byIdentity: [String: Int] = [:]
    for (index, profile) in profiles.enumerated() {
      let names = names(of: profile)
      guard let first = names.first else { continue }
      let isWhole = isWhole(first, type: profile.type)
      let identity = profile.type.rawValue + ":" + first.identity(type: profile.type)
      let mayShare = isWhole && !apart.contains(profile.reference)
      if mayShare, let known = byIdentity[identity] {
        add(profile, at: index, names: names, to: &nodes[known])
        continue
      }
      if mayShare { byIdentity[identity] = nodes.count }
      nodes.append(
        NameNode(
          type: profile.type, isWhole: isWhole, names: Array(names.prefix(NameNode.mostNames)), chains: [index],
          stored: nil, reference: profile.reference, roles: Set(profile.roles), documents: [profile.document]))
    }
    for index in nodes.indices {
      nodes[index].keys = NameNode.keys(of: nodes[index].names, type: nodes[index].type)
    }
    return nodes
  }

  /// An entity of the store as a node.
  func node(_ stored: StoredEntity) -> NameNode {
    // The spellings used most: rarer ones would only cost time.
    let used = stored.names.prefix(2 * NameNode.mostNames)
    let names = distinct(used.map { name($0.value, type: stored.type, language: $0.language) })
    let whole = names.filter { isWhole($0, type: stored.type) }
    let compared = Array((whole.isEmpty ? names : whole).prefix(NameNode.mostNames))
    return NameNode(
      type: stored.type, isWhole: !whole.isEmpty, names: compared, chains: [], stored: stored,
      reference: stored.firstMention, roles: Set(stored.roles), documents: [],
      keys: NameNode.keys(of: compared, type: stored.type))
  }

  private func add(_ profile: ChainProfile, at index: Int, names: [NameNode.Name], to node: inout NameNode) {
    node.chains.append(index)
    node.roles.formUnion(profile.roles)
    if node.documents.last != profile.document { node.documents.append(profile.document) }
    node.reference = min(node.reference, profile.reference)
    guard node.names.count < NameNode.mostNames else { return }
    node.names = Array(distinct(node.names + names).prefix(NameNode.mostNames))
  }

  /// The names of a chain that are compared: the whole ones, since each may be the one that another language
  /// translates; for lack of any, the fullest.
  private func names(of profile: ChainProfile) -> [NameNode.Name] {
    let all = distinct(
      ([profile.name] + profile.otherNames).map { name($0, type: profile.type, language: profile.language) })
    let whole = all.filter { isWhole($0, type: profile.type) }
    return whole.isEmpty ? Array(all.prefix(1)) : whole
  }

  private func name(_ value: String, type: EntityType, language: Language) -> NameNode.Name {
    let composed =
      type == .person
      ? ComposedName(
        elements: [], folded: NameFolding.words(of: value, language: language).joined(separator: " "))
      : composer.composed(value, language: language)
    return NameNode.Name(
      value: value, language: language, prepared: matcher.prepared(value, type: type, language: language),
      composed: composed, isAcronym: type == .organization && NameForm(value).isAbbreviation)
  }

  private func distinct(_ names: [NameNode.Name]) -> [NameNode.Name] {
    var seen: Set<String> = []
    return names.filter { !$0.composed.folded.isEmpty && seen.insert($0.composed.folded).inserted }
  }

  /// A person's whole name has two words besides titles, particles and initials, or is written in Han or Hangul
  /// without spaces. Any other name is whole unless only common words stand in it.
  private func isWhole(_ name: NameNode.Name, type: EntityType) -> Bool {
    guard type == .person else { return !name.composed.isGeneric }
    guard let parts = name.prepared?.parsed.parts else { return false }
    let telling = parts.filter { !Self.slightRoles.contains($0.role) }
    if telling.count > 1 { return true }
    return [.han, .hangul].contains(SurfaceScript.of(name.value)) && name.value.unicodeScalars.count > 1
  }

  private static let slightRoles: Set<NamePart.Role> = [.title, .particle, .initial, .generation, .number]
}
