/// A person's judgment as the log keeps it, with what was decided along with it.
///
/// The log must say everything that entities follow from, so that they can be derived again without any matcher: a
/// judgment that parts an entity carries the list of what goes to the new one.
public struct Ruling: Hashable, Sendable {
  public let judgment: Judgment
  /// The entity of the judgment's left side when it was judged: speaks for it once the store holds the mention no more.
  public let left: EntityID?
  /// The same for the right side.
  public let right: EntityID?
  /// What *different* moved, where both sides were one entity.
  public let parting: Parting?

  /// A ruling; `left` and `right` belong to the judgment's own sides, which stand in order.
  public init(_ judgment: Judgment, left: EntityID? = nil, right: EntityID? = nil, parting: Parting? = nil) {
    self.judgment = judgment
    self.left = left
    self.right = right
    self.parting = parting
  }
}

/// How an entity was parted: which of its sightings went to a new one.
public struct Parting: Hashable, Sendable {
  /// The entity that was parted; it keeps its id and its founding mention.
  public let source: EntityID
  /// The new entity.
  public let part: EntityID
  /// The sightings that went, by their first mentions, ascending.
  public let mentions: [MentionReference]
  /// Under which keys the new entity is found.
  public let keys: [BlockingKey]

  public init(source: EntityID, part: EntityID, mentions: [MentionReference], keys: [BlockingKey]) {
    self.source = source
    self.part = part
    self.mentions = mentions
    self.keys = keys
  }
}

/// A ruling that nobody has taken back, beside the entities that its sides belong to now.
public struct StandingRuling: Hashable, Sendable {
  /// Its entry in the log.
  public let number: Int
  public let ruling: Ruling
  /// Nil when the store knows neither the mention nor the entity.
  public let left: EntityID?
  public let right: EntityID?

  public init(number: Int, ruling: Ruling, left: EntityID?, right: EntityID?) {
    self.number = number
    self.ruling = ruling
    self.left = left
    self.right = right
  }
}
