import EntityResolution
import EntityStorage
import Testing
import TextModel

@Suite("People's judgments hold in every store")
struct RulingContractTests {
  private static let left = MentionReference(document: "a", range: TextRange(0..<5))
  private static let right = MentionReference(document: "b", range: TextRange(0..<5))
  private static let third = MentionReference(document: "c", range: TextRange(0..<5))

  private static func judgment(
    _ verdict: Judgment.Verdict, _ left: MentionReference, _ right: MentionReference
  ) -> Judgment {
    Judgment(left: left, right: right, verdict: verdict, weight: .zero, author: .person("desk"))
  }

  /// Three articles that each name somebody of their own.
  private static func fill(_ store: any EntityStore) async throws {
    for (document, entity, name) in [("a", "ez", "Wang Jun"), ("b", "ey", "Jun Wang"), ("c", "ex", "Wang Jūn")] {
      let sighting = SampleBatches.sighting(entity, in: document, names: [SampleBatches.name(name)])
      try await store.commit(
        SampleBatches.batch([SampleBatches.document(document, [sighting])], keys: [entity: ["k", "own:" + entity]]))
    }
  }

  private static func labels(_ store: any EntityStore) async throws -> [String] {
    try await store.entities(after: nil, limit: .max).map { "\($0.id) \($0.names.map(\.value))" }
  }

