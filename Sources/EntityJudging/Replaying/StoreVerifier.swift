public import EntityResolution
import TextModel

/// Derives a store anew from its log and compares everything, byte for byte.
///
/// ```swift
/// let difference = try await StoreVerifier(store).firstDifference(rebuiltIn: InMemoryEntityStore())
/// ```
///
/// - Complexity: linear in the log; memory for a page of it, besides what the second store takes.
public struct StoreVerifier: Sendable {
  private let store: any EntityStore

  public init(_ store: some EntityStore) { self.store = store }

  private static let page = 64

  /// The first place where a store differs from what its log says.
  public struct Difference: Hashable, Sendable {
    /// The entity or article.
    public let place: String
    /// What the store holds.
    public let found: String
    /// What follows from the log.
    public let expected: String
  }

  /// Nil when the store holds what its log says.
  ///
  /// - Parameter rebuilt: an empty store, which is filled.
  public func firstDifference(
    rebuiltIn rebuilt: some EntityStore, progress: (Int) -> Void = { _ in }
  ) async throws(JudgingFailure) -> Difference? {
    try await StoreReplay(store).replay(through: .end, into: rebuilt, progress: progress)
    if let difference = try await entities(rebuilt) { return difference }
    return try await entries(rebuilt)
  }

  private func entities(_ rebuilt: any EntityStore) async throws(JudgingFailure) -> Difference? {
    var last: EntityID?
    while true {
      let page = try await asking { () async throws(StoreFailure) in
        (
          try await store.entities(after: last, limit: Self.page).map(\.id),
          try await rebuilt.entities(after: last, limit: Self.page).map(\.id)
        )
      }
      if let difference = Self.difference("entities behind \(last?.rawValue ?? "the first")", page.0, page.1) {
        return difference
      }
      guard let end = page.0.last else { return nil }
      let stored = try await asking { () async throws(StoreFailure) in
        (try await store.storedEntities(page.0), try await rebuilt.storedEntities(page.0))
      }
      for (found, expected) in zip(stored.0, stored.1) {
        if let difference = Self.difference(found.id.rawValue, lines(found), lines(expected)) { return difference }
      }
      last = end
    }
  }

  /// Articles, ids that lead elsewhere, keys and judgments, along the log.
  private func entries(_ rebuilt: any EntityStore) async throws(JudgingFailure) -> Difference? {
    var last = 0
    while true {
      let found = try await asking { () async throws(StoreFailure) in try await store.log(after: last, limit: 1) }
      guard let entry = found.first else { return nil }
      let expected = try await asking { () async throws(StoreFailure) in try await rebuilt.log(after: last, limit: 1) }
      if found != expected {
        return Difference(place: "entry \(entry.number)", found: "\(found)", expected: "\(expected)")
      }
      if let difference = try await content(of: entry, rebuilt) { return difference }
      last = entry.number
    }
  }

  private func content(
    of entry: LogEntry, _ rebuilt: any EntityStore
  ) async throws(JudgingFailure) -> Difference? {
    let place = "entry \(entry.number)"
    switch entry.content {
    case .undo: return nil
    case .ruling(let ruling):
      let ids = [ruling.left, ruling.right, ruling.parting?.part].compactMap(\.self)
      let documents = [ruling.judgment.left.document, ruling.judgment.right.document]
      return Self.difference(
        place, try await judged(store, documents, ids), try await judged(rebuilt, documents, ids))
    case .batch(let batch):
      let ids = Set(batch.documents.lazy.flatMap(\.sightings).map(\.entity)).sorted()
      let keys = Set(batch.keys.values.lazy.flatMap { $0 }).sorted()
      let documents = batch.documents.map(\.id)
      return Self.difference(
        place, try await listed(store, documents, ids, keys), try await listed(rebuilt, documents, ids, keys))
    }
  }

  private func judged(
    _ store: any EntityStore, _ documents: [DocumentID], _ ids: [EntityID]
  ) async throws(JudgingFailure) -> [String] {
    try await asking { () async throws(StoreFailure) in
      var lines = try await store.rulings(about: documents, entities: ids).map { "\($0)" }
      for id in ids { lines.append("\(id) is \(String(describing: try await store.standingID(of: id)))") }
      return lines
    }
  }

  private func listed(
    _ store: any EntityStore, _ documents: [DocumentID], _ ids: [EntityID], _ keys: [BlockingKey]
  ) async throws(JudgingFailure) -> [String] {
    try await asking { () async throws(StoreFailure) in
      var lines = try await store.documents(documents).map { "\($0)" }
      for id in ids { lines.append("\(id) is \(String(describing: try await store.standingID(of: id)))") }
      let found = try await store.candidates(for: keys, limit: ResolutionPolicy.balanced.candidatesPerKey)
      for key in keys { lines.append("\(key.rawValue): \(found[key] ?? [])") }
      return lines
    }
  }

  // MARK: Lines

  private func lines(_ entity: StoredEntity) -> [String] {
    [
      "type \(entity.type.rawValue)", "first \(entity.firstMention)", "documents \(entity.documentCount)",
      "company \(entity.company)", "roles \(entity.roles)",
    ]
      + entity.names.map {
        "name \($0.value) \($0.language) \($0.script) \($0.count) \($0.documents) \($0.boilerplateCount)"
      }
  }

  private static func difference(_ place: String, _ found: [EntityID], _ expected: [EntityID]) -> Difference? {
    difference(place, found.map(\.rawValue), expected.map(\.rawValue))
  }

  private static func difference(_ place: String, _ found: [String], _ expected: [String]) -> Difference? {
    for index in 0..<max(found.count, expected.count) {
      let first = index < found.count ? found[index] : "nothing"
      let second = index < expected.count ? expected[index] : "nothing"
      // Bytes, because equal strings may differ in theirs.
      if !first.utf8.elementsEqual(second.utf8) { return Difference(place: place, found: first, expected: second) }
    }
    return nil
  }
}
