public import TextModel

/// Keeps entities between runs: their names with counts, the articles seen, and the log of judgments.
///
/// Every store behaves alike; one suite of tests runs on all of them. A store derives, and never trusts a caller to
/// count: an entity's names, type and company follow from the sightings of the articles it holds, so an article
/// committed twice counts once, and one committed anew with other content replaces what it said before.
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

  /// The stored form of these entities, in order of their ids; ids that the store does not hold are left out.
  ///
  /// The company of an entity is read from at most ``EntityStoreBounds/companyDocuments`` of its articles, those
  /// stored first.
  func storedEntities(_ ids: [EntityID]) async throws(StoreFailure) -> [StoredEntity]

  /// The articles among these that the store holds, in order of their ids.
  func documents(_ ids: [DocumentID]) async throws(StoreFailure) -> [StoredDocument]

  /// Writes a run: all of it or nothing.
  func commit(_ batch: StoreBatch) async throws(StoreFailure)

  /// Appends to the log of judgments.
  func append(_ judgments: [Judgment]) async throws(StoreFailure)

  /// The judgments about mentions of these articles, in order of appending.
  func judgments(about documents: [DocumentID]) async throws(StoreFailure) -> [Judgment]

  /// One entity; nil when the store does not hold it.
  func entity(_ id: EntityID) async throws(StoreFailure) -> Entity?

  /// A page of all entities, in order of their ids, behind `id`; nil begins at the first.
  func entities(after id: EntityID?, limit: Int) async throws(StoreFailure) -> [Entity]

  /// How much the store holds.
  func counts() async throws(StoreFailure) -> StoreCounts
}

/// Bounds that hold for every store, so that all give one answer.
public enum EntityStoreBounds {
  /// Articles read for an entity's company: enough to meet everyone it is usually named with, and a constant cost
  /// for a country named in every article.
  public static let companyDocuments = 16
}
