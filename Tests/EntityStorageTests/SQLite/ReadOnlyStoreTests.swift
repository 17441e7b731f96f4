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

  /// Folders and files without permission to write; root may write anything, so a mount is tried by the command's tests.
  @Suite("A store that may not be written", .enabled(if: geteuid() != 0, "root may write anything"))
  struct ReadOnlyStoreTests {
    /// A store of two articles in a folder of its own, and what it answers.
    private static func store(_ folder: TemporaryFolder) async throws -> (path: String, counts: StoreCounts) {
      let path = folder.file("press %41?#.onoma")
      let store = try SQLiteEntityStore(path: path)
      try await store.commit(SampleBatches.president)
      return (path, try await store.counts())
    }

    @Test(
      "Readers get their answers, writers are refused, and nothing changes", arguments: [0o444, 0o644], [0o555, 0o755])
    func readers(file: mode_t, folderMode: mode_t) async throws {
      let folder = TemporaryFolder()
      let (path, counts) = try await Self.store(folder)
      let bytes = folder.read("press %41?#.onoma")
      chmod(path, file)
      chmod(folder.path, folderMode)
      defer { chmod(folder.path, 0o755) }
      let isWritable = file == 0o644 && folderMode == 0o755
      let store = try SQLiteEntityStore(reading: path)
      #expect(try await store.counts() == counts)
      #expect(try await store.documents(["a"]).count == 1)
      if !isWritable {
        await #expect { try await store.commit(SampleBatches.batch([])) } throws: {
          ($0 as? StoreFailure)?.code == .readOnly
        }
        #expect(throws: StoreFailure.self) { try SQLiteEntityStore(path: path) }
        #expect(folder.read("press %41?#.onoma") == bytes)
      }
    }

    @Test("A store of an older version says that it has to be written first")
    func older() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      let queue = try DatabaseQueue(path: path)
      let first = try #require(StoreMigrations.migrator.migrations.first)
      try StoreMigrations.migrator.migrate(queue, upTo: first)
      try queue.close()
      chmod(path, 0o444)
      #expect { try SQLiteEntityStore(reading: path) } throws: { error in
        let failure = error as? StoreFailure
        return failure?.code == .readOnly && (failure?.message.contains("schema 1") ?? false)
      }
    }
  }
#endif
