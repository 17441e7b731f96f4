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

  private static let page = 64

  /// The events of an entity, and of all that was ever joined to it or parted from it, in order of the log.
  ///
  /// - Complexity: linear in the log; memory for the events.
  public func events(of id: EntityID) async throws(JudgingFailure) -> [Event] {
    let family = try await family(of: id)
    var events: [Event] = []
    var founded: Set<EntityID> = []
    var told: Set<Int> = []
    var mentions: Set<MentionReference> = []
    try await forEachEntry { entry in
      switch entry.content {
      case .batch(let batch):
        for member in family.sorted() {
          let documents = batch.documents.filter { $0.sightings.contains { $0.entity == member } }.map(\.id)
          guard !documents.isEmpty else { continue }
          for sighting in batch.documents.lazy.flatMap(\.sightings) where sighting.entity == member {
            mentions.insert(sighting.mention)
          }
          let isFirst = founded.insert(member).inserted
          events.append(
            Event(
              entry: entry.number, time: entry.time,
              change: isFirst ? .founded(member, in: documents) : .seen(member, in: documents)))
        }
        for judgment in batch.judgments where judgment.verdict == .different {
          guard mentions.contains(judgment.left) || mentions.contains(judgment.right) else { continue }
          events.append(Event(entry: entry.number, time: entry.time, change: .refused(judgment)))
        }
      case .ruling(let ruling):
        guard Self.ids(of: ruling).contains(where: family.contains) else { return }
        told.insert(entry.number)
        events.append(Event(entry: entry.number, time: entry.time, change: .judged(ruling)))
      case .undo(let undo):
        guard told.contains(undo.entry) else { return }
        told.insert(entry.number)
        events.append(Event(entry: entry.number, time: entry.time, change: .takenBack(undo)))
      }
    }
    return events
  }

  /// The ids that judgments ever brought together with this one, or parted from it.
  private func family(of id: EntityID) async throws(JudgingFailure) -> Set<EntityID> {
    var joins: [[EntityID]] = []
    try await forEachEntry { entry in
      guard case .ruling(let ruling) = entry.content else { return }
      if let parting = ruling.parting { joins.append([parting.source, parting.part]) }
      if ruling.judgment.verdict == .same { joins.append([ruling.left, ruling.right].compactMap(\.self)) }
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

  private func forEachEntry(_ body: (LogEntry) -> Void) async throws(JudgingFailure) {
    var last = 0
    while true {
      let entries = try await asking { () async throws(StoreFailure) in
        try await store.log(after: last, limit: Self.page)
      }
      guard let end = entries.last else { return }
      for entry in entries { body(entry) }
      last = end.number
    }
  }
}
