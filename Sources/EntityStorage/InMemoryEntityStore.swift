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
/// - Complexity: each call is linear in what it reads or writes, with a logarithm for keeping order.
public actor InMemoryEntityStore: EntityStore {
  private struct Record {
    var tally = SightingTally()
    /// Numbers of the articles that name it, in order of storing.
    var documents: [Int] = []
    var keys: Set<BlockingKey> = []
  }

  private var records: [EntityID: Record] = [:]
  private var documents: [DocumentID: (number: Int, document: StoredDocument)] = [:]
  /// By number: the article's id, for company.
  private var documentIDs: [DocumentID] = []
  private var keys: [BlockingKey: Set<EntityID>] = [:]
  private var log: [Judgment] = []
  /// By article: places in the log.
  private var logPlaces: [DocumentID: [Int]] = [:]
  /// Entities that lost their last article while one is being replaced.
  private var unseen: Set<EntityID> = []
  /// Sorted ids, made when first asked for after a change.
  private var sortedIDs: [EntityID]?

  public init() {}

  public func candidates(
    for keys: [BlockingKey], limit: Int
  ) async throws(StoreFailure) -> [BlockingKey: [EntityID]] {
    var found: [BlockingKey: [EntityID]] = [:]
    for key in keys {
      guard let ids = self.keys[key], ids.count <= limit else { continue }
      found[key] = ids.sorted()
    }
    return found
  }

  public func storedEntities(_ ids: [EntityID]) async throws(StoreFailure) -> [StoredEntity] {
    Set(ids).sorted().compactMap { id in records[id].flatMap { stored(id, $0, withCompany: true) } }
  }

  public func documents(_ ids: [DocumentID]) async throws(StoreFailure) -> [StoredDocument] {
    Set(ids).sorted().compactMap { documents[$0]?.document }
  }

  public func commit(_ batch: StoreBatch) async throws(StoreFailure) {
    for document in batch.documents { put(document) }
    for (id, keys) in batch.keys {
      guard records[id] != nil else { continue }
      records[id]?.keys.formUnion(keys)
      for key in keys { self.keys[key, default: []].insert(id) }
    }
    record(batch.judgments)
    sortedIDs = nil
  }

  public func append(_ judgments: [Judgment]) async throws(StoreFailure) { record(judgments) }

  public func judgments(about documents: [DocumentID]) async throws(StoreFailure) -> [Judgment] {
    Set(documents.flatMap { logPlaces[$0] ?? [] }).sorted().map { log[$0] }
  }

  public func entity(_ id: EntityID) async throws(StoreFailure) -> Entity? {
    records[id].flatMap { stored(id, $0, withCompany: false) }.map(Entity.init)
  }

  public func entities(after id: EntityID?, limit: Int) async throws(StoreFailure) -> [Entity] {
    let ids = sortedIDs ?? records.keys.sorted()
    sortedIDs = ids
    let start = id.map { id in ids.partitioningIndex { $0 > id } } ?? 0
    return ids[start...].prefix(max(limit, 0)).compactMap { id in
      records[id].flatMap { stored(id, $0, withCompany: false) }.map(Entity.init)
    }
  }

  public func counts() async throws(StoreFailure) -> StoreCounts {
    StoreCounts(entities: records.count, documents: documents.count, judgments: log.count)
  }
}

extension InMemoryEntityStore {
  private func record(_ judgments: [Judgment]) {
    for judgment in judgments {
      let (left, right) = (judgment.left.document, judgment.right.document)
      logPlaces[left, default: []].append(log.count)
      if right != left { logPlaces[right, default: []].append(log.count) }
      log.append(judgment)
    }
  }

  private func put(_ document: StoredDocument) {
    let number: Int
    if let old = documents[document.id] {
      number = old.number
      remove(old.document, number: number)
    } else {
      number = documentIDs.count
      documentIDs.append(document.id)
    }
    documents[document.id] = (number, document)
    for (id, tally) in SightingTally.tallies(of: document) {
      records[id, default: Record()].tally.merge(tally, sign: 1)
      records[id]?.documents.insertInOrder(number)
    }
    forgetUnseen()
  }

  private func remove(_ document: StoredDocument, number: Int) {
    for (id, tally) in SightingTally.tallies(of: document) {
      records[id]?.tally.merge(tally, sign: -1)
      records[id]?.documents.removeAll { $0 == number }
      if records[id]?.tally.documents == 0 { unseen.insert(id) }
    }
  }

  /// An entity that no article names any more is dropped, with its keys.
  private func forgetUnseen() {
    for id in unseen where records[id]?.tally.documents == 0 {
      for key in records[id]?.keys ?? [] {
        keys[key]?.remove(id)
        if keys[key]?.isEmpty ?? false { keys[key] = nil }
      }
      records[id] = nil
    }
    unseen = []
  }

  /// Nil never happens: an entity without articles is dropped.
  private func stored(_ id: EntityID, _ record: Record, withCompany: Bool) -> StoredEntity? {
    guard let first = record.documents.first, let document = documents[documentIDs[first]]?.document,
      let sighting = document.sightings.first(where: { $0.entity == id })
    else { return nil }
    return StoredEntity(
      id: id, type: record.tally.type, firstMention: sighting.mention, names: record.tally.statements,
      roles: record.tally.roles.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      company: withCompany ? company(of: id, record) : [], documentCount: record.tally.documents)
  }

  private func company(of id: EntityID, _ record: Record) -> [EntityID] {
    var company: Set<EntityID> = []
    for number in record.documents.prefix(EntityStoreBounds.companyDocuments) {
      company.formUnion(documents[documentIDs[number]]?.document.sightings.map(\.entity) ?? [])
    }
    company.remove(id)
    return company.sorted()
  }
}

extension Array where Element: Comparable {
  /// The first index whose element answers true; elements that answer false stand before all that answer true.
  ///
  /// - Complexity: O(log n).
  fileprivate func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if belongsBehind(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  fileprivate mutating func insertInOrder(_ element: Element) {
    insert(element, at: partitioningIndex { $0 >= element })
  }
}
