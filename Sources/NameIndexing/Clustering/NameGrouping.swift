public import TextModel

/// Names put into groups, each of one bearer as far as names tell.
public struct NameGrouping: Sendable {
  /// The group of each name, in the order of the names: groups are numbered from 0 by their first name.
  public let groups: [Int]
  /// How likely each name belongs to its group: its best link in it. 1 for a name alone.
  public let probabilities: [Probability]
  /// Pairs of names in different groups that may be one, likeliest first: one for two groups, and the likeliest five of a
  /// group.
  public let doubtful: [DoubtfulPair]

  /// How many groups there are.
  public var count: Int { (groups.max() ?? -1) + 1 }
}

/// Two names that a person should look at.
public struct DoubtfulPair: Hashable, Sendable {
  /// Their places in the list, the lower one first.
  public let left: Int
  public let right: Int
  public let weight: MatchWeight

  /// The weight as a probability, from even prior odds.
  public var probability: Probability { weight.probability }
}
