public import TextModel

/// An entity with everything that later articles are compared with.
public struct StoredEntity: Identifiable, Hashable, Sendable {
  public let id: EntityID
  public let type: EntityType
  /// Its first mention in the article that was stored first: what judgments about it point at.
  public let firstMention: MentionReference
  /// Every spelling, the most frequent first.
  public let names: [NameStatement]
  /// Offices and titles seen beside its names, folded, in order of their bytes.
  public let roles: [String]
  /// Entities that were seen in the same articles, in order of their ids; see ``EntityStore`` for the bound.
  public let company: [EntityID]
  /// In how many documents it was seen.
  public let documentCount: Int

  public init(
    id: EntityID, type: EntityType, firstMention: MentionReference, names: [NameStatement], roles: [String],
    company: [EntityID], documentCount: Int
  ) {
    self.id = id
    self.type = type
    self.firstMention = firstMention
    self.names = names
    self.roles = roles
    self.company = company
    self.documentCount = documentCount
  }
}

/// How much a store holds.
public struct StoreCounts: Hashable, Sendable {
  public let entities: Int
  public let documents: Int
  public let judgments: Int

  public init(entities: Int, documents: Int, judgments: Int) {
    self.entities = entities
    self.documents = documents
    self.judgments = judgments
  }
}
