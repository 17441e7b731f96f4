public import EntityResolution
public import TextModel

/// The questions whose answers are worth most: pairs the matcher was unsure of, nobody has judged, and much hangs on.
///
/// ```swift
/// for question in try await ReviewQueue(store).questions(limit: 10) {
///   print(Entity(question.left).label, "=", Entity(question.right).label, question.probability)
/// }
/// ```
public struct ReviewQueue: Sendable {
  private let store: any EntityStore

  public init(_ store: some EntityStore) { self.store = store }

  /// Judgments read at a time.
  private static let page = 512

  /// The most useful questions, the first first; equal ones in order of their ids.
  ///
  /// - Complexity: linear in the log's judgments; memory for the doubtful pairs alone.
  public func questions(limit: Int) async throws(JudgingFailure) -> [ReviewQuestion] {
    var doubts: [Pair: NumberedJudgment] = [:]
    var last = 0
    while true {
      let page = try await asking { () async throws(StoreFailure) in
        try await store.judgments(after: last, limit: Self.page)
      }
      guard let end = page.last else { break }
      last = end.number
      let unsure = page.filter { $0.judgment.verdict == .unsure && $0.judgment.author.isMatcher }
      for (pair, judgment) in try await pairs(unsure) {
        let known = doubts[pair]?.judgment.weight.bits ?? -MatchWeight.limit
        if judgment.judgment.weight.bits > known { doubts[pair] = judgment }
      }
    }
    return try await questions(doubts, limit: limit)
  }

  private struct Pair: Hashable, Comparable {
    let left: EntityID
    let right: EntityID

    init(_ one: EntityID, _ other: EntityID) {
      left = min(one, other)
      right = max(one, other)
    }

    static func < (first: Pair, second: Pair) -> Bool {
      first.left == second.left ? first.right < second.right : first.left < second.left
    }
  }

  /// The entities that doubtful judgments speak of today.
  private func pairs(
    _ judgments: [NumberedJudgment]
  ) async throws(JudgingFailure) -> [(Pair, NumberedJudgment)] {
    guard !judgments.isEmpty else { return [] }
    let ids = Set(judgments.flatMap { [$0.judgment.left.document, $0.judgment.right.document] }).sorted()
    let documents = try await asking { () async throws(StoreFailure) in try await store.documents(ids) }
    var entities: [MentionReference: EntityID] = [:]
    for sighting in documents.lazy.flatMap(\.sightings) { entities[sighting.mention] = sighting.entity }
    return judgments.compactMap { numbered in
      guard let left = entities[numbered.judgment.left], let right = entities[numbered.judgment.right], left != right
      else { return nil }
      return (Pair(left, right), numbered)
    }
  }

  private func questions(
    _ doubts: [Pair: NumberedJudgment], limit: Int
  ) async throws(JudgingFailure) -> [ReviewQuestion] {
    var questions: [ReviewQuestion] = []
    for (pair, numbered) in doubts.sorted(by: { $0.key < $1.key }) {
      let (rulings, entities) = try await asking { () async throws(StoreFailure) in
        (
          try await store.rulings(about: [], entities: [pair.left]),
          try await store.storedEntities([pair.left, pair.right])
        )
      }
      let isAnswered = rulings.contains { Set([$0.left, $0.right]) == Set([pair.left, pair.right]) }
      guard !isAnswered, entities.count == 2 else { continue }
      questions.append(
        ReviewQuestion(left: entities[0], right: entities[1], judgment: numbered.judgment, number: numbered.number))
    }
    // The sort is stable, so equal questions stay in order of their ids.
    return Array(questions.sorted { $0.value > $1.value }.prefix(max(limit, 0)))
  }
}

/// A question to a person: are these two one?
public struct ReviewQuestion: Hashable, Sendable {
  public let left: StoredEntity
  public let right: StoredEntity
  /// The matcher's doubt.
  public let judgment: Judgment
  /// Its number among the judgments of the log.
  public let number: Int

  /// How likely the two are one, as the matcher has it.
  public var probability: Probability { judgment.weight.probability }

  /// What an answer is worth: how unsure it is, times the mentions that a join would move.
  public var value: Double {
    let chance = probability.value
    let stakes = [left, right].map { $0.names.reduce(0) { $0 + $1.count } }
    return Self.mostUncertain * chance * (1 - chance) * Double(min(stakes[0], stakes[1]))
  }

  /// Makes an even chance count as one.
  private static let mostUncertain = 4.0
}
