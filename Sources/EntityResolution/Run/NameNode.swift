import NameMatching
import TextModel

/// What is clustered: the chains of a batch that share one name, or one entity of the store.
struct NameNode: Sendable {
  /// One way the node is named.
  ///
  /// A class, because many nodes share one and comparisons pass it around: a struct would count references to all that
  /// it holds.
  final class Name: Sendable {
    /// The same for the same spelling, type and language, within one run.
    let number: Int
    let value: String
    let language: Language
    /// The name taken apart.
    let prepared: PreparedName?
    /// What the name is made of; for persons only its folded words.
    let composed: ComposedName
    /// An acronym alone.
    let isAcronym: Bool
    /// Of an organization: its letters when it is an acronym, else what the initials of its words give.
    let initials: [String]
    /// The name can stand alone.
    let isWhole: Bool
    /// The number of what names that need no comparing share.
    let identity: Int
    /// Numbers of the keys under which the name meets others, ascending.
    let keys: [Int]

    init(
      number: Int, value: String, language: Language, prepared: PreparedName?, composed: ComposedName, isAcronym: Bool,
      initials: [String], isWhole: Bool, identity: Int, keys: [Int]
    ) {
      self.number = number
      self.value = value
      self.language = language
      self.prepared = prepared
      self.composed = composed
      self.isAcronym = isAcronym
      self.initials = initials
      self.isWhole = isWhole
      self.identity = identity
      self.keys = keys
    }
  }

  let type: EntityType
  /// A whole name may join across articles by the name alone. A part, such as a lone surname or *Supreme Court*,
  /// needs more.
  let isWhole: Bool
  /// The fullest first.
  var names: [Name]
  /// Places in the list of profiles; empty for an entity of the store.
  var chains: [Int]
  let stored: StoredEntity?
  /// The first mention by document and place: what judgments point at, and the founder of a new entity.
  var reference: MentionReference
  var roles: Set<String>
  /// Places of its articles in the batch, ascending.
  var documents: [Int]
  /// Numbers of the keys under which it meets others, ascending.
  var keys: [Int] = []

  /// The most names of a node that are compared: the fullest name and a few others carry all the evidence.
  static let mostNames = 6
}

extension NameNode {
  /// True when all its chains have the node's own type.
  func isOfOneType(_ profiles: [ChainProfile]) -> Bool { chains.allSatisfy { profiles[$0].type == type } }

  /// Orders entities of the store first, then by first mention: an order of content, the same for any input order.
  static func contentOrder(_ left: NameNode, _ right: NameNode) -> Bool {
    switch (left.stored, right.stored) {
    case (let left?, let right?): left.id < right.id
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left.reference < right.reference
    }
  }

  /// The nodes in ``contentOrder(_:_:)``. They are made in this order nearly always, and moving them costs more than
  /// looking.
  static func inContentOrder(_ nodes: [NameNode]) -> [NameNode] {
    let isSorted = nodes.indices.dropFirst().allSatisfy { !contentOrder(nodes[$0], nodes[$0 - 1]) }
    return isSorted ? nodes : nodes.sorted(by: contentOrder)
  }
}
