public import TextModel

/// Compares names in any languages and scripts.
///
/// ```swift
/// let answer = NameMatcher().compare("Kassym-Jomart Tokayev", "Касым-Жомарт Токаев")
/// answer.probability.value        // near 1
/// print(answer)                   // part by part, with what speaks for and against
/// ```
public struct NameMatcher: Sendable {
  public let profile: MatchingProfile

  public init(_ profile: MatchingProfile = .balanced) { self.profile = profile }

  /// A name made ready for many comparisons; nil when it holds no letter and no digit.
  public func prepared(
    _ surface: String, type: EntityType? = nil, language: Language = .undetermined
  ) -> PreparedName? {
    NameAnatomy(surface, type: type, language: language, model: .bundled).map(PreparedName.init)
  }

  /// Compares two names from text.
  public func compare(_ left: String, _ right: String, type: EntityType? = nil) -> NameComparison {
    guard let left = prepared(left, type: type), let right = prepared(right, type: type) else {
      return .nothingToCompare
    }
    return compare(left, right)
  }

  /// Compares two prepared names.
  ///
  /// - Complexity: O(words² × letters²), with words and letters bounded (see ``NameParser``).
  public func compare(_ left: PreparedName, _ right: PreparedName) -> NameComparison {
    let isTurned = Self.isTurned(left, right)
    let (first, second) = isTurned ? (right, left) : (left, right)
    let model = NameModel.bundled
    return PairMeasurement.withMeasured(first, second, model) { pair in
      NameComparison(
        weight: MatchWeight(bits: Double(PairJudgment.bits(pair, model: model))), pair: MeasuredPair(pair),
        isTurned: isTurned)
    } ?? .nothingToCompare
  }

  /// The features of a pair: what the tool learns from.
  package static func measured(_ left: PreparedName, _ right: PreparedName) -> NameFeatures {
    PairMeasurement.withMeasured(left, right, .bundled) { NameFeatures($0.features) } ?? NameFeatures()
  }

  /// The match weight alone, without the evidence and the memory that it takes: for ranking many candidates.
  public func weight(_ left: PreparedName, _ right: PreparedName) -> MatchWeight {
    let (first, second) = Self.isTurned(left, right) ? (right, left) : (left, right)
    let model = NameModel.bundled
    return PairMeasurement.withMeasured(first, second, model) {
      MatchWeight(bits: Double(PairJudgment.bits($0, model: model)))
    } ?? NameComparison.nothingToCompare.weight
  }

  /// The match weight of two names from text, without the evidence.
  public func weight(_ left: String, _ right: String, type: EntityType? = nil) -> MatchWeight {
    guard let left = prepared(left, type: type), let right = prepared(right, type: type) else {
      return NameComparison.nothingToCompare.weight
    }
    return weight(left, right)
  }

  /// The match weight by a model that is not built in yet, but sees names as the built-in one does.
  package func weight(_ left: PreparedName, _ right: PreparedName, judgedBy model: NameModel) -> MatchWeight {
    let (first, second) = Self.isTurned(left, right) ? (right, left) : (left, right)
    return PairMeasurement.withMeasured(first, second, .bundled) {
      MatchWeight(bits: Double(PairJudgment.bits($0, model: model)))
    } ?? NameComparison.nothingToCompare.weight
  }

  /// Names are always measured in one order, so that both directions find the same answer to the last bit.
  private static func isTurned(_ left: PreparedName, _ right: PreparedName) -> Bool {
    let (one, other) = (left.contents.beginning, right.contents.beginning)
    return one == other
      ? right.anatomy.surface.utf8.lexicographicallyPrecedes(left.anatomy.surface.utf8) : other < one
  }
}
