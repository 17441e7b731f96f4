import OnomaKit

/// One pair of `compare --explain`.
struct ComparisonRecord: Encodable {
  struct EvidenceRecord: Encodable {
    let kind: String
    let left: [String]
    let right: [String]
    let score: Double
    let bits: Double
  }

  /// Which standards write one side so.
  struct StandardRecord: Encodable {
    let side: String
    let spelling: String
    /// The name as its own language writes it: given, or deduced from the spellings.
    let native: String
    let standards: [String]
  }

  let left: String
  let right: String
  let probability: Double
  let score: Double
  let bits: Double
  let verdict: String
  let evidence: [EvidenceRecord]
  let conflicts: [String]
  /// Signs that one name imitates the other.
  let warnings: [String]
  let standards: [StandardRecord]

  init(left: String, right: String, _ comparison: NameComparison, profile: MatchingProfile) {
    self.left = left
    self.right = right
    probability = Figure.rounded(comparison.probability.value)
    score = Figure.rounded(comparison.score.value)
    bits = Figure.rounded(comparison.weight.bits)
    verdict = profile.verdict(comparison.probability).rawValue
    evidence = comparison.evidence.map { piece in
      EvidenceRecord(
        kind: piece.kind.rawValue, left: piece.left.map(\.text), right: piece.right.map(\.text),
        score: Figure.rounded(piece.score.value), bits: Figure.rounded(piece.weight.bits))
    }
    conflicts = comparison.conflicts.map(\.explanation)
    warnings = comparison.warnings.map(\.explanation)
    standards = StandardRecord.standards(explaining: left, right, comparison)
  }
}

extension ComparisonRecord.StandardRecord {
  /// The standards behind two spellings: those that lead from one side to the other where one is not in Latin letters,
  /// and else those that lead from one native form to both.
  static func standards(explaining left: String, _ right: String, _ comparison: NameComparison) -> [Self] {
    let direct = comparison.schemes.compactMap { RomanizationScheme(id: $0) }.map(\.description)
    switch (isLatin(left), isLatin(right)) {
    case (true, true):
      guard let best = Romanizer.spellings(explaining: left, right).first else { return [] }
      return [Self("left", best.left), Self("right", best.right)]
    case (true, false) where !direct.isEmpty:
      return [Self(side: "left", spelling: left, native: right, standards: direct)]
    case (false, true) where !direct.isEmpty:
      return [Self(side: "right", spelling: right, native: left, standards: direct)]
    default: return []
    }
  }

  private init(_ side: String, _ explained: SpellingExplanation.Side) {
    self.init(
      side: side, spelling: explained.latin, native: explained.native, standards: explained.schemes.map(\.description))
  }

  private static func isLatin(_ name: String) -> Bool { Script.dominant(in: SourceText(name)) == .latin }
}
