public import EntityResolution
import TextModel

/// Records what a person judges, and derives the entities anew.
///
/// ```swift
/// let judge = Judge(store, author: "desk")
/// let outcome = try await judge.record(.different, "Ali Vellabati", "Ali Akbar Velayati", at: 1_763_769_600)
/// try await judge.takeBack(outcome.entry, at: nil)
/// ```
///
/// *Same* joins two entities: the older id stays and the younger leads to it. *Different* keeps them apart through every
/// later article and judgment; where both sides are one entity, it parts it. *Unsure* is remembered, so that nobody is
/// asked again.
public struct Judge: Sendable {
  private let store: any EntityStore
  private let author: Judgment.Author

  /// - Parameter author: the name of the person who judges.
  public init(_ store: some EntityStore, author: String) {
    self.store = store
    self.author = .person(author)
  }

  /// A person's word, in log₂ odds: as sure as anything here is, yet finite, since people err, too.
  private static let certainty = 20.0

  /// Records a judgment about two entities, mentions or names.
  ///
  /// - Parameters:
  ///   - left: as ``EntityFinder/find(_:)`` reads it.
  ///   - note: why, in the person's words.
  ///   - time: seconds since 1970 in UTC.
  /// - Throws: ``JudgingFailure``; nothing is recorded then.
  public func record(
    _ verdict: Judgment.Verdict, _ left: String, _ right: String, note: String = "", at time: Int? = nil
  ) async throws(JudgingFailure) -> JudgingOutcome {
    let finder = EntityFinder(store)
    let sides = [try await finder.find(left), try await finder.find(right)]
    return try await record(verdict, sides[0], sides[1], note: note, at: time)
  }

  /// Records a judgment about two that were found.
  ///
  /// - Throws: ``JudgingFailure``; nothing is recorded then.
  public func record(
    _ verdict: Judgment.Verdict, _ left: FoundEntity, _ right: FoundEntity, note: String = "", at time: Int? = nil
  ) async throws(JudgingFailure) -> JudgingOutcome {
    var plan = PartingPlan(left: left.reference, right: right.reference, parting: nil)
    if verdict == .different, left.entity.id == right.entity.id {
      plan = try await PartingPlan.parting(left, from: right, in: store)
    } else if left.reference == right.reference, verdict != .same {
      throw .oneMention(left.text)
    }
    let bits = verdict == .unsure ? 0 : verdict == .same ? Self.certainty : -Self.certainty
    let judgment = Judgment(
      left: plan.left, right: plan.right, verdict: verdict, weight: MatchWeight(bits: bits), author: author,
      evidence: ["\(left.text) | \(right.text)", note].filter { !$0.isEmpty })
    let isTurned = judgment.left != plan.left
    let ids = isTurned ? (right.entity.id, left.entity.id) : (left.entity.id, right.entity.id)
    let ruling = Ruling(judgment, left: ids.0, right: ids.1, parting: plan.parting)
    let entry = try await asking { () async throws(StoreFailure) in try await store.append(.ruling(ruling), at: time) }
    return try await outcome(entry, verdict, left.entity.id, right.entity.id, plan.parting)
  }

  /// Takes a judgment, or an earlier taking back, back.
  ///
  /// - Returns: the number of the new entry.
  /// - Throws: ``JudgingFailure`` with the code `unknownEntry` when the entry is no judgment of a person.
  @discardableResult
  public func takeBack(_ entry: Int, note: String = "", at time: Int? = nil) async throws(JudgingFailure) -> Int {
    let undo = Undo(entry: entry, author: author, note: note)
    return try await asking { () async throws(StoreFailure) in try await store.append(.undo(undo), at: time) }
  }

  private func outcome(
    _ entry: Int, _ verdict: Judgment.Verdict, _ left: EntityID, _ right: EntityID, _ parting: Parting?
  ) async throws(JudgingFailure) -> JudgingOutcome {
    if let parting {
      return JudgingOutcome(
        entry: entry, effect: .parted(from: parting.source, part: parting.part, sightings: parting.mentions.count))
    }
    guard verdict == .same else {
      return JudgingOutcome(entry: entry, effect: verdict == .different ? .keptApart(left, right) : .remembered)
    }
    guard left != right else { return JudgingOutcome(entry: entry, effect: .confirmed(left)) }
    let now = try await asking { () async throws(StoreFailure) in try await store.standingID(of: left) } ?? left
    return JudgingOutcome(entry: entry, effect: .joined(now == left ? right : left, into: now))
  }
}

/// What a judgment did.
public struct JudgingOutcome: Hashable, Sendable {
  public enum Effect: Hashable, Sendable {
    /// The first id leads to the second from now on.
    case joined(EntityID, into: EntityID)
    /// They were one entity already.
    case confirmed(EntityID)
    /// A new entity has so many of the other's sightings.
    case parted(from: EntityID, part: EntityID, sightings: Int)
    /// They were two already, and stay so.
    case keptApart(EntityID, EntityID)
    /// Unsure: nobody is asked again.
    case remembered
  }

  /// The entry of the log.
  public let entry: Int
  public let effect: Effect
}

extension FoundEntity {
  /// The mention that a judgment about it points at.
  var reference: MentionReference { mention?.mention ?? entity.firstMention }
}

extension JudgingFailure {
  static func oneMention(_ text: String) -> JudgingFailure {
    JudgingFailure(
      code: .inseparable, location: text, message: "both sides are one mention",
      remedy: "point at two, by document:start-end or by two names")
  }
}
