#if SQLite
  import EntityResolution
  @testable import EntityStorage
  import GRDB
  import Testing
  import TextModel

  @Suite("A store of the first version is brought up to date")
  struct LogMigrationTests {
    /// Two articles, a join by the matcher and one by a person, as version 1 kept them.
    private static let content = """
      INSERT INTO entity VALUES (1, 'e1', 2, 0, 0, 2), (2, 'e2', 0, 1, 0, 1);
      INSERT INTO name VALUES (1, 'Tokayev', 'en', 'Latn', 4, 1, 0), (1, 'Tokaev', 'it', 'Latn', 1, 1, 2),
        (2, 'Kazakhstan', 'en', 'Latn', 2, 1, 0);
      INSERT INTO role VALUES (1, 'president', 1);
      INSERT INTO blocking VALUES ('name:tokaiev', 1), ('place:region:KZ', 2);
      INSERT INTO document VALUES (1, 'a', 11), (2, 'b', -1);
      INSERT INTO sighting VALUES (1, 1, 0, 1, 0, 7, 'PER'), (2, 1, 1, 2, 40, 50, 'LOC'), (3, 2, 0, 1, 3, 9, 'PER');
      INSERT INTO sightedName VALUES (1, 0, 'Tokayev', 'en', 'Latn', 4, 0), (2, 0, 'Kazakhstan', 'en', 'Latn', 2, 0),
        (3, 0, 'Tokaev', 'it', 'Latn', 1, 2);
      INSERT INTO sightedRole VALUES (1, 0, 'president');
      INSERT INTO judgment VALUES (1, 'a', 0, 7, 'b', 3, 9, 'same', 5, 'person:desk', 'seen'),
        (2, 'a', 0, 7, 'b', 3, 9, 'same', 8, 'matcher:1', 'names alike');
      PRAGMA application_id = 0x4F4E4F4D;
      """

    private static func oldStore(in folder: TemporaryFolder) throws -> String {
      let path = folder.file("press.onoma")
      let queue = try DatabaseQueue(path: path)
      let first = try #require(StoreMigrations.migrator.migrations.first)
      try StoreMigrations.migrator.migrate(queue, upTo: first)
      try queue.write { try $0.execute(sql: content) }
      return path
    }

    @Test("Entities, articles, keys and judgments are what they were")
    func content() async throws {
      let folder = TemporaryFolder()
      let store = try SQLiteEntityStore(path: Self.oldStore(in: folder))
      let tokayev = try #require(try await store.storedEntities([EntityID("e1")]).first)
      #expect(tokayev.names.map(\.value) == ["Tokayev", "Tokaev"])
      #expect(tokayev.roles == ["president"])
      #expect(tokayev.company == [EntityID("e2")])
      let article = try #require(try await store.documents(["b"]).first)
      #expect(article.digest == UInt64.max)
      #expect(article.sightings.first?.names == [SampleBatches.name("Tokaev", .italian, count: 1, boilerplate: 2)])
      #expect(try await store.counts() == StoreCounts(entities: 2, documents: 2, judgments: 2))
      #expect(try await store.rulings(about: ["a"], entities: []).map(\.number) == [3])
      #expect(
        try await store.candidates(for: [BlockingKey(rawValue: "name:tokaiev")], limit: 9).values.first == [tokayev.id])
    }

    @Test("It has a log now, from which the same follows")
    func log() async throws {
      let folder = TemporaryFolder()
      let store = try SQLiteEntityStore(path: Self.oldStore(in: folder))
      let replayed = InMemoryEntityStore()
      let log = try await store.log(after: 0, limit: .max)
      #expect(log.count == 3)
      for entry in log { #expect(try await replayed.append(entry.content, at: entry.time) == entry.number) }
      let entities = try await store.entities(after: nil, limit: .max)
      #expect(entities.count == 2)
      #expect(try await replayed.entities(after: nil, limit: .max) == entities)
      #expect(
        try await replayed.judgments(after: 0, limit: 9)
          == store.judgments(after: 0, limit: 9).enumerated().map {
            NumberedJudgment(number: $0 + 1, judgment: $1.judgment)
          })
    }

    @Test("A store without an index on its log gets one, and answers as if it had been there from the start")
    func appearances() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      let ids = ["e1", "e2", "e3"].map { EntityID($0) }
      let before: [LoggedEdition]
      do {
        let store = try SQLiteEntityStore(path: path)
        try await store.commit(SampleBatches.president)
        let again = SampleBatches.document("a", digest: 3, [SampleBatches.sighting("e3", in: "a", names: [])])
        try await store.commit(SampleBatches.batch([again]))
        before = try await store.editions(naming: ids, after: 0, limit: .max)
      }
      #expect(before.map(\.entry) == [1, 1, 2])
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        try db.execute(
          sql: """
            DROP TABLE appearance; DROP INDEX entryByEditions; DROP INDEX entryByJudgments; DROP INDEX entryOfPeople;
            DELETE FROM grdb_migrations WHERE identifier LIKE '3 %'; PRAGMA user_version = 2;
            """)
      }
      try queue.close()
      #expect(try await SQLiteEntityStore(path: path).editions(naming: ids, after: 0, limit: .max) == before)
    }
  }
#endif
