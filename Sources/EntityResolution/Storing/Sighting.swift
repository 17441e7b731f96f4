public import TextModel

/// What one article says of one entity: the unit that stores keep, from which names and counts are derived.
public struct Sighting: Hashable, Sendable {
  /// The first mention of the entity in the article.
  public let mention: MentionReference
  public let entity: EntityID
  /// The type that the articles of its run agreed on; the entity's type is the most frequent one.
  public let type: EntityType
  /// The spellings that the article uses, each once.
  public let names: [SightedName]
  /// Offices and titles beside the name, folded ("ministro della difesa").
  public let roles: [String]
  /// The places of its other mentions in the article, ascending.
  public let otherPlaces: [TextRange]

  public init(
    mention: MentionReference, entity: EntityID, type: EntityType, names: [SightedName], roles: [String],
    otherPlaces: [TextRange] = []
  ) {
    self.mention = mention
    self.entity = entity
    self.type = type
    self.names = names
    self.roles = roles
    self.otherPlaces = otherPlaces
  }

  /// True when this range of the article is one of its mentions.
  public func isAt(_ range: TextRange) -> Bool { mention.range == range || otherPlaces.contains(range) }

  /// The same sighting of another entity.
  package func moved(to entity: EntityID) -> Sighting {
    Sighting(
      mention: mention, entity: entity, type: type, names: names, roles: roles, otherPlaces: otherPlaces)
  }
}

/// A spelling in one article, with how often it stands there.
public struct SightedName: Hashable, Sendable {
  public let value: String
  public let language: Language
  public let script: Script
  /// Mentions in running text.
  public let count: Int
  /// Mentions in boilerplate.
  public let boilerplateCount: Int

  public init(value: String, language: Language, script: Script, count: Int, boilerplateCount: Int) {
    self.value = value
    self.language = language
    self.script = script
    self.count = count
    self.boilerplateCount = boilerplateCount
  }
}

/// An article as a store remembers it.
public struct StoredDocument: Hashable, Sendable {
  public let id: DocumentID
  /// A hash of the annotations; equal digests mean that nothing has to be done again.
  public let digest: UInt64
  /// In order of their mentions.
  public let sightings: [Sighting]

  public init(id: DocumentID, digest: UInt64, sightings: [Sighting]) {
    self.id = id
    self.digest = digest
    self.sightings = sightings
  }
}

extension StoredDocument {
  /// The article with its sightings given to other entities.
  package func moved(_ entity: (Sighting) -> EntityID) -> StoredDocument {
    StoredDocument(id: id, digest: digest, sightings: sightings.map { $0.moved(to: entity($0)) })
  }
}
