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
  public let mention: Mention
  public let entityID: EntityID
  /// How sure it is that the mention belongs to the entity's other mentions; 1 for one that stands alone.
  public let probability: Probability

  public init(mention: Mention, entityID: EntityID, probability: Probability) {
    self.mention = mention
    self.entityID = entityID
    self.probability = probability
  }
}
