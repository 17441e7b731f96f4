public import EntityResolution
public import TextModel

/// What the log says of one entity, entry by entry.
///
/// ```swift
/// for event in try await EntityHistory(in: store).events(of: id) { print(event.entry, event.change) }
/// ```
public struct EntityHistory: Sendable {
  /// Something that happened to the entity.
  public struct Event: Hashable, Sendable {
    public enum Change: Hashable, Sendable {
      /// Its first article came, with so many others.
      case founded(EntityID, in: [DocumentID])
      /// Articles came that name it.
      case seen(EntityID, in: [DocumentID])
      /// The matcher would have joined two, and a person's judgment stood against it.
      case refused(Judgment)
      /// A person judged.
      case judged(Ruling)
      /// A judgment about it was taken back.
      case takenBack(Undo)
    }

    /// The entry of the log.
    public let entry: Int
    /// Seconds since 1970 in UTC; nil when the caller gave none.
    public let time: Int?
    public let change: Change
  }

  private let store: any EntityStore

  public init(in store: some EntityStore) { self.store = store }

  /// Articles, or entries, read at a time.
  private static let page = 64

  /// The events of an entity, and of all that was ever joined to it or parted from it, in order of the log.
  ///
  /// - Complexity: linear in the articles that name them and in people's judgments, times a logarithm; in a store without
  ///   an index on its log (`InMemoryEntityStore`), in the log for every 64 articles that name them. Memory for the events.
  public func events(of id: EntityID) async throws(JudgingFailure) -> [Event] {
    let people = try await peopleLog()
    let family = Self.family(of: id, people)
    var appearances = Appearances(family: family)
    try await read(&appearances)
    let articles = appearances
    let refused = try await asking { () async throws(StoreFailure) in
      try await store.refusals(about: Set(articles.mentions.keys.map(\.document)).sorted())
    }
    let events = articles.events + articles.refusals(refused) + Self.judged(people, family)
    // Of one entry: first its articles, then what was refused; both are in order already.
    return events.enumerated().sorted { ($0.element.entry, $0.offset) < ($1.element.entry, $1.offset) }.map(\.element)
  }

  private func peopleLog() async throws(JudgingFailure) -> [LogEntry] {
    var entries: [LogEntry] = []
    while true {
      let last = entries.last?.number ?? 0
      let page = try await asking { () async throws(StoreFailure) in
        try await store.peopleLog(after: last, limit: Self.page)
      }
      if page.isEmpty { return entries }
      entries += page
    }
  }

  private func read(_ appearances: inout Appearances) async throws(JudgingFailure) {
    let ids = appearances.family.sorted()
    var last = 0
    while true {
      let behind = last
      let page = try await asking { () async throws(StoreFailure) in
        try await store.editions(naming: ids, after: behind, limit: Self.page)
      }
      guard let end = page.last else { return appearances.end() }
      for edition in page { appearances.add(edition) }
      last = end.number
    }
  }

  private static func judged(_ people: [LogEntry], _ family: Set<EntityID>) -> [Event] {
    var told: Set<Int> = []
    return people.compactMap { entry in
      switch entry.content {
      case .batch: return nil
      case .ruling(let ruling):
        guard ids(of: ruling).contains(where: family.contains) else { return nil }
        told.insert(entry.number)
        return Event(entry: entry.number, time: entry.time, change: .judged(ruling))
      case .undo(let undo):
        guard told.contains(undo.entry) else { return nil }
        told.insert(entry.number)
        return Event(entry: entry.number, time: entry.time, change: .takenBack(undo))
      }
    }
  }

  /// The ids that judgments ever brought together with this one, or parted from it.
  private static func family(of id: EntityID, _ people: [LogEntry]) -> Set<EntityID> {
    let joins = people.flatMap { entry -> [[EntityID]] in
      guard case .ruling(let ruling) = entry.content else { return [] }
      let parted = ruling.parting.map { [[$0.source, $0.part]] } ?? []
      return parted + (ruling.judgment.verdict == .same ? [[ruling.left, ruling.right].compactMap(\.self)] : [])
    }
    var family: Set<EntityID> = [id]
    var size = 0
    while size != family.count {
      size = family.count
      for join in joins where join.contains(where: family.contains) { family.formUnion(join) }
    }
    return family
  }

  private static func ids(of ruling: Ruling) -> [EntityID] {
    [ruling.left, ruling.right, ruling.parting?.source, ruling.parting?.part].compactMap(\.self)
  }
}
