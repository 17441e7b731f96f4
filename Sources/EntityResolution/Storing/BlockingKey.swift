/// A key under which entities are looked up: two names that could be one entity share at least one.
///
/// The part before the colon says what is shared: `place:region:KZ`, `name:tokaiev`, `acronym:sco`.
public struct BlockingKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension BlockingKey: Comparable {
  /// Orders byte by byte.
  public static func < (left: BlockingKey, right: BlockingKey) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
