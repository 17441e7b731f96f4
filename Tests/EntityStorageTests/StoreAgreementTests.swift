#if SQLite
  import EntityResolution
  import EntityStorage
  import TestSupport
  import Testing
  import TextModel

  @Suite("All stores hold the same after the same batches")
  struct StoreAgreementTests {
    @Test("Memory and SQLite agree after random batches", arguments: [1, 2, 3] as [UInt64])
    func agreement(seed: UInt64) async throws {
      var random = SplitMix64(seed: seed)
      let folder = TemporaryFolder()
      let memory = InMemoryEntityStore()
      let keys = (0..<6).map { BlockingKey(rawValue: "k\($0)") }
      let disk = try SQLiteEntityStore(path: folder.file("press.onoma"))
      for round in 0..<12 {
        let batch = Self.batch(using: &random)
        try await memory.commit(batch)
        try await disk.commit(batch)
        // A store may count what was committed when it is asked: it must not matter when that is.
        guard round % 3 == 1 else { continue }
        #expect(try await disk.entity(EntityID("e1")) == memory.entity(EntityID("e1")))
        #expect(try await disk.candidates(for: keys, limit: 9) == memory.candidates(for: keys, limit: 9))
      }
      let entities = try await memory.entities(after: nil, limit: .max)
      #expect(!entities.isEmpty)
      #expect(try await disk.entities(after: nil, limit: .max) == entities)
      let ids = entities.map(\.id)
      #expect(try await disk.storedEntities(ids) == memory.storedEntities(ids))
      #expect(try await disk.candidates(for: keys, limit: 3) == memory.candidates(for: keys, limit: 3))
      #expect(try await disk.counts() == memory.counts())
    }

    private static func batch(using random: inout SplitMix64) -> StoreBatch {
      var keys: [String: [String]] = [:]
      let documents = Set((0..<4).map { _ in Int.random(in: 0..<10, using: &random) }).sorted().map { number in
        let id = "d\(number)"
        let sightings = (0..<Int.random(in: 0..<4, using: &random)).map { place in
          let entity = Int.random(in: 0..<8, using: &random)
          keys["e\(entity)"] = ["k\(entity % 6)", "k\(entity / 3)"]
          return SampleBatches.sighting(
            "e\(entity)", in: id, at: place * 10, type: EntityType.allCases[Int.random(in: 0..<3, using: &random)],
            names: [SampleBatches.name("name \(Int.random(in: 0..<3, using: &random))", count: place)],
            roles: ["role \(place)"])
        }
        return SampleBatches.document(id, digest: random.next(), sightings)
      }
      return SampleBatches.batch(documents, keys: keys)
    }
  }
#endif
