package import TextModel

/// Names an entity for as long as it is kept: made once from its founding mention, then remembered by the store.
///
/// ```swift
/// let tokayev = entity.id          // e.g. "e4k2m7x0q9w3t8hz1"
/// ```
///
/// An id says nothing about the entity's name or type, because both may be corrected later.
public struct EntityID: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  /// An id as it was printed before.
  public init(_ id: String) { rawValue = id }
}

extension EntityID: Comparable {
  /// Orders byte by byte.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension EntityID: CustomStringConvertible {
  public var description: String { rawValue }
}

extension EntityID {
  /// The id of an entity that this mention founds.
  ///
  /// Only the content is read, never a seed or an order of arrival: the same founding mention gives the same id on
  /// every machine. 80 bits are kept: among ten million entities two ids are equal with odds of one in ten billion.
  ///
  /// - Parameter attempt: above 0 for a mention whose id was given before: an id is never used twice.
  package init(founding mention: MentionReference, type: EntityType, surface: String, attempt: Int = 0) {
    var hash = ContentHash()
    hash.combine(type.rawValue)
    hash.combine(mention.document.rawValue)
    hash.combine(UInt64(bitPattern: Int64(mention.range.lowerBound)))
    hash.combine(surface)
    if attempt > 0 { hash.combine(UInt64(attempt)) }
    self.init("e" + hash.text(length: Self.digits))
  }

  /// Base-32 digits after the leading `e`: 16 × 5 = 80 bits.
  private static let digits = 16
}
