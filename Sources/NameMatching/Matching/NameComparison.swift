public import TextModel

/// The answer to *are these names of one entity, how sure, and why*.
///
/// The weight is computed with the comparison; evidence and conflicts are put into words when they are asked for, so
/// that ranking many candidates costs nothing extra.
public struct NameComparison: Sendable {
  /// The probability as log₂ odds, from names alone and even prior odds.
  public let weight: MatchWeight
  private let pair: MeasuredPair?
  /// True when the pair was measured with the right name first.
  private let isTurned: Bool

  init(weight: MatchWeight, pair: MeasuredPair?, isTurned: Bool = false) {
    self.weight = weight
    self.pair = pair
    self.isTurned = isTurned
  }

  /// Two surfaces of which one at least holds no name.
  static let nothingToCompare = NameComparison(weight: MatchWeight(bits: -MatchWeight.limit), pair: nil)

  /// Probability of one entity, from names alone and even prior odds.
  public var probability: Probability { weight.probability }

  /// Ranks pairs as the probability does.
  public var score: Score { Score(clamping: probability.value) }

  /// What speaks for and against: every part of both names exactly once, in the order of the left name, then what only
  /// the right one has.
  public var evidence: [NameEvidence] { pair.map { EvidenceList($0).pieces(isTurned: isTurned) } ?? [] }

  /// Named reasons against, each once.
  public var conflicts: [NameConflict] { pair.map { EvidenceList($0).conflicts } ?? [] }

  /// Signs that one name imitates the other, or was misread; empty for nearly all pairs.
  public var warnings: [NameWarning] { pair.map(\.warnings) ?? [] }

  /// The romanization standards that explain how the two spellings differ, best first; empty when none does.
  public var schemes: [String] {
    pair.map { SpellingStandards.explaining($0.left.anatomy.surface, $0.right.anatomy.surface) } ?? []
  }
}

extension NameComparison: CustomStringConvertible {
  public var description: String {
    let percent = Int((probability.value * 100).rounded())
    let lines = evidence.map { piece in
      let sides = [piece.left, piece.right].map { $0.map(\.text).joined(separator: " ") }
      return "  \(piece.kind.rawValue): \(sides[0]) | \(sides[1])"
    }
    let reasons = conflicts.map { "  against: \($0.explanation)" }
    let signs = warnings.map { "  beware: \($0.explanation)" }
    return (["\(percent)% same"] + lines + reasons + signs).joined(separator: "\n")
  }
}
