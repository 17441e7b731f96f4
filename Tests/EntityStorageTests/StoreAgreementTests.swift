#if SQLite
  import EntityResolution
  import EntityStorage
  import TestSupport
  import Testing
  import TextModel

  @Suite("All stores hold the same after the same batches")
  struct StoreAgreementTests {
    @Test("Memory and SQLite agree after random batches", arguments: (1...24).map { UInt64($0) })
    func agreement(seed: UInt64) async throws {
      var random = SplitMix64(seed: seed)
      let folder = TemporaryFolder()
      let memory = InMemoryEntityStore()
      let keys = (0..<6).map { BlockingKey(rawValue: "k\($0)") }
      let disk = try SQLiteEntityStore(path: folder.file("press.onoma"))
      for round in 0..<24 {
        let content = Self.content(round, using: &random)
        #expect(try await Self.outcome(disk, content, round) == Self.outcome(memory, content, round))
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
      let log = try await memory.log(after: 0, limit: .max)
      #expect(try await disk.log(after: 0, limit: .max) == log)
      #expect(try await disk.rulings(about: [], entities: ids) == memory.rulings(about: [], entities: ids))
      try await Self.checkReplay(of: log, gives: memory)
      try await Self.checkExtracts(of: disk, are: memory)
    }

    /// The store on disk has indexes on its log; the one in memory reads all of it.
    private static func checkExtracts(of disk: any EntityStore, are memory: any EntityStore) async throws {
      let ids = (0..<8).map { EntityID("e\($0)") }
      for asked in ids.map({ [$0] }) + [ids, []] {
        for (number, limit) in [(0, Int.max), (0, 2), (5, 3), (999, 1)] {
          #expect(
            try await disk.editions(naming: asked, after: number, limit: limit)
              == memory.editions(naming: asked, after: number, limit: limit))
        }
      }
      for number in 0..<10 {
        let document = DocumentID("d\(number)")
        #expect(try await disk.refusals(about: [document]) == memory.refusals(about: [document]))
      }
      for (number, limit) in [(0, Int.max), (4, 2)] {
        #expect(
          try await disk.peopleLog(after: number, limit: limit) == memory.peopleLog(after: number, limit: limit))
      }
    }

    /// The number of the entry, or the code of the failure.
    private static func outcome(
      _ store: any EntityStore, _ content: LogEntry.Content, _ time: Int
    ) async throws -> String {
      do {
        return "\(try await store.append(content, at: time))"
      } catch let failure as StoreFailure { return "\(failure.code.rawValue): \(failure.message)" }
    }

    /// A store that is given the same log answers alike.
    private static func checkReplay(of log: [LogEntry], gives store: any EntityStore) async throws {
      let replayed = InMemoryEntityStore()
      for entry in log { #expect(try await replayed.append(entry.content, at: entry.time) == entry.number) }
      let entities = try await store.entities(after: nil, limit: .max)
      #expect(try await replayed.entities(after: nil, limit: .max) == entities)
      let documents = (0..<10).map { DocumentID("d\($0)") }
      #expect(try await replayed.documents(documents) == store.documents(documents))
      let keys = (0..<6).map { BlockingKey(rawValue: "k\($0)") }
      #expect(try await replayed.candidates(for: keys, limit: .max) == store.candidates(for: keys, limit: .max))
    }

    /// Mostly articles, every third time a judgment or an undo.
    private static func content(_ round: Int, using random: inout SplitMix64) -> LogEntry.Content {
      guard round % 3 == 2 else { return .batch(batch(using: &random)) }
      if Int.random(in: 0..<3, using: &random) == 0 {
        return .undo(Undo(entry: Int.random(in: 1..<max(round, 2), using: &random), author: .person("desk")))
      }
      let sides = (0..<2).map { _ in
        MentionReference(
          document: DocumentID("d\(Int.random(in: 0..<10, using: &random))"),
          range: SampleBatches.range(at: Int.random(in: 0..<3, using: &random) * 10))
      }
      let verdict = Judgment.Verdict.allCases[Int.random(in: 0..<3, using: &random)]
      let parting =
        verdict == .different && Bool.random(using: &random)
        ? Parting(
          source: EntityID("e\(Int.random(in: 0..<8, using: &random))"), part: EntityID("p\(round)"),
          mentions: [sides[0]], keys: [BlockingKey(rawValue: "k1")]) : nil
      return .ruling(
        Ruling(
          Judgment(left: sides[0], right: sides[1], verdict: verdict, weight: .zero, author: .person("desk")),
          left: EntityID("e\(Int.random(in: 0..<8, using: &random))"), right: nil, parting: parting))
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
      let batch = SampleBatches.batch(documents, keys: keys)
      return StoreBatch(documents: batch.documents, keys: batch.keys, judgments: [judgment(using: &random)])
    }

    /// A judgment of the matcher, every third one a join that was refused.
    private static func judgment(using random: inout SplitMix64) -> Judgment {
      let sides = (0..<2).map { _ in
        MentionReference(
          document: DocumentID("d\(Int.random(in: 0..<10, using: &random))"),
          range: SampleBatches.range(at: Int.random(in: 0..<3, using: &random) * 10))
      }
      return Judgment(
        left: sides[0], right: sides[1], verdict: Judgment.Verdict.allCases[Int.random(in: 0..<3, using: &random)],
        weight: .zero, author: .matcher(version: "1"))
    }
  }
#endif