  @Test(
    "Same joins: the older id stays, the younger leads to it, names and keys come along", arguments: StoreKind.allCases)
  func same(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await Self.fill(store)
      let number = try await store.append(
        .ruling(Ruling(Self.judgment(.same, Self.left, Self.right))), at: 7)
      #expect(number == 4)
      #expect(try await store.standingID(of: EntityID("ey")) == EntityID("ez"))
      #expect(try await store.entity(EntityID("ey"))?.id == EntityID("ez"))
      #expect(try await store.entity(EntityID("ez"))?.documentCount == 2)
      #expect(try await store.storedEntities([EntityID("ey"), EntityID("ez")]).map(\.id) == [EntityID("ez")])
      let found = try await store.candidates(
        for: ["k", "own:ey"].map { BlockingKey(rawValue: $0) }, limit: 2)
      #expect(found[BlockingKey(rawValue: "k")] == [EntityID("ex"), EntityID("ez")])
      #expect(found[BlockingKey(rawValue: "own:ey")] == [EntityID("ez")])
      #expect(try await store.documents(["b"]).first?.sightings.first?.entity == EntityID("ez"))
      #expect(try await store.counts().entities == 2)
      #expect(try await store.ids(named: "Jun Wang", limit: 9) == [EntityID("ez")])
      #expect(try await store.standingID(of: EntityID("e0")) == nil)
    }
  }

  @Test("An undo restores what was, and an undo of it joins again", arguments: StoreKind.allCases)
  func undo(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await Self.fill(store)
      let before = try await Self.labels(store)
      let number = try await store.append(.ruling(Ruling(Self.judgment(.same, Self.left, Self.third))), at: nil)
      let joined = try await Self.labels(store)
      let undone = try await store.append(.undo(Undo(entry: number, author: .person("desk"))), at: nil)
      #expect(try await Self.labels(store) == before)
      #expect(try await store.rulings(about: ["a"], entities: []).isEmpty)
      _ = try await store.append(.undo(Undo(entry: undone, author: .person("desk"))), at: nil)
      #expect(try await Self.labels(store) == joined)
      #expect(try await store.rulings(about: [], entities: [EntityID("ex")]).map(\.number) == [number])
    }
  }

  @Test("Different parts an entity, and undone the part is whole again", arguments: StoreKind.allCases)
  func parting(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      let sightings = ["a", "b", "c"].map { SampleBatches.sighting("ez", in: $0, names: [SampleBatches.name("Wang")]) }
      let documents = zip(["a", "b", "c"], sightings).map { SampleBatches.document($0, [$1]) }
      try await store.commit(SampleBatches.batch(documents, keys: ["ez": ["k"]]))
      let before = try await Self.labels(store)
      let parting = Parting(
        source: EntityID("ez"), part: EntityID("ep"), mentions: [Self.right, Self.third],
        keys: [BlockingKey(rawValue: "k")])
      let number = try await store.append(
        .ruling(Ruling(Self.judgment(.different, Self.left, Self.right), parting: parting)), at: nil)
      #expect(try await store.entity(EntityID("ez"))?.documentCount == 1)
      #expect(try await store.entity(EntityID("ep"))?.documentCount == 2)
      let key = BlockingKey(rawValue: "k")
      #expect(try await store.candidates(for: [key], limit: 9) == [key: [EntityID("ep"), EntityID("ez")]])
      // An article that came to the part meanwhile follows it home.
      let late = SampleBatches.sighting("ep", in: "d", names: [SampleBatches.name("Wang")])
      try await store.commit(SampleBatches.batch([SampleBatches.document("d", [late])]))
      _ = try await store.append(.undo(Undo(entry: number, author: .person("desk"))), at: nil)
      #expect(try await store.entity(EntityID("ep"))?.id == EntityID("ez"))
      #expect(try await store.entity(EntityID("ez"))?.documentCount == 4)
      try await store.commit(SampleBatches.batch([SampleBatches.document("d", digest: 2, [])]))
      #expect(try await Self.labels(store) == before)
    }
  }

  @Test(
    "A judgment that contradicts others is refused with their path, and leaves nothing", arguments: StoreKind.allCases)
  func conflict(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await Self.fill(store)
      _ = try await store.append(.ruling(Ruling(Self.judgment(.different, Self.left, Self.third))), at: nil)
      let first = try await store.append(.ruling(Ruling(Self.judgment(.same, Self.left, Self.right))), at: nil)
      let before = try await Self.labels(store)
      let counts = try await store.counts()
      do {
        _ = try await store.append(.ruling(Ruling(Self.judgment(.same, Self.right, Self.third))), at: nil)
        Issue.record("two entities that are different were joined over a third")
      } catch let failure as StoreFailure {
        #expect(failure.code == .conflict)
        #expect(failure.message.contains("entry 4"))
        #expect(failure.message.contains("over \(first)"))
      }
      #expect(try await Self.labels(store) == before)
      #expect(try await store.counts() == counts)
      #expect(try await store.log(after: 0, limit: .max).count == 5)
    }
  }

  @Test("An undo of what is no judgment is refused", arguments: StoreKind.allCases, [0, 1, 99])
  func unknownEntry(kind: StoreKind, number: Int) async throws {
    try await kind.withStore { (store) async throws in
      try await Self.fill(store)
      do {
        _ = try await store.append(.undo(Undo(entry: number, author: .person("desk"))), at: nil)
        Issue.record("entry \(number) was taken back")
      } catch let failure as StoreFailure { #expect(failure.code == .unknownEntry) }
      #expect(try await store.log(after: 0, limit: .max).count == 3)
    }
  }

  @Test("A judgment waits for articles that are not there yet", arguments: StoreKind.allCases)
  func waiting(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      _ = try await store.append(.ruling(Ruling(Self.judgment(.same, Self.left, Self.third))), at: nil)
      try await Self.fill(store)
      #expect(try await store.standingID(of: EntityID("ex")) == EntityID("ez"))
      #expect(try await store.entity(EntityID("ex"))?.documentCount == 2)
    }
  }

  @Test("Once the judged mention is gone, the entity that was judged speaks for it", arguments: StoreKind.allCases)
  func goneMention(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await Self.fill(store)
      _ = try await store.append(
        .ruling(Ruling(Self.judgment(.same, Self.left, Self.right), left: EntityID("ez"), right: EntityID("ey"))),
        at: nil)
      let more = SampleBatches.sighting("ey", in: "d", names: [SampleBatches.name("Jun Wang")])
      try await store.commit(
        SampleBatches.batch([SampleBatches.document("b", digest: 2, []), SampleBatches.document("d", [more])]))
      #expect(try await store.standingID(of: EntityID("ey")) == EntityID("ez"))
      #expect(try await store.entity(EntityID("ez"))?.documentCount == 2)
    }
  }

  @Test("The log answers with every entry as it was appended", arguments: StoreKind.allCases)
  func log(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await Self.fill(store)
      let ruling = LogEntry.Content.ruling(
        Ruling(Self.judgment(.unsure, Self.left, Self.third), left: EntityID("ez"), right: EntityID("ex")))
      let undo = LogEntry.Content.undo(Undo(entry: 4, author: .person("anna\tb"), note: "two\nlines"))
      _ = try await store.append(ruling, at: 1_763_769_600)
      _ = try await store.append(undo, at: nil)
      let log = try await store.log(after: 0, limit: .max)
      #expect(log.map(\.number) == [1, 2, 3, 4, 5])
      #expect(log[3] == LogEntry(number: 4, time: 1_763_769_600, content: ruling))
      #expect(log[4].content == undo)
      #expect(try await store.log(after: 3, limit: 1) == [log[3]])
      guard case .batch(let batch) = log[1].content else { return }
      #expect(batch.documents.map(\.id) == ["b"])
      #expect(batch.keys == [EntityID("ey"): ["k", "own:ey"].map { BlockingKey(rawValue: $0) }])
    }
  }

  @Test("Sightings come in the order of storing, and page by page", arguments: StoreKind.allCases)
  func sightings(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await store.commit(SampleBatches.president)
      let all = try await store.sightings(of: EntityID("e2"), from: 0, limit: .max)
      #expect(all.map { "\($0.mention.document.rawValue) \($0.mention.range.lowerBound)" } == ["a 40", "b 40", "b 90"])
      #expect(try await store.sightings(of: EntityID("e2"), from: 1, limit: 1) == [all[1]])
    }
  }
}
