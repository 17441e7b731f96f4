#if SQLite
  import EntityResolution
  @testable import EntityStorage
  import Testing
  import TextModel

  @Suite("A store under stress")
  struct SQLiteRobustnessTests {
    /// A batch of two articles that name one person each.
    private static func batch(_ number: Int) -> StoreBatch {
      let documents = (0..<2).map { place in
        let id = "d\(number)-\(place)"
        return SampleBatches.document(
          id, [SampleBatches.sighting("e\(number % 50)", in: id, names: [SampleBatches.name("name \(number)")])])
      }
      return SampleBatches.batch(documents, keys: ["e\(number % 50)": ["key \(number)"]])
    }

    @Test("A full disk is a typed failure, the batch is gone whole, and the store goes on once there is room")
    func fullDisk() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      var written = 0
      do {
        let store = try SQLiteEntityStore(path: path, mostPages: 60)
        do {
          while written < 5000 {
            try await store.commit(Self.batch(written))
            written += 1
          }
          Issue.record("the disk was never full")
        } catch let failure as StoreFailure {
          #expect(failure.code == .full)
          #expect(failure.location == path)
        }
        #expect(written > 0)
        #expect(try await store.counts().documents == 2 * written)
      }
      let roomy = try SQLiteEntityStore(path: path)
      #expect(try await roomy.counts().documents == 2 * written)
      #expect(try await roomy.log(after: 0, limit: .max).count == written)
      try await roomy.commit(Self.batch(written))
      #expect(try await roomy.counts().documents == 2 * (written + 1))
    }

    @Test("Several readers see whole batches while one writes")
    func readersAndWriter() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      let writer = try SQLiteEntityStore(path: path)
      let batches = 60
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { for number in 0..<batches { try await writer.commit(Self.batch(number)) } }
        for _ in 0..<3 {
          group.addTask {
            let reader = try SQLiteEntityStore(path: path)
            var last = 0
            while last < 2 * batches {
              let documents = try await reader.counts().documents
              #expect(documents % 2 == 0)
              #expect(documents >= last)
              last = documents
              await Task.yield()
            }
          }
        }
        try await group.waitForAll()
      }
    }

    @Test("Two writers wait for one another and lose nothing")
    func twoWriters() async throws {
      let folder = TemporaryFolder()
      let path = folder.file("press.onoma")
      let stores = [try SQLiteEntityStore(path: path), try SQLiteEntityStore(path: path)]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (place, store) in stores.enumerated() {
          group.addTask { for number in 0..<30 { try await store.commit(Self.batch(2 * number + place)) } }
        }
        try await group.waitForAll()
      }
      #expect(try await stores[0].log(after: 0, limit: .max).map(\.number) == Array(1...60))
      #expect(try await stores[1].counts().documents == 120)
    }
  }
#endif
