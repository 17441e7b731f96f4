import OnomaKit

/// Judgments of a run, gathered by the entity they speak of and told in the spellings they compare.
struct LinkReasons {
  struct Reason {
    let left: String
    let right: String
    let verdict: Judgment.Verdict
    /// The weight with its sign and unit.
    let bits: String
    let evidence: [String]
  }

  private var byEntity: [EntityID: [Reason]] = [:]
  /// Pairs of entities that were left apart in doubt, the likeliest first.
  private(set) var doubtful: [(left: EntityID, right: EntityID, reason: Reason)] = []

  /// Reasons shown of one entity: the strongest say it all, hundreds would bury them.
  private static let shown = 12

  init(_ outcome: ResolveOutcome) {
    var mentions: [MentionReference: ResolvedMention] = [:]
    for article in outcome.articles {
      for mention in article.resolved.mentions {
        mentions[MentionReference(document: article.resolved.id, range: mention.mention.range)] = mention
      }
    }
    // The strongest first: of doubtful pairs those nearest to being joined.
    for judgment in outcome.judgments.sorted(by: Self.precedes) {
      guard let left = mentions[judgment.left], let right = mentions[judgment.right] else { continue }
      let reason = Reason(
        left: left.mention.surface, right: right.mention.surface, verdict: judgment.verdict,
        bits: Self.bits(judgment.weight), evidence: judgment.evidence)
      if judgment.verdict == .unsure, left.entityID != right.entityID {
        doubtful.append((left.entityID, right.entityID, reason))
      }
      for entity in Set([left.entityID, right.entityID]).sorted() { add(reason, to: entity) }
    }
  }

  /// The strongest reasons that an entity is one, or is not another.
  func reasons(for entity: EntityID) -> [Reason] { byEntity[entity, default: []] }

  /// The same two spellings compared in many articles are one reason for a reader.
  private mutating func add(_ reason: Reason, to entity: EntityID) {
    let known = byEntity[entity, default: []]
    let isTold = known.contains { $0.left == reason.left && $0.right == reason.right && $0.verdict == reason.verdict }
    if known.count < Self.shown, !isTold { byEntity[entity, default: []].append(reason) }
  }

  private static func precedes(_ left: Judgment, _ right: Judgment) -> Bool {
    let weights = (Self.rank(left), Self.rank(right))
    if weights.0 != weights.1 { return weights.0 > weights.1 }
    return left.left == right.left ? left.right < right.right : left.left < right.left
  }

  private static func rank(_ judgment: Judgment) -> Double {
    judgment.verdict == .unsure ? judgment.weight.bits : abs(judgment.weight.bits)
  }

  private static func bits(_ weight: MatchWeight) -> String {
    let tenths = (weight.bits * 10).rounded() / 10
    return "\(tenths > 0 ? "+" : "")\(tenths) bits"
  }
}
