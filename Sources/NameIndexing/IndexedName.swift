public import TextModel

/// A name as an index keeps it.
public struct IndexedName: Hashable, Sendable {
  /// What the caller knows the name by; several names may share one.
  public var id: String
  public var name: String
  /// What it names, if known.
  public var type: EntityType?
  /// ``TextModel/Language/undetermined`` if unknown.
  public var language: Language

  public init(id: String, name: String, type: EntityType? = nil, language: Language = .undetermined) {
    self.id = id
    self.name = name
    self.type = type
    self.language = language
  }
}

/// A name that a search found.
public struct NameHit: Hashable, Sendable {
  public let entry: IndexedName
  /// The place of the name in the index: names are numbered from 0 as they were added.
  public let position: Int
  /// How likely it is the name looked for, as log₂ odds from names alone.
  public let weight: MatchWeight
  /// How much of the weight of their keys both names share: 0 for nothing, 1 for all (Dice's coefficient).
  public let overlap: Double

  /// The weight as a probability, from even prior odds: a pair's, not one's among millions.
  public var probability: Probability { weight.probability }
}

/// What a search keeps to.
public struct NameFilter: Hashable, Sendable {
  /// Only names of this type, and names whose type the index was not told.
  public var type: EntityType?
  /// Only names of this language, and names whose language the index was not told.
  public var language: Language?

  public init(type: EntityType? = nil, language: Language? = nil) {
    self.type = type
    self.language = language
  }
}
