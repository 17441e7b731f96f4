public import TextModel

/// Where comparisons are cut into *same*, *ask a person* and *different*.
public struct MatchingProfile: Hashable, Sendable {
  /// At or above: the same.
  public var same: Probability
  /// At or above, and below ``same``: a person should say.
  public var ask: Probability

  public init(same: Probability, ask: Probability) {
    self.same = same
    self.ask = ask
  }

  /// Even odds mean *ask*. *Same* begins where 99 of 100 pairs are right, measured on names held out of the training, of
  /// which half are different and most of these hard to tell (`DataBuilder names --step judge` prints the table).
  public static let balanced = MatchingProfile(
    same: Probability(clamping: 0.95), ask: Probability(clamping: 0.5))

  /// For names that stand alone, in a list or in a test: *same* begins where it is four times as likely as not.
  ///
  /// A lone surname such as *Tokayev | Tokaev*, or a name with and without its patronymic, stays below ``balanced``: without
  /// the company that it keeps in an article it proves no person.
  public static let likely = MatchingProfile(same: Probability(clamping: 0.8), ask: Probability(clamping: 0.5))

  /// The verdicts a profile tells apart.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case same
    case ask
    case different
  }

  /// The verdict on a probability.
  public func verdict(_ probability: Probability) -> Verdict {
    if probability >= same { return .same }
    return probability >= ask ? .ask : .different
  }
}
