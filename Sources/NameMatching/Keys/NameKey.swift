/// A blocking key: two names that may be one share at least one key, so candidates are found without comparing all.
public struct NameKey: RawRepresentable, Hashable, Sendable, Codable {
  /// ASCII.
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension NameKey: Comparable {
  /// Orders byte by byte.
  public static func < (left: NameKey, right: NameKey) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// How many keys a name is given.
public enum KeyRecipe: Hashable, Sendable {
  /// Few keys, each telling: skeletons of whole parts.
  case precise
  /// More keys, for names misspelled or cut: also the n-grams of the skeletons.
  case recall
}
