import TextModel

/// Where people's judgments touch a batch: the chains they speak of, and the entities of the store on their other sides.
struct JudgedPlaces {
  /// By judged mention of the batch: the first mention of its chain.
  private var chains: [MentionReference: MentionReference] = [:]
  /// Entities of the store that a side stands for.
  let entities: [EntityID]
  private let profiles: [ChainProfile]

  init(_ rulings: [StandingRuling], profiles: [ChainProfile]) {
    self.profiles = profiles
    let deciding = rulings.filter { $0.ruling.judgment.verdict != .unsure }
    let mentions = Set(deciding.flatMap { [$0.ruling.judgment.left, $0.ruling.judgment.right] })
    let documents = Set(mentions.map(\.document))
    if !mentions.isEmpty {
      for profile in profiles where documents.contains(profile.reference.document) {
        for mention in mentions where profile.isAt(mention) { chains[mention] = profile.reference }
      }
    }
    entities = Set(deciding.flatMap { [$0.left, $0.right] }.compactMap(\.self)).sorted()
  }

  /// Chains that a judgment speaks of: each is a node of its own.
  var apart: Set<MentionReference> { Set(chains.values) }

  /// Chains under names that entities bear which people told apart: which of them is meant, each article tells anew.
  func namesakes(_ rulings: [StandingRuling], stored: [NameNode], fresh: [NameNode]) -> Set<MentionReference> {
    let apart = Set(rulings.filter { $0.ruling.judgment.verdict == .different }.flatMap { [$0.left, $0.right] })
    guard !apart.isEmpty else { return [] }
    let names = Set(stored.filter { apart.contains($0.stored?.id) }.flatMap { $0.names.map(\.identity) })
    let meeting = fresh.filter { node in node.chains.count > 1 && node.names.contains { names.contains($0.identity) } }
    return Set(meeting.flatMap(\.chains).map { profiles[$0].reference })
  }

  /// The judgments as pairs of nodes, each once; a side that the batch does not touch is left out.
  func constraints(_ rulings: [StandingRuling], nodes: [NameNode]) -> [NodeConstraint] {
    guard !rulings.isEmpty else { return [] }
    var places: [MentionReference: Int] = [:]
    var stored: [EntityID: Int] = [:]
    for (index, node) in nodes.enumerated() {
      if let entity = node.stored { stored[entity.id] = index }
      for chain in node.chains { places[profiles[chain].reference] = index }
    }
    let node = { (mention: MentionReference, entity: EntityID?) -> Int? in
      chains[mention].flatMap { places[$0] } ?? entity.flatMap { stored[$0] }
    }
    var seen: Set<Int> = []
    return rulings.sorted { $0.number < $1.number }.compactMap { ruling in
      let judgment = ruling.ruling.judgment
      guard judgment.verdict != .unsure, seen.insert(ruling.number).inserted,
        let left = node(judgment.left, ruling.left), let right = node(judgment.right, ruling.right), left != right
      else { return nil }
      return NodeConstraint(
        left: left, right: right, isSame: judgment.verdict == .same, number: ruling.number,
        author: judgment.author.description)
    }
  }
}

/// What a person judged about two nodes.
struct NodeConstraint: Sendable {
  let left: Int
  let right: Int
  let isSame: Bool
  /// The entry of the log.
  let number: Int
  let author: String
}

extension ChainProfile {
  /// True when a mention is one of this chain's.
  func isAt(_ mention: MentionReference) -> Bool {
    mention.document == reference.document
      && (mention.range == reference.range || otherPlaces.contains(mention.range))
  }
}
