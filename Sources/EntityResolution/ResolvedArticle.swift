public import MentionExtraction
public import TextModel

/// An article with the entity behind each of its mentions.
public struct ResolvedArticle: Hashable, Sendable, Identifiable {
  public let id: DocumentID
  public let language: Language
  /// In order of their start.
  public let mentions: [ResolvedMention]

  public init(id: DocumentID, language: Language, mentions: [ResolvedMention]) {
    self.id = id
    self.language = language
    self.mentions = mentions
  }
}

/// A mention and its entity.
public struct ResolvedMention: Hashable, Sendable {
  /// What the article says, with the type as the article has it.
  public let mention: Mention
  public let entityID: EntityID
  /// The type that the entity's articles agree on: one article alone may take *Palu* for a person.
  public let type: EntityType
  /// How sure it is that the mention belongs to the entity's other mentions; 1 for one that stands alone.
  public let probability: Probability

  /// - Parameter type: nil for the mention's own.
  public init(mention: Mention, entityID: EntityID, type: EntityType? = nil, probability: Probability) {
    self.mention = mention
    self.entityID = entityID
    self.type = type ?? mention.type
    self.probability = probability
  }
}
