public import EntityResolution
public import TextModel

/// Keeps entities in memory: the reference that every other store is measured by.
///
/// ```swift
/// let store = InMemoryEntityStore()
/// _ = try await EntityResolver().resolve(articles, into: store)
/// let entities = try await store.entities(after: nil, limit: .max)
/// ```
///
/// What was committed is counted and sorted under its keys when it is first asked about: a run that only wants its own
/// answers never asks.
///
/// - Complexity: each call is linear in what it reads or writes and in what was committed since it was last asked about,
///   with a logarithm for keeping order.
public actor InMemoryEntityStore: EntityStore {
  private var tables = MemoryTables()

  public init() {}

  public func candidates(
    for keys: [BlockingKey], limit: Int
  ) async throws(StoreFailure) -> [BlockingKey: [EntityID]] {
    tables.candidates(for: keys, limit: limit)
  }

  public func storedEntities(_ ids: [EntityID]) async throws(StoreFailure) -> [StoredEntity] {
    Set(ids.map { tables.standing($0) }).sorted().compactMap { tables.stored($0, withCompany: true) }
  }

  public func documents(_ ids: [DocumentID]) async throws(StoreFailure) -> [StoredDocument] {
    Set(ids).sorted().compactMap { tables.document($0) }
  }

  public func judgments(about documents: [DocumentID]) async throws(StoreFailure) -> [Judgment] {
    tables.judgments(about: documents)
  }

  public func entity(_ id: EntityID) async throws(StoreFailure) -> Entity? {
    tables.stored(tables.standing(id), withCompany: false).map(Entity.init)
  }

  public func entities(after id: EntityID?, limit: Int) async throws(StoreFailure) -> [Entity] {
    tables.ids(after: id, limit: limit).compactMap { tables.stored($0, withCompany: false).map(Entity.init) }
  }

  public func counts() async throws(StoreFailure) -> StoreCounts { tables.counts }

  public func append(_ content: LogEntry.Content, at time: Int?) async throws(StoreFailure) -> Int {
    try tables.append(content, at: time)
  }

  public func log(after number: Int, limit: Int) async throws(StoreFailure) -> [LogEntry] {
    tables.log(after: number, limit: limit)
  }

  public func rulings(
    about documents: [DocumentID], entities: [EntityID]
  ) async throws(StoreFailure) -> [StandingRuling] {
    tables.rulings(about: Set(documents), entities: Set(entities.map { tables.standing($0) }))
  }

  public func judgments(after number: Int, limit: Int) async throws(StoreFailure) -> [NumberedJudgment] {
    tables.judgments(after: number, limit: limit)
  }

  public func standingID(of id: EntityID) async throws(StoreFailure) -> EntityID? {
    tables.wasGiven(id) ? tables.standing(id) : nil
  }

  public func ids(named name: String, limit: Int) async throws(StoreFailure) -> [EntityID] {
    tables.ids(named: name, limit: limit)
  }

  public func sightings(of id: EntityID, from place: Int, limit: Int) async throws(StoreFailure) -> [Sighting] {
    tables.sightings(of: tables.standing(id), from: place, limit: limit)
  }
}
