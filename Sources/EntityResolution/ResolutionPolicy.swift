public import TextModel

/// How much evidence joins two mentions, asks a person, or keeps them apart.
///
/// ```swift
/// var policy = ResolutionPolicy.balanced
/// policy.acceptAbove = MatchWeight(bits: 6)        // join only at odds better than 64 : 1
/// ```
public struct ResolutionPolicy: Hashable, Sendable {
  /// Pairs with at least this weight are joined.
  public var acceptAbove: MatchWeight
  /// Pairs with at least this weight, yet too little to be joined, are logged as unsure: a person may be asked.
  public var reviewAbove: MatchWeight
  /// A key shared by more names than this is not used to find candidates.
  public var candidatesPerKey: Int

  public init(acceptAbove: MatchWeight, reviewAbove: MatchWeight, candidatesPerKey: Int) {
    self.acceptAbove = acceptAbove
    self.reviewAbove = reviewAbove
    self.candidatesPerKey = candidatesPerKey
  }

  /// The setting measured on development data: joins at odds of 4 : 1, asks from 1 : 2 on.
  public static let balanced = ResolutionPolicy(
    acceptAbove: MatchWeight(bits: 2), reviewAbove: MatchWeight(bits: -1), candidatesPerKey: 64)
}
