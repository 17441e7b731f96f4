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
    // Always measured in one order, so that both directions find the same answer to the last bit.
    let isTurned = right.anatomy.surface.utf8.lexicographicallyPrecedes(left.anatomy.surface.utf8)
    guard let pair = isTurned ? Self.measurement(right, left) : Self.measurement(left, right) else {
      return .nothingToCompare
    }
    return NameComparison(
      weight: MatchWeight(bits: Double(PairJudgment.bits(pair))), pair: pair, isTurned: isTurned)
  }

  /// The features of a pair: what the tool learns from.
  package static func measured(_ left: PreparedName, _ right: PreparedName) -> NameFeatures {
    measurement(left, right)?.features ?? NameFeatures()
  }

  private static func measurement(_ left: PreparedName, _ right: PreparedName) -> PairMeasurement? {
    NameModel.bundled.spelling.bytes.withUnsafeBufferPointer { model in
      left.anatomy.units.withUnsafeBufferPointer { one in
        right.anatomy.units.withUnsafeBufferPointer { other in
          // Names of foreign words that cannot be read have no units; any address will do for nothing to read.
          guard let model = model.baseAddress else { return nil }
          let comparer = SpellingComparer(
            model: model, left: one.baseAddress ?? model, right: other.baseAddress ?? model)
          return PairMeasurement(left.anatomy, right.anatomy, comparer)
        }
      }
    }
  }

  /// The match weight alone, without building the evidence: for ranking many candidates.
  public func weight(_ left: PreparedName, _ right: PreparedName) -> MatchWeight { compare(left, right).weight }
}
