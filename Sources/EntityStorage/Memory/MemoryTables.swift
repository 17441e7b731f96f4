import EntityResolution
import TextModel

/// The articles and entities of a store in memory.
struct MemoryTables {
  /// What an article says, as the log has it.
  struct Edition {
    let entry: Int
    /// With the entities that the matcher gave.
    let document: StoredDocument
  }

  /// Every id ever given.
  private var records: [EntityID: MemoryRecord] = [:]
  private var numbers: [DocumentID: Int] = [:]
  /// By number, with the entities of today.
  private var documents: [StoredDocument] = []
  /// By number.
  private var editions: [Edition] = []
  private var keys: [BlockingKey: Set<EntityID>] = [:]
  /// Keys that were committed, but not asked about since.
  private var unsortedKeys: [(entity: EntityID, keys: [BlockingKey])] = []
  /// Sorted ids, made when first asked for after a change.
  private var sortedIDs: [EntityID]?
  var journal = MemoryJournal()

  /// The id that stands for an id today.
  func standing(_ id: EntityID) -> EntityID { journal.derivation.redirects[id] ?? id }

  func wasGiven(_ id: EntityID) -> Bool { records[id] != nil }

  func age(_ id: EntityID) -> Int? { records[id]?.age }

  func document(_ id: DocumentID) -> StoredDocument? { numbers[id].map { documents[$0] } }

  func edition(_ id: DocumentID) -> Edition? { numbers[id].map { editions[$0] } }

  var counts: StoreCounts {
    StoreCounts(
      entities: records.values.count { $0.isLive }, documents: documents.count, judgments: journal.judgments.count)
  }

  // MARK: Reading

  mutating func candidates(for keys: [BlockingKey], limit: Int) -> [BlockingKey: [EntityID]] {
    sortKeys()
    var found: [BlockingKey: [EntityID]] = [:]
    for key in keys {
      guard let bearers = self.keys[key] else { continue }
      let live = Set(bearers.map { standing($0) }).filter { records[$0]?.isLive ?? false }
      if !live.isEmpty, live.count <= limit { found[key] = live.sorted() }
    }
    return found
  }

  /// The keys of an id, ascending.
  mutating func keys(of id: EntityID) -> [BlockingKey] {
    sortKeys()
    return records[id]?.keys.sorted() ?? []
  }

  /// Nil for an id that names nothing now.
  mutating func stored(_ id: EntityID, withCompany: Bool) -> StoredEntity? {
    records[id]?.count(id, in: documents)
    guard let record = records[id], let first = record.documents.first,
      let sighting = documents[first].sightings.first(where: { $0.entity == id })
    else { return nil }
    return StoredEntity(
      id: id, type: record.tally.type, firstMention: sighting.mention, names: record.tally.statements,
      roles: record.tally.roles.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      company: withCompany ? company(of: id, record) : [], documentCount: record.tally.documents)
  }

  private func company(of id: EntityID, _ record: MemoryRecord) -> [EntityID] {
    var company: Set<EntityID> = []
    for number in record.documents.prefix(EntityStoreBounds.companyDocuments) {
      company.formUnion(documents[number].sightings.map(\.entity))
    }
    company.remove(id)
    return company.sorted()
  }

  mutating func ids(after id: EntityID?, limit: Int) -> ArraySlice<EntityID> {
    let ids = sortedIDs ?? records.filter { $0.value.isLive }.keys.sorted()
    sortedIDs = ids
    let start = id.map { id in ids.partitioningIndex { $0 > id } } ?? 0
    return ids[start...].prefix(max(limit, 0))
  }

  mutating func ids(named name: String, limit: Int) -> [EntityID] {
    var found: [EntityID] = []
    for id in ids(after: nil, limit: .max) {
      guard found.count < limit else { break }
      records[id]?.count(id, in: documents)
      let isNamed = records[id]?.tally.names.keys.contains { $0.value.utf8.elementsEqual(name.utf8) }
      if isNamed ?? false { found.append(id) }
    }
    return found
  }

  func sightings(of id: EntityID, from place: Int, limit: Int) -> [Sighting] {
    let all = records[id]?.documents.lazy.flatMap { documents[$0].sightings.filter { $0.entity == id } }
    return Array((all?.dropFirst(max(place, 0)).prefix(max(limit, 0))).map(Array.init) ?? [])
  }

  private mutating func sortKeys() {
    for (id, keys) in unsortedKeys {
      records[id]?.keys.formUnion(keys)
      for key in keys { self.keys[key, default: []].insert(id) }
    }
    unsortedKeys = []
  }

  // MARK: Writing

  /// Makes an id known.
  mutating func found(_ id: EntityID, in entry: Int) {
    if records[id] == nil { records[id] = MemoryRecord(age: records.count, entry: entry) }
  }

  /// The ids of these that first appeared in an entry, the oldest first.
  func founded(in entry: Int, among ids: some Sequence<EntityID>) -> [EntityID] {
    Set(ids).filter { records[$0]?.entry == entry }.sorted { (age($0) ?? 0) < (age($1) ?? 0) }
  }

  mutating func add(_ keys: [BlockingKey], to id: EntityID) {
    if records[id] != nil { unsortedKeys.append((id, keys)) }
  }

  /// Stores an article, in the place of its last edition.
  mutating func put(_ document: StoredDocument, entry: Int) {
    for sighting in document.sightings { found(sighting.entity, in: entry) }
    let edition = Edition(entry: entry, document: document)
    let today = journal.derivation.redirects.isEmpty ? document : document.moved { standing($0.entity) }
    if let number = numbers[document.id] {
      editions[number] = edition
      replace(number, with: today)
    } else {
      numbers[document.id] = documents.count
      editions.append(edition)
      documents.append(today)
      note(documents.count - 1)
    }
    sortedIDs = nil
  }

  /// Gives the sightings of all articles that name these entities, and of these articles, the entities that rulings
  /// now say.
  mutating func moveSightings(of entities: Set<EntityID>, in articles: Set<DocumentID>) {
    var affected = Set(articles.compactMap { numbers[$0] })
    for id in entities { affected.formUnion(records[id]?.documents ?? []) }
    let moves = journal.moves
    for number in affected.sorted() {
      let edition = editions[number]
      let moved = edition.document.moved { standing(Self.home(of: $0, in: edition, moves)) }
      if moved != documents[number] { replace(number, with: moved) }
    }
    sortedIDs = nil
  }

  /// The id of a sighting before any join.
  static func home(of sighting: Sighting, in edition: Edition, _ moves: MemoryJournal.Moves) -> EntityID {
    guard let move = moves[sighting.mention], move.entry > edition.entry else { return sighting.entity }
    return move.part
  }

  private mutating func replace(_ number: Int, with document: StoredDocument) {
    for id in Set(documents[number].sightings.map(\.entity)) {
      records[id]?.remove(number, naming: id, in: documents[number])
    }
    documents[number] = document
    note(number)
  }

  private mutating func note(_ number: Int) {
    for sighting in documents[number].sightings { records[sighting.entity]?.add(number) }
  }
}
