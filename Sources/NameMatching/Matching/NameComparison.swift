public import TextModel

/// The answer to *are these names of one entity, how sure, and why*.
public struct NameComparison: Hashable, Sendable {
  /// Probability of one entity, from names alone and even prior odds.
  public let probability: Probability
  /// Ranks pairs; equal to the probability's value where no ties must be broken.
  public let score: Score
  /// The probability as log₂ odds.
  public let weight: MatchWeight
  /// What speaks for and against: every part of both names exactly once.
  public let evidence: [NameEvidence]
  /// Named reasons against.
  public let conflicts: [NameConflict]
  /// Ids of the romanization standards that explain the two spellings, if they were asked for.
  public let schemes: [String]

  package init(
    weight: MatchWeight, evidence: [NameEvidence], conflicts: [NameConflict], schemes: [String] = []
  ) {
    self.weight = weight
    probability = weight.probability
    score = Score(clamping: weight.probability.value)
    self.evidence = evidence
    self.conflicts = conflicts
    self.schemes = schemes
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
    return (["\(percent)% same"] + lines + reasons).joined(separator: "\n")
  }
}
