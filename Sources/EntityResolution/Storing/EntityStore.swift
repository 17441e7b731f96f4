public import TextModel

/// Keeps entities between runs: a log of articles and judgments, and the entities that follow from it.
///
/// Every store behaves alike; one suite of tests runs on all of them. A store derives, and never trusts a caller to
/// count: an entity's names, type and company follow from the sightings of the articles it holds, so an article
/// committed twice counts once, and one committed anew with other content replaces what it said before.
///
/// The log only grows, and everything a store answers is a pure function of it. Ids are never used twice: where a person
/// joins two entities, the younger id leads to the older one for good; where a person parts one, the part gets an id of
/// its own.
///
/// ```swift
/// let store: any EntityStore = InMemoryEntityStore()
/// for entity in try await store.entities(after: nil, limit: 100) { print(entity.id, entity.label) }
/// ```
public protocol EntityStore: Sendable {
  /// The entities found under each key, in order of their ids.
  ///
  /// A key that more than `limit` entities share says too little and answers with none: which of them to take could
  /// only be decided by chance.
  func candidates(for keys: [BlockingKey], limit: Int) async throws(StoreFailure) -> [BlockingKey: [EntityID]]

  /// The stored form of these entities, in order of their ids; ids that the store does not hold are left out, and one
  /// that was joined to another stands for it.
  ///
  /// The company of an entity is read from at most ``EntityStoreBounds/companyDocuments`` of its articles, those
  /// stored first.
  func storedEntities(_ ids: [EntityID]) async throws(StoreFailure) -> [StoredEntity]

  /// The articles among these that the store holds, in order of their ids, with the entities of today.
  func documents(_ ids: [DocumentID]) async throws(StoreFailure) -> [StoredDocument]

  /// The judgments about mentions of these articles, in order of appending: those of people and of the matcher, also
  /// those taken back.
  func judgments(about documents: [DocumentID]) async throws(StoreFailure) -> [Judgment]

  /// One entity, by its id or one that was joined to it; nil when the store does not hold it.
  func entity(_ id: EntityID) async throws(StoreFailure) -> Entity?

  /// A page of all entities, in order of their ids, behind `id`; nil begins at the first.
  func entities(after id: EntityID?, limit: Int) async throws(StoreFailure) -> [Entity]

  /// How much the store holds.
  func counts() async throws(StoreFailure) -> StoreCounts

  // MARK: The log

  /// Appends an entry, and derives anew what it touches: all of it or nothing.
  ///
  /// - Parameter time: seconds since 1970 in UTC, as the caller has them.
  /// - Returns: the entry's number.
  /// - Throws: ``StoreFailure`` with the code `conflict` when a ruling contradicts others that stand, or an undo would
  ///   leave some that do; `unknownEntry` when an undo names no judgment of a person.
  func append(_ content: LogEntry.Content, at time: Int?) async throws(StoreFailure) -> Int

  /// A page of the log behind an entry; 0 begins at the first.
  func log(after number: Int, limit: Int) async throws(StoreFailure) -> [LogEntry]

  /// The rulings that count, about mentions of these articles or about these entities, by number.
  func rulings(
    about documents: [DocumentID], entities: [EntityID]
  ) async throws(StoreFailure) -> [StandingRuling]

  /// A page of all judgments, also the matcher's, behind a number; 0 begins at the first.
  func judgments(after number: Int, limit: Int) async throws(StoreFailure) -> [NumberedJudgment]

  // MARK: Parts of the log

  /// A page of what articles said when they were stored, of those that gave a sighting one of these ids; behind an
  /// edition's number, 0 begins at the first.
  func editions(naming ids: [EntityID], after number: Int, limit: Int) async throws(StoreFailure) -> [LoggedEdition]

  /// The joins about mentions of these articles that the matcher was refused by a person's judgment, in order of
  /// appending.
  func refusals(about documents: [DocumentID]) async throws(StoreFailure) -> [LoggedJudgment]

  /// A page of the log behind an entry, without the articles: people's judgments, and those taken back.
  func peopleLog(after number: Int, limit: Int) async throws(StoreFailure) -> [LogEntry]

  // MARK: Looking up

  /// The id that stands for an id today: itself, or that of the entity it was joined to; nil for one never given.
  func standingID(of id: EntityID) async throws(StoreFailure) -> EntityID?

  /// The entities that were printed under exactly this name, byte by byte, in order of their ids.
  func ids(named name: String, limit: Int) async throws(StoreFailure) -> [EntityID]

  /// What the articles say of an entity, in the order of storing, from a place on.
  func sightings(of id: EntityID, from place: Int, limit: Int) async throws(StoreFailure) -> [Sighting]
}

extension EntityStore {
  /// Appends a batch of articles without a time.
  public func commit(_ batch: StoreBatch) async throws(StoreFailure) { _ = try await append(.batch(batch), at: nil) }

  /// Appends people's judgments, each an entry, without a time.
  public func append(_ judgments: [Judgment]) async throws(StoreFailure) {
    for judgment in judgments { _ = try await append(.ruling(Ruling(judgment)), at: nil) }
  }
}

/// Bounds that hold for every store, so that all give one answer.
public enum EntityStoreBounds {
  /// Articles read for an entity's company: enough to meet everyone it is usually named with, and a constant cost
  /// for a country named in every article.
  public static let companyDocuments = 16
}
