public import EntityResolution

/// Gives the log of one store to another: what follows from it then is what held at some point of it.
///
/// ```swift
/// let earlier = InMemoryEntityStore()
/// try await StoreReplay(store).replay(through: .entry(17), into: earlier)
/// ```
public struct StoreReplay: Sendable {
  /// A point of a log.
  public enum Point: Hashable, Sendable {
    /// Behind this entry.
    case entry(Int)
    /// Behind the last entry of this time or an earlier one, in seconds since 1970; an entry without a time goes with
    /// the one before it.
    case time(Int)
    /// Behind the last entry.
    case end
  }

  private let store: any EntityStore

  public init(_ store: some EntityStore) { self.store = store }

  /// Entries read at a time.
  private static let page = 64

  /// Appends all entries up to a point to an empty store.
  ///
  /// - Parameter progress: gets the number of each entry done.
  /// - Returns: the number of the last entry replayed, 0 for none.
  @discardableResult
  public func replay(
    through point: Point, into target: some EntityStore, progress: (Int) -> Void = { _ in }
  ) async throws(JudgingFailure) -> Int {
    var last = 0
    while true {
      let entries = try await asking { () async throws(StoreFailure) in
        try await store.log(after: last, limit: Self.page)
      }
      if entries.isEmpty { return last }
      for entry in entries {
        guard point.covers(entry) else { return last }
        _ = try await asking { () async throws(StoreFailure) in try await target.append(entry.content, at: entry.time) }
        last = entry.number
        progress(last)
      }
    }
  }
}

extension StoreReplay.Point {
  func covers(_ entry: LogEntry) -> Bool {
    switch self {
    case .entry(let number): entry.number <= number
    case .time(let time): entry.time.map { $0 <= time } ?? true
    case .end: true
    }
  }
}
