#if SQLite
  public import EntityResolution
  import GRDB
  public import TextModel

  /// Keeps entities in an SQLite file.
  ///
  /// ```swift
  /// let store = try SQLiteEntityStore(path: "press.onoma")
  /// _ = try await EntityResolver().resolve(articles, into: store)
  /// ```
  ///
  /// The file is in WAL mode: several readers and one writer work at a time, across processes. A batch is one
  /// transaction, so a process that is killed loses at most the batch it was writing. With `synchronous=NORMAL` a
  /// power cut may undo the last batches that had been reported written; the file stays sound.
  ///
  /// `Sendable`: the only state is GRDB's pool, which serializes its writers.
  public struct SQLiteEntityStore: EntityStore {
    /// Where the store lies.
    public let path: String
    private let reader: any DatabaseReader
    /// Nil where nothing may be written.
    private let pool: DatabasePool?

    /// Opens a store, and makes it when there is none.
    ///
    /// - Throws: ``EntityResolution/StoreFailure`` when the folder is missing, when the file may not be written, is no
    ///   store, is damaged or was written by a newer version. A file that is refused is not changed.
    public init(path: String) throws(StoreFailure) { try self.init(path: path, mostPages: nil) }

    init(path: String, mostPages: Int?) throws(StoreFailure) {
      self.path = path
      let opened = try StoreOpening(path: path, mostPages: mostPages).pool()
      (reader, pool) = (opened, opened)
    }

    /// Opens a store that is there, also on media that may not be written: readers get their answers, and `append` fails
    /// with the code `readOnly`. Where it may be written, it is opened as by ``init(path:)``.
    ///
    /// - Throws: ``EntityResolution/StoreFailure`` as ``init(path:)`` does, and with the code `readOnly` for a store that
    ///   would have to be written first: one of an older version, or with writes that a killed process left in its
    ///   write-ahead log.
    public init(reading path: String) throws(StoreFailure) {
      let opening = StoreOpening(path: path)
      self.path = path
      if opening.isWritable {
        let opened = try opening.pool()
        (reader, pool) = (opened, opened)
      } else {
        (reader, pool) = (try opening.readOnly(), nil)
      }
    }

    public func candidates(
      for keys: [BlockingKey], limit: Int
    ) async throws(StoreFailure) -> [BlockingKey: [EntityID]] {
      try await read { db in try StoreReader(db).candidates(for: keys, limit: limit) }
    }

    public func storedEntities(_ ids: [EntityID]) async throws(StoreFailure) -> [StoredEntity] {
      try await read { db in try StoreReader(db).storedEntities(ids, withCompany: true) }
    }

    public func documents(_ ids: [DocumentID]) async throws(StoreFailure) -> [StoredDocument] {
      try await read { db in try StoreReader(db).documents(ids) }
    }

    public func judgments(about documents: [DocumentID]) async throws(StoreFailure) -> [Judgment] {
      try await read { db in try StoreReader(db).judgments(about: documents) }
    }

    public func entity(_ id: EntityID) async throws(StoreFailure) -> Entity? {
      try await read { db in try StoreReader(db).storedEntities([id], withCompany: false).first.map(Entity.init) }
    }

    public func entities(after id: EntityID?, limit: Int) async throws(StoreFailure) -> [Entity] {
      try await read { db in
        let reader = StoreReader(db)
        return try reader.storedEntities(try reader.ids(after: id, limit: limit), withCompany: false).map(Entity.init)
      }
    }

    public func append(_ content: LogEntry.Content, at time: Int?) async throws(StoreFailure) -> Int {
      let path = path
      guard let pool else { throw .readOnly(path) }
      do {
        return try await pool.write { db in try LogWriter(db, path: path).append(content, at: time) }
      } catch { throw StoreFailure(error, path: path) }
    }

    public func log(after number: Int, limit: Int) async throws(StoreFailure) -> [LogEntry] {
      try await read { db in try LogReader(db).entries(after: number, limit: limit) }
    }

    public func editions(
      naming ids: [EntityID], after number: Int, limit: Int
    ) async throws(StoreFailure) -> [LoggedEdition] {
      try await read { db in try LogExtractReader(db).editions(naming: ids, after: number, limit: limit) }
    }

    public func refusals(about documents: [DocumentID]) async throws(StoreFailure) -> [LoggedJudgment] {
      try await read { db in try LogExtractReader(db).refusals(about: documents) }
    }

    public func peopleLog(after number: Int, limit: Int) async throws(StoreFailure) -> [LogEntry] {
      try await read { db in try LogReader(db).peopleEntries(after: number, limit: limit) }
    }

    public func rulings(
      about documents: [DocumentID], entities: [EntityID]
    ) async throws(StoreFailure) -> [StandingRuling] {
      try await read { db in try RulingReader(db).rulings(about: documents, entities: entities) }
    }

    public func judgments(after number: Int, limit: Int) async throws(StoreFailure) -> [NumberedJudgment] {
      try await read { db in try StoreReader(db).judgments(after: number, limit: limit) }
    }

    public func standingID(of id: EntityID) async throws(StoreFailure) -> EntityID? {
      try await read { db in try StoreReader(db).standing(id) }
    }

    public func ids(named name: String, limit: Int) async throws(StoreFailure) -> [EntityID] {
      try await read { db in try StoreReader(db).ids(named: name, limit: limit) }
    }

    public func sightings(of id: EntityID, from place: Int, limit: Int) async throws(StoreFailure) -> [Sighting] {
      try await read { db in try StoreReader(db).sightings(of: id, from: place, limit: limit) }
    }

    public func counts() async throws(StoreFailure) -> StoreCounts {
      try await read { db in try StoreReader(db).counts() }
    }

    private func read<Value: Sendable>(
      _ work: @Sendable @escaping (Database) throws -> Value
    ) async throws(StoreFailure) -> Value {
      do { return try await reader.read(work) } catch { throw StoreFailure(error, path: path) }
    }
  }
#endif
