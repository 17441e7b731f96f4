import EntityJudging
import EntityResolution
import EntityStorage
import Testing
import TextModel

@Suite("A person judges")
struct JudgeTests {
  private static func store() async throws -> InMemoryEntityStore {
    let store = InMemoryEntityStore()
    for article in [
      Stories.article("a", ["Mark Twain", "Hartford|LOC"]), Stories.article("b", ["Samuel Clemens", "Hannibal|LOC"]),
      Stories.article("c", ["Wang Jun", "Elena Novak"]), Stories.article("d", ["Wang Jun", "Andrei Belousov"]),
      Stories.article("e", ["Wang Jun", "Elena Novak"]),
    ] { _ = try await EntityResolver().resolve([article], into: store) }
    return store
  }

  private static func code(_ work: () async throws -> Void) async throws -> JudgingFailure.Code? {
    do {
      try await work()
      return nil
    } catch let failure as JudgingFailure { return failure.code }
  }

  @Test("Two names judged same are one entity under the older id, and an undo makes them two again")
  func same() async throws {
    let store = try await Self.store()
    let before = try await Stories.dump(store)
    let judge = Judge(store, author: "desk")
    let twain = try await EntityFinder(store).find("Mark Twain").entity.id
    let clemens = try await EntityFinder(store).find("Samuel Clemens").entity.id
    let outcome = try await judge.record(.same, "Samuel Clemens", "Mark Twain", note: "a pen name", at: 9)
    #expect(outcome.effect == .joined(clemens, into: twain))
    #expect(try await EntityFinder(store).find(clemens.rawValue).entity.names.count == 2)
    #expect(try await judge.record(.same, "Samuel Clemens", "Mark Twain").effect == .confirmed(twain))
    try await judge.takeBack(outcome.entry + 1)
    try await judge.takeBack(outcome.entry, at: 10)
    #expect(try await Stories.dump(store) == before)
  }

  @Test("Two mentions of one entity judged different part it, and company says who goes where")
  func parting() async throws {
    let store = try await Self.store()
    let before = try await Stories.dump(store)
    let whole = try await EntityFinder(store).find("Wang Jun").entity.id
    let judge = Judge(store, author: "desk")
    let outcome = try await judge.record(.different, "c:0-8", "d:0-8")
    guard case .parted(let source, let part, let count) = outcome.effect else {
      Issue.record("\(outcome)")
      return
    }
    #expect(source == whole)
    #expect(count == 1)
    #expect(try await store.sightings(of: part, from: 0, limit: 9).map(\.mention.document) == ["d"])
    #expect(try await store.sightings(of: whole, from: 0, limit: 9).map(\.mention.document) == ["c", "e"])
    #expect(try await Self.code { _ = try await EntityFinder(store).find("Wang Jun") } == .ambiguous)
    #expect(try await Self.code { _ = try await judge.record(.same, "c:0-8", "d:0-8") } == .conflict)
    try await judge.takeBack(outcome.entry)
    #expect(try await Stories.dump(store) == before)
    // Parted anew, the part has a new id: the old one leads to the whole.
    guard case .parted(_, let again, _) = try await judge.record(.different, "c:0-8", "d:0-8").effect else { return }
    #expect(again != part)
  }

  @Test("Company sends the founding mention to the other side: the id stays where it is")
  func foundingSide() async throws {
    let store = try await Self.store()
    let whole = try await EntityFinder(store).find("Wang Jun").entity.id
    let outcome = try await Judge(store, author: "desk").record(.different, "d:0-8", "e:0-8")
    #expect(try await store.sightings(of: whole, from: 0, limit: 9).map(\.mention.document) == ["c", "e"])
    if case .parted(let source, _, let count) = outcome.effect { #expect(source == whole && count == 1) }
  }

  @Test("Sides that are one mention, one entity, or nobody, are refused, and nothing is recorded")
  func refused() async throws {
    let store = try await Self.store()
    let judge = Judge(store, author: "desk")
    let id = try await EntityFinder(store).find("Wang Jun").entity.id.rawValue
    let log = try await store.log(after: 0, limit: .max).count
    #expect(try await Self.code { _ = try await judge.record(.different, "c:0-8", "c:0-8") } == .inseparable)
    #expect(try await Self.code { _ = try await judge.record(.different, id, id) } == .inseparable)
    #expect(try await Self.code { _ = try await judge.record(.unsure, id, id) } == .inseparable)
    #expect(try await Self.code { _ = try await judge.record(.same, "Nobody", id) } == .unknown)
    #expect(try await Self.code { _ = try await judge.record(.same, "c:1-8", id) } == .unknown)
    #expect(try await Self.code { _ = try await judge.record(.same, "x:1-8", id) } == .unknown)
    #expect(try await Self.code { try await judge.takeBack(1) } == .unknownEntry)
    #expect(try await store.log(after: 0, limit: .max).count == log)
  }

  @Test(
    "A name is found as printed, else but for case, marks and script",
    arguments: ["Mark Twain", "mark twain", "MARK TWAIN", "Márk Twain", "Марк Тваин"])
  func names(name: String) async throws {
    let store = try await Self.store()
    let found = try? await EntityFinder(store).find(name)
    #expect(name == "Марк Тваин" || found?.entity.names.first?.value == "Mark Twain")
  }
}
