#if SQLite
  import EntityResolution
  @testable import EntityStorage
  import GRDB
  import Testing
  import TextModel

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  @Suite("A store in a file")
  struct SQLiteEntityStoreTests {
    private func code(_ path: String) -> StoreFailure.Code? {
      do {
        _ = try SQLiteEntityStore(path: path)
        return nil
      } catch { return error.code }
    }

    @Test("A store opened again holds what it held")
    func reopening() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      try await SQLiteEntityStore(path: path).commit(SampleBatches.president)
      let again = try SQLiteEntityStore(path: path)
      #expect(try await again.counts() == StoreCounts(entities: 2, documents: 2, judgments: 0))
      #expect(try await again.documents([DocumentID("b")]).first?.digest == UInt64.max)
    }

    @Test("A missing folder is named, and not made")
    func missingFolder() {
      let folder = TemporaryFolder()
      #expect(code(folder.file("none/press.onoma")) == .missingFolder)
      #expect(folder.names.isEmpty)
    }

    @Test("A folder in the place of the file cannot be opened")
    func folderAsFile() {
      let folder = TemporaryFolder()
      #expect(code(folder.path) == .cannotOpen)
    }

    @Test(
      "A file that is no database is refused and not changed", arguments: ["plain text\n", "SQLite format 3\u{0}cut"])
    func foreignFile(content: String) {
      let folder = TemporaryFolder()
      folder.write(Array(content.utf8), to: "notes.txt")
      #expect(code(folder.file("notes.txt")) == .foreignFile)
      #expect(folder.read("notes.txt") == Array(content.utf8))
      #expect(folder.names == ["notes.txt"])
    }

    @Test("A database of another program is refused and not changed")
    func foreignDatabase() throws {
      let folder = TemporaryFolder()
      try DatabaseQueue(path: folder.file("other.db")).write { try $0.execute(sql: "CREATE TABLE t (x)") }
      let before = folder.read("other.db")
      #expect(code(folder.file("other.db")) == .foreignFile)
      #expect(folder.read("other.db") == before)
    }

    @Test("An empty file becomes a store")
    func emptyFile() {
      let folder = TemporaryFolder()
      folder.write([], to: "press.onoma")
      #expect(code(folder.file("press.onoma")) == nil)
    }

    @Test("A store of a newer version is refused")
    func newerSchema() throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      _ = try SQLiteEntityStore(path: path)
      try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
      #expect(code(path) == .newerSchema)
    }

    @Test("A damaged store is called corrupt")
    func corrupt() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      try await SQLiteEntityStore(path: path).commit(SampleBatches.president)
      // The pool is gone and its log is written back: from here on the file is whole in itself.
      var bytes = folder.read("press.onoma")
      for index in bytes.indices.dropFirst(Self.firstPageHead) { bytes[index] = 0xA5 }
      for name in folder.names { unlink(folder.file(name)) }
      folder.write(bytes, to: "press.onoma")
      #expect(code(path) == .corrupt)
    }

    /// The file header stays, the rest of the schema page and all others are overwritten.
    private static let firstPageHead = 100

    @Test("A file that may not be written is called read-only", .enabled(if: geteuid() != 0, "root may write anything"))
    func readOnly() throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      _ = try SQLiteEntityStore(path: path)
      chmod(path, 0o444)
      #expect(code(path) == .readOnly)
    }

    @Test(
      "Each error of SQLite has its code",
      arguments: [
        (ResultCode.SQLITE_FULL, StoreFailure.Code.full), (.SQLITE_READONLY, .readOnly), (.SQLITE_BUSY, .busy),
        (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_CORRUPT, .corrupt), (.SQLITE_NOTADB, .foreignFile),
        (.SQLITE_CANTOPEN, .cannotOpen), (.SQLITE_IOERR_WRITE, .inputOutput), (.SQLITE_INTERRUPT, .cancelled),
      ])
    func codes(code: ResultCode, expected: StoreFailure.Code) {
      let failure = StoreFailure(DatabaseError(resultCode: code), path: "press.onoma")
      #expect(failure.code == expected)
      #expect(failure.location == "press.onoma")
      #expect(!failure.remedy.isEmpty)
    }

    @Test("A batch that fails half-way leaves nothing behind")
    func allOrNothing() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      let store = try SQLiteEntityStore(path: path)
      try DatabaseQueue(path: path).inDatabase { db in
        try db.execute(
          sql: """
            CREATE TRIGGER refuse BEFORE INSERT ON blocking WHEN NEW.key = 'place:region:KZ'
            BEGIN SELECT RAISE(ABORT, 'refused'); END
            """)
      }
      await #expect(throws: StoreFailure.self) { try await store.commit(SampleBatches.president) }
      #expect(try await store.counts() == StoreCounts(entities: 0, documents: 0, judgments: 0))
    }
  }
#endif
