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
  fileprivate struct Record {
    /// What the articles say that were counted.
    var tally = SightingTally()
    /// Numbers of the articles that name it, in order of storing.
    var documents: [Int] = []
    /// Those of them that are not in the tally yet, in order of committing.
    var uncounted: [Int] = []
    var keys: Set<BlockingKey> = []
  }

  private var records: [EntityID: Record] = [:]
  private var numbers: [DocumentID: Int] = [:]
  /// By number.
  private var documents: [StoredDocument] = []
  private var keys: [BlockingKey: Set<EntityID>] = [:]
  /// Keys that were committed, but not asked about since.
  private var unsortedKeys: [(entity: EntityID, keys: [BlockingKey])] = []
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
    sortKeys()
    var found: [BlockingKey: [EntityID]] = [:]
    for key in keys {
      guard let ids = self.keys[key], ids.count <= limit else { continue }
      found[key] = ids.sorted()
    }
    return found
  }

  public func storedEntities(_ ids: [EntityID]) async throws(StoreFailure) -> [StoredEntity] {
    Set(ids).sorted().compactMap { stored($0, withCompany: true) }
  }

  public func documents(_ ids: [DocumentID]) async throws(StoreFailure) -> [StoredDocument] {
    Set(ids).sorted().compactMap { id in numbers[id].map { documents[$0] } }
  }

  public func commit(_ batch: StoreBatch) async throws(StoreFailure) {
    for document in batch.documents { put(document) }
    for (id, keys) in batch.keys where records[id] != nil { unsortedKeys.append((id, keys)) }
    record(batch.judgments)
    sortedIDs = nil
  }

  public func append(_ judgments: [Judgment]) async throws(StoreFailure) { record(judgments) }

  public func judgments(about documents: [DocumentID]) async throws(StoreFailure) -> [Judgment] {
    Set(documents.flatMap { logPlaces[$0] ?? [] }).sorted().map { log[$0] }
  }

  public func entity(_ id: EntityID) async throws(StoreFailure) -> Entity? {
    stored(id, withCompany: false).map(Entity.init)
  }

  public func entities(after id: EntityID?, limit: Int) async throws(StoreFailure) -> [Entity] {
    let ids = sortedIDs ?? records.keys.sorted()
    sortedIDs = ids
    let start = id.map { id in ids.partitioningIndex { $0 > id } } ?? 0
    return ids[start...].prefix(max(limit, 0)).compactMap { id in
      stored(id, withCompany: false).map(Entity.init)
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

  private func sortKeys() {
    for (id, keys) in unsortedKeys {
      records[id]?.keys.formUnion(keys)
      for key in keys { self.keys[key, default: []].insert(id) }
    }
    unsortedKeys = []
  }

  private func put(_ document: StoredDocument) {
    let number = numbers[document.id] ?? documents.count
    if number < documents.count {
      remove(documents[number], number: number)
      documents[number] = document
    } else {
      numbers[document.id] = number
      documents.append(document)
    }
    for sighting in document.sightings { records[sighting.entity, default: Record()].add(number) }
    forgetUnseen()
  }

  private func remove(_ document: StoredDocument, number: Int) {
    for id in Set(document.sightings.map(\.entity)) {
      records[id]?.remove(number, naming: id, in: document)
      if records[id]?.documents.isEmpty ?? false { unseen.insert(id) }
    }
  }

  /// An entity that no article names any more is dropped, with its keys.
  private func forgetUnseen() {
    guard !unseen.isEmpty else { return }
    sortKeys()
    for id in unseen where records[id]?.documents.isEmpty ?? false {
      for key in records[id]?.keys ?? [] {
        keys[key]?.remove(id)
        if keys[key]?.isEmpty ?? false { keys[key] = nil }
      }
      records[id] = nil
    }
    unseen = []
  }

  /// Nil for an entity that the store does not hold; one without articles is dropped.
  private func stored(_ id: EntityID, withCompany: Bool) -> StoredEntity? {
    records[id]?.count(id, in: documents)
    guard let record = records[id], let first = record.documents.first,
      let sighting = documents[first].sightings.first(where: { $0.entity == id })
    else { return nil }
    return StoredEntity(
      id: id, type: record.tally.type, firstMention: sighting.mention, names: record.tally.statements,
      roles: record.tally.roles.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      company: withCompany ? company(of: id, record) : [], documentCount: record.tally.documents)
  }

  private func company(of id: EntityID, _ record: Record) -> [EntityID] {
    var company: Set<EntityID> = []
    for number in record.documents.prefix(EntityStoreBounds.companyDocuments) {
      company.formUnion(documents[number].sightings.map(\.entity))
    }
    company.remove(id)
    return company.sorted()
  }
}

extension InMemoryEntityStore.Record {
  /// Notes an article, once.
  fileprivate mutating func add(_ number: Int) {
    let place = documents.partitioningIndex { $0 >= number }
    if place < documents.count, documents[place] == number { return }
    documents.insert(number, at: place)
    uncounted.append(number)
  }

  /// Forgets what an article said.
  fileprivate mutating func remove(_ number: Int, naming id: EntityID, in document: StoredDocument) {
    documents.removeAll { $0 == number }
    if let place = uncounted.firstIndex(of: number) {
      uncounted.remove(at: place)
    } else {
      tally.merge(SightingTally(of: id, in: document), sign: -1)
    }
  }

  /// Brings the tally up to date.
  fileprivate mutating func count(_ id: EntityID, in documents: [StoredDocument]) {
    for number in uncounted { tally.merge(SightingTally(of: id, in: documents[number]), sign: 1) }
    uncounted = []
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
}
