#if SQLite
  import EntityResolution
  import GRDB

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Opens a store's file only after looking at it, so that a foreign file is refused untouched.
  struct StoreOpening {
    let path: String
    /// The most pages the file may have, so that a full disk can be tried out; nil for SQLite's own bound.
    var mostPages: Int?

    /// How long a writer waits for another process: longer than any batch of ours holds the lock.
    private static let busySeconds = 10.0

    func pool() throws(StoreFailure) -> DatabasePool {
      try checkFolder()
      if access(path, F_OK) == 0 { try checkFile() }
      do {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try StoreMigrations.migrator.migrate(pool)
        return pool
      } catch {
        throw StoreFailure(error, path: path, duringOpening: true)
      }
    }

    var configuration: Configuration {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      configuration.busyMode = .timeout(Self.busySeconds)
      configuration.label = "onoma"
      let mostPages = mostPages
      configuration.prepareDatabase { db in
        if let mostPages { try db.execute(sql: "PRAGMA max_page_count = \(mostPages)") }
        // A power cut may lose the last batches, never the file's soundness (SQLite, "PRAGMA synchronous", WAL).
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
      }
      return configuration
    }

    private func checkFolder() throws(StoreFailure) {
      let folder = folder
      guard access(folder, F_OK) == 0 else {
        throw StoreFailure(
          code: .missingFolder, location: path, message: "the folder \(folder) does not exist",
          remedy: "create it or choose another path")
      }
      guard isWritable(in: folder) else { throw .readOnly(path) }
    }

    private func isWritable(in folder: String) -> Bool {
      let exists = access(path, F_OK) == 0
      return access(exists ? path : folder, W_OK) == 0 && access(folder, W_OK) == 0
    }

    /// True when the file, and those that SQLite makes beside it, may be written.
    var isWritable: Bool { isWritable(in: folder) }

    private var folder: String {
      path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    /// What a file says of itself.
    struct Portrait {
      let applicationID: Int32
      let version: Int32
      let tables: Int
      let isSuperseded: Bool
    }

    private func portrait(_ configuration: Configuration) throws -> Portrait {
      try Self.portrait(DatabaseQueue(path: path, configuration: configuration))
    }

    static func portrait(_ database: any DatabaseReader) throws -> Portrait {
      try database.read { db in
        Portrait(
          applicationID: try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          version: try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
          tables: try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0,
          isSuperseded: try StoreMigrations.migrator.hasBeenSuperseded(db))
      }
    }

    /// Looks without writing, but where a process was killed: what it left in its write-ahead log must be taken in before
    /// anybody can read, and that takes a connection that may write.
    private func portrait() throws -> Portrait {
      var reading = configuration
      reading.readonly = true
      do {
        return try portrait(reading)
      } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_READONLY {
        return try portrait(configuration)
      }
    }

    private func checkFile() throws(StoreFailure) {
      let found: Portrait
      do {
        found = try portrait()
      } catch {
        throw StoreFailure(error, path: path, duringOpening: true)
      }
      if found.tables == 0, found.applicationID == 0 { return }
      try check(found)
    }

    /// Refuses what is no store, or a newer one.
    func check(_ found: Portrait) throws(StoreFailure) {
      guard found.applicationID == StoreMigrations.applicationID else { throw .foreignDatabase(path) }
      guard found.version <= StoreMigrations.schemaVersion, !found.isSuperseded else {
        throw .newer(path, version: Int(found.version))
      }
    }
  }
#endif
