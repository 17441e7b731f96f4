import EntityResolution
import NameMatching
import TextModel

/// Puts into words why two entities are two.
struct SeparationReport {
  let comparison: EntityComparison
  let rulings: [StandingRuling]
  let crowded: Set<BlockingKey>
  let found: [BlockingKey: [EntityID]]
  let policy: ResolutionPolicy
  let types: (EntityType, EntityType)

  private var different: StandingRuling? { rulings.first { $0.ruling.judgment.verdict == .different } }
  private var isEnough: Bool { comparison.bits >= policy.acceptAbove.bits }
  private var company: Double {
    comparison.isOfWholes ? EntityComparison.mostCompany.whole : EntityComparison.mostCompany.part
  }

  /// Shared keys that do not have too many bearers, and whether they bring the two before the matcher.
  private var tellingKeys: [BlockingKey] { comparison.sharedKeys.filter { !crowded.contains($0) } }
  private var areCompared: Bool {
    guard comparison.isOfWholes else { return !tellingKeys.isEmpty }
    return tellingKeys.count > 1 || tellingKeys.contains { found[$0]?.count ?? .max <= EntityComparison.fewBearers }
  }

  var reasons: [String] {
    var reasons: [String] = []
    if let different {
      let note = different.ruling.judgment.evidence.last.map { ": \($0)" } ?? ""
      reasons.append(
        "judged different in entry \(different.number) of the log by \(different.ruling.judgment.author)\(note)")
    }
    if !areCompared { reasons.append(blocking) }
    if !isEnough { reasons.append(evidence) }
    if reasons.isEmpty {
      reasons.append(
        "alike enough (\(Self.bits(comparison.bits)) bits, \(Self.bits(policy.acceptAbove.bits)) are needed), but the "
          + "matcher never joins two entities that have their ids: articles may have shown only later that they are one"
      )
    }
    return reasons
  }

  private var blocking: String {
    if comparison.sharedKeys.isEmpty {
      return
        "never compared: they share no key (\(Self.listed(comparison.leftKeys)) | \(Self.listed(comparison.rightKeys)))"
    }
    if tellingKeys.isEmpty {
      return "never compared: more than \(policy.candidatesPerKey) entities share \(Self.listed(comparison.sharedKeys))"
    }
    return "never compared: whole names meet under two keys, or under one that at most "
      + "\(EntityComparison.fewBearers) share; these share only \(Self.listed(tellingKeys))"
  }

  private var evidence: String {
    guard comparison.bits > EntityComparison.never / 2 else {
      let cause =
        types.0 != types.1
        ? "a \(Self.title(types.0)) and a \(Self.title(types.1)) of other names are never one"
        : "nothing in their names speaks for one"
      return "the evidence rules it out: \(cause)"
    }
    var pieces = ["names \(Self.bits(comparison.namesBits))"]
    if comparison.typesBits != 0 { pieces.append("types \(Self.bits(comparison.typesBits))") }
    if comparison.rolesBits != 0 { pieces.append("offices \(Self.bits(comparison.rolesBits))") }
    if !comparison.isOfWholes { pieces.append("a part of a name proves less") }
    return "the evidence is too weak: \(Self.bits(comparison.bits)) bits (\(pieces.joined(separator: ", "))) where "
      + "\(Self.bits(policy.acceptAbove.bits)) are needed"
  }

  /// Single changes that would lead to a join; a judgment always would.
  var flips: [String] {
    if let different {
      return ["take entry \(different.number) back (judge --undo \(different.number)), then judge them same"]
    }
    var flips = ["a person's judgment: same"]
    let missing = policy.acceptAbove.bits - comparison.bits
    guard missing > 0, comparison.bits > EntityComparison.never / 2 else { return flips }
    if missing <= company {
      flips.append("\(Self.bits(missing)) bits of company: articles that name them beside the same people")
    }
    if comparison.typesBits < 0, missing <= -comparison.typesBits {
      flips.append("one type for both (\(Self.bits(-comparison.typesBits)) bits more)")
    }
    flips += nameFlips(missing)
    return flips
  }

  /// Parts of the names whose disagreement alone keeps the two apart.
  private func nameFlips(_ missing: Double) -> [String] {
    let compared = NameMatcher().compare(comparison.leftName, comparison.rightName, type: types.0)
    return compared.evidence.filter { $0.weight.bits < 0 && -$0.weight.bits >= missing }.map { piece in
      let sides = [piece.left, piece.right].map { $0.map(\.text).joined(separator: " ") }.filter { !$0.isEmpty }
      return "without the disagreement of \(sides.joined(separator: " and ")) (\(piece.kind.rawValue), "
        + "\(Self.bits(piece.weight.bits)) bits)"
    }
  }

  // MARK: Words

  /// Keys named in a message: enough to see what they are made of.
  private static let mostKeys = 6

  private static func listed(_ keys: [BlockingKey]) -> String {
    let shown = keys.prefix(mostKeys).map(\.rawValue).joined(separator: ", ")
    return keys.count > mostKeys ? shown + ", …" : shown
  }

  /// Two digits behind the point: weights that differ by less say the same.
  static func bits(_ bits: Double) -> String {
    let hundredths = Int((bits * 100).rounded())
    let rest = abs(hundredths) % 100
    return "\(hundredths < 0 ? "−" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func title(_ type: EntityType) -> String {
    switch type {
    case .person: "person"
    case .place: "place"
    case .organization: "organization"
    }
  }
}
