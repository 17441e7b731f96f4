public import EntityResolution
public import NameMatching
public import TextModel

/// Why two entities are not one, and which single change would make them one.
///
/// ```swift
/// let why = try await Separation(of: "Ali Vellabati", from: "Ali Akbar Velayati", in: store)
/// print(why.reasons, why.flips)
/// ```
public struct Separation: Sendable {
  public let left: StoredEntity
  public let right: StoredEntity
  /// What people judged about the two, by number.
  public let rulings: [StandingRuling]
  /// Keys under which both are found.
  public let sharedKeys: [BlockingKey]
  /// Keys of one alone; the names of keys say what is shared: `person/name:tokaiev`.
  public let leftKeys: [BlockingKey]
  public let rightKeys: [BlockingKey]
  /// Shared keys that too many others share, too.
  public let crowdedKeys: [BlockingKey]
  /// The two names that are most alike, and how they compare.
  public let leftName: String
  public let rightName: String
  /// What names, types and offices say, and all of it together, in bits.
  public let names: MatchWeight
  public let types: MatchWeight
  public let roles: MatchWeight
  public let total: MatchWeight
  /// What a join takes.
  public let needed: MatchWeight
  /// Why they are two, the first reason first.
  public let reasons: [String]
  /// What would make them one, each alone.
  public let flips: [String]

  /// The two names compared part by part.
  public var comparison: NameComparison { NameMatcher().compare(leftName, rightName, type: left.type) }

  /// - Throws: ``JudgingFailure``; `unknown` when both are one entity.
  public init(
    of left: String, from right: String, in store: some EntityStore, policy: ResolutionPolicy = .balanced
  ) async throws(JudgingFailure) {
    let finder = EntityFinder(store)
    let (first, second) = (try await finder.find(left), try await finder.find(right))
    guard first.entity.id != second.entity.id else {
      throw JudgingFailure(
        code: .unknown, location: "\(left) | \(right)", message: "both are one entity, \(first.entity.id)",
        remedy: "ask why they are one")
    }
    try await self.init(of: first.entity, from: second.entity, in: store, policy: policy)
  }

  /// The same of two that were found.
  public init(
    of left: StoredEntity, from right: StoredEntity, in store: some EntityStore, policy: ResolutionPolicy = .balanced
  ) async throws(JudgingFailure) {
    let comparison = EntityComparer().compare(left, right)
    let shared = comparison.sharedKeys
    let ids = Set([left.id, right.id])
    let asked = try await asking { () async throws(StoreFailure) in
      (
        try await store.rulings(about: [], entities: [left.id]).filter {
          Set([$0.left, $0.right]) == Set(ids.map { $0 })
        },
        try await store.candidates(for: shared, limit: policy.candidatesPerKey)
      )
    }
    self.left = left
    self.right = right
    rulings = asked.0
    sharedKeys = shared
    leftKeys = comparison.leftKeys.filter { !shared.contains($0) }
    rightKeys = comparison.rightKeys.filter { !shared.contains($0) }
    crowdedKeys = shared.filter { asked.1[$0] == nil }
    (leftName, rightName) = (comparison.leftName, comparison.rightName)
    names = MatchWeight(bits: comparison.namesBits)
    types = MatchWeight(bits: comparison.typesBits)
    roles = MatchWeight(bits: comparison.rolesBits)
    total = MatchWeight(bits: comparison.bits)
    needed = policy.acceptAbove
    let report = SeparationReport(
      comparison: comparison, rulings: asked.0, crowded: Set(crowdedKeys), found: asked.1, policy: policy,
      types: (left.type, right.type))
    reasons = report.reasons
    flips = report.flips
  }
}
