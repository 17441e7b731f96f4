public import TextModel

/// What one article said when it was stored, with its place in the log.
public struct LoggedEdition: Hashable, Sendable {
  /// Its place among all articles of the log, from 1: an article that was stored twice has two.
  public let number: Int
  /// The entry of the log that brought it.
  public let entry: Int
  /// Seconds since 1970 in UTC, as the caller gave them.
  public let time: Int?
  /// With the entities that the matcher gave.
  public let document: StoredDocument

  public init(number: Int, entry: Int, time: Int?, document: StoredDocument) {
    self.number = number
    self.entry = entry
    self.time = time
    self.document = document
  }
}

/// A judgment of the matcher with the entry of the log that brought it.
public struct LoggedJudgment: Hashable, Sendable {
  public let entry: Int
  /// Seconds since 1970 in UTC, as the caller gave them.
  public let time: Int?
  public let judgment: Judgment

  public init(entry: Int, time: Int?, judgment: Judgment) {
    self.entry = entry
    self.time = time
    self.judgment = judgment
  }
}

/// What a store that has nothing better answers: by reading its whole log.
extension EntityStore {
  public func editions(
    naming ids: [EntityID], after number: Int, limit: Int
  ) async throws(StoreFailure) -> [LoggedEdition] {
    let wanted = Set(ids)
    let most = max(limit, 0)
    var place = 0
    var found: [LoggedEdition] = []
    for entry in try await log(after: 0, limit: .max) {
      guard case .batch(let batch) = entry.content else { continue }
      for document in batch.documents {
        place += 1
        guard place > number, document.sightings.contains(where: { wanted.contains($0.entity) }) else { continue }
        guard found.count < most else { return found }
        found.append(LoggedEdition(number: place, entry: entry.number, time: entry.time, document: document))
      }
    }
    return found
  }

  public func refusals(about documents: [DocumentID]) async throws(StoreFailure) -> [LoggedJudgment] {
    let wanted = Set(documents)
    return try await log(after: 0, limit: .max).flatMap { entry -> [LoggedJudgment] in
      guard case .batch(let batch) = entry.content else { return [] }
      return batch.judgments.filter { judgment in
        judgment.verdict == .different
          && (wanted.contains(judgment.left.document) || wanted.contains(judgment.right.document))
      }
      .map { LoggedJudgment(entry: entry.number, time: entry.time, judgment: $0) }
    }
  }

  public func peopleLog(after number: Int, limit: Int) async throws(StoreFailure) -> [LogEntry] {
    let entries = try await log(after: number, limit: .max).filter { entry in
      if case .batch = entry.content { return false }
      return true
    }
    return Array(entries.prefix(max(limit, 0)))
  }
}
