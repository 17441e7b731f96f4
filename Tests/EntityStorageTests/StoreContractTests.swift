import EntityResolution
import EntityStorage
import TestSupport
import Testing
import TextModel

@Suite("Every store keeps the same contract")
struct StoreContractTests {
  @Test("An empty store answers with nothing and no failure", arguments: StoreKind.allCases)
  func emptyStore(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      #expect(try await store.entities(after: nil, limit: .max).isEmpty)
      #expect(try await store.entity(EntityID("e1")) == nil)
      #expect(try await store.documents([DocumentID("a")]).isEmpty)
      #expect(try await store.candidates(for: [BlockingKey(rawValue: "k")], limit: 9).isEmpty)
      #expect(try await store.counts() == StoreCounts(entities: 0, documents: 0, judgments: 0))
    }
  }

  @Test("What was committed is read back whole", arguments: StoreKind.allCases)
  func readsBack(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await store.commit(SampleBatches.president)
      let ids = SampleBatches.president.documents.map(\.id)
      #expect(try await store.documents(ids.reversed()) == SampleBatches.president.documents)
      let tokayev = try #require(try await store.storedEntities([EntityID("e1")]).first)
      #expect(tokayev.type == .person)
      #expect(tokayev.names.map(\.value) == ["Tokayev", "Kassym-Jomart Tokaev", "Kassym-Jomart Tokayev"])
      #expect(tokayev.names.map(\.count) == [4, 2, 1])
      #expect(tokayev.names.map(\.boilerplateCount) == [0, 3, 0])
      #expect(tokayev.roles == ["president"])
      #expect(tokayev.company == [EntityID("e2")])
      #expect(tokayev.documentCount == 2)
    }
  }

  @Test("Two sightings in one article count as one document", arguments: StoreKind.allCases)
  func countsDocumentsOnce(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await store.commit(SampleBatches.president)
      let kazakhstan = try #require(try await store.entity(EntityID("e2")))
      #expect(kazakhstan.documentCount == 2)
      let italian = try #require(kazakhstan.names.first { $0.language == .italian })
      #expect(italian.count == 2)
      #expect(italian.documents == 1)
    }
  }

  @Test("The same articles committed twice count once", arguments: StoreKind.allCases)
  func committingTwice(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await store.commit(SampleBatches.president)
      let before = try await store.entities(after: nil, limit: .max)
      try await store.commit(SampleBatches.president)
      #expect(try await store.entities(after: nil, limit: .max) == before)
    }
  }

  @Test("An article committed anew replaces what it said before", arguments: StoreKind.allCases)
  func replacing(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await store.commit(SampleBatches.president)
      let corrected = SampleBatches.document(
        "b", digest: 7, [SampleBatches.sighting("e3", in: "b", names: [SampleBatches.name("Erlan Karin", .italian)])])
      try await store.commit(SampleBatches.batch([corrected], keys: ["e3": ["name:karin"]]))
      let tokayev = try #require(try await store.entity(EntityID("e1")))
      #expect(tokayev.names.map(\.value) == ["Tokayev", "Kassym-Jomart Tokayev"])
      #expect(tokayev.documentCount == 1)
      #expect(try await store.entity(EntityID("e3"))?.label == "Erlan Karin")
      #expect(try await store.documents([DocumentID("b")]) == [corrected])
    }
  }

  @Test("An entity that no article names any more is gone, with its keys", arguments: StoreKind.allCases)
  func forgetting(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      let key = BlockingKey(rawValue: "name:karin")
      let first = SampleBatches.document(
        "c", [SampleBatches.sighting("e3", in: "c", names: [SampleBatches.name("Erlan Karin")])])
      try await store.commit(SampleBatches.batch([first], keys: ["e3": [key.rawValue]]))
      #expect(try await store.candidates(for: [key], limit: 9) == [key: [EntityID("e3")]])
      try await store.commit(SampleBatches.batch([SampleBatches.document("c", digest: 2, [])]))
      #expect(try await store.entity(EntityID("e3")) == nil)
      #expect(try await store.candidates(for: [key], limit: 9).isEmpty)
    }
  }

  @Test("A key that too many entities share answers with none", arguments: StoreKind.allCases)
  func crowdedKeys(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      let key = BlockingKey(rawValue: "name:smith")
      let ids = (0..<4).map { "e\($0)" }
      let sightings = ids.enumerated().map { index, id in
        SampleBatches.sighting(id, in: "d", at: index * 10, names: [SampleBatches.name("Smith \(index)")])
      }
      let keys = Dictionary(uniqueKeysWithValues: ids.map { ($0, [key.rawValue]) })
      try await store.commit(SampleBatches.batch([SampleBatches.document("d", sightings)], keys: keys))
      #expect(try await store.candidates(for: [key], limit: 4) == [key: ids.map { EntityID($0) }])
      #expect(try await store.candidates(for: [key], limit: 3).isEmpty)
    }
  }

  @Test("Pages of entities follow the order of ids and leave none out", arguments: StoreKind.allCases)
  func pages(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      try await store.commit(SampleBatches.president)
      let first = try await store.entities(after: nil, limit: 1)
      let second = try await store.entities(after: first.last?.id, limit: 5)
      #expect((first + second).map(\.id) == [EntityID("e1"), EntityID("e2")])
      #expect(try await store.entities(after: second.last?.id, limit: 5).isEmpty)
    }
  }

  @Test("Spellings that are only canonically equal stay apart", arguments: StoreKind.allCases)
  func spellingsByBytes(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      let names = [SampleBatches.name("Jose\u{301}"), SampleBatches.name("Jos\u{E9}", count: 2)]
      try await store.commit(
        SampleBatches.batch([SampleBatches.document("a", [SampleBatches.sighting("e1", in: "a", names: names)])]))
      let entity = try #require(try await store.entity(EntityID("e1")))
      #expect(entity.names.map { $0.value.utf8.count } == [5, 6])
    }
  }

  @Test("The log keeps judgments in order, whatever their evidence holds", arguments: StoreKind.allCases)
  func judgments(kind: StoreKind) async throws {
    try await kind.withStore { (store) async throws in
      let left = MentionReference(document: DocumentID("a"), range: TextRange(3..<9))
      let right = MentionReference(document: DocumentID("b"), range: TextRange(0..<4))
      let judgments = [
        Judgment(
          left: right, right: left, verdict: .different, weight: MatchWeight(bits: -9.5), author: .person("desk: it"),
          evidence: ["two\nlines", "a \\ stroke", ""]),
        Judgment(left: left, right: right, verdict: .unsure, weight: .zero, author: .matcher(version: "1")),
      ]
      try await store.append(judgments)
      #expect(try await store.judgments(about: [DocumentID("a")]) == judgments)
      #expect(try await store.judgments(about: [DocumentID("b"), DocumentID("a")]) == judgments)
      #expect(try await store.judgments(about: [DocumentID("c")]).isEmpty)
      #expect(try await store.counts().judgments == 2)
    }
  }
}
