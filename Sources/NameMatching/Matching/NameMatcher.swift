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
  private let parser = NameParser()

  public init(_ profile: MatchingProfile = .balanced) { self.profile = profile }

  /// A name made ready for many comparisons; nil when it holds no letter and no digit.
  public func prepared(
    _ surface: String, type: EntityType? = nil, language: Language = .undetermined
  ) -> PreparedName? {
    parser.parse(surface, type: type, language: language).map(PreparedName.init)
  }

  /// Compares two names from text.
  public func compare(_ left: String, _ right: String, type: EntityType? = nil) -> NameComparison {
    guard let left = prepared(left, type: type), let right = prepared(right, type: type) else {
      return NameComparison(weight: MatchWeight(bits: -MatchWeight.limit), evidence: [], conflicts: [])
    }
    return compare(left, right)
  }

  /// Compares two prepared names, with evidence.
  public func compare(_ left: PreparedName, _ right: PreparedName) -> NameComparison {
    var free = Set(right.words.indices)
    var evidence: [NameEvidence] = []
    for (index, word) in left.words.enumerated() {
      if let twin = free.sorted().first(where: { right.words[$0] == word }) {
        free.remove(twin)
        evidence.append(
          NameEvidence(
            kind: .same, left: [left.parsed.parts[index]], right: [right.parsed.parts[twin]],
            score: Score(clamping: 1), weight: MatchWeight(bits: 4)))
      } else {
        evidence.append(
          NameEvidence(
            kind: .unmatched, left: [left.parsed.parts[index]], right: [], score: Score(clamping: 0),
            weight: MatchWeight(bits: -3)))
      }
    }
    evidence += free.sorted().map {
      NameEvidence(
        kind: .unmatched, left: [], right: [right.parsed.parts[$0]], score: Score(clamping: 0),
        weight: MatchWeight(bits: -3))
    }
    return NameComparison(weight: evidence.map(\.weight).reduce(.zero, +), evidence: evidence, conflicts: [])
  }

  /// The match weight alone, without building the evidence: for ranking many candidates.
  public func weight(_ left: PreparedName, _ right: PreparedName) -> MatchWeight { compare(left, right).weight }
}
