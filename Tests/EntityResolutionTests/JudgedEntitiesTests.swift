import EntityResolution
import EntityStorage
import Testing
import TextModel

@Suite("What people judged of entities holds when new articles come")
struct JudgedEntitiesTests {
  private static func judge(
    _ verdict: Judgment.Verdict, _ left: String, _ right: String, in names: ResolvedNames
  ) async throws {
    let sides = [left, right].compactMap { names.mention($0) }
    _ = try await names.store.append(
      .ruling(
        Ruling(
          Judgment(left: sides[0], right: sides[1], verdict: verdict, weight: .zero, author: .person("desk")))),
      at: nil)
  }

  @Test("A spelling between two that are different brings them together in no article")
  func bridge() async throws {
    let store = InMemoryEntityStore()
    let first = try await ResolvedNames(
      [
        MarkedArticle("1", .english, "[Ali Vellabati|PER] spoke in [Rome|LOC]."),
        MarkedArticle("2", .english, "[Ali Akbar Velayati|PER] spoke in [Tehran|LOC]."),
      ], store: store)
    try await Self.judge(.different, "1/Ali Vellabati", "2/Ali Akbar Velayati", in: first)
    let later = try await ResolvedNames(
      [
        MarkedArticle("3", .english, "[Ali Velayati|PER] spoke."),
        MarkedArticle("4", .english, "[Ali Velabati|PER] sang."),
        MarkedArticle("5", .italian, "[Ali Akbar Velayati|PER] e [Ali Vellabati|PER]."),
      ], store: store)
    let vellabati = try #require(later.id("Ali Vellabati", in: "5"))
    let velayati = try #require(later.id("Ali Akbar Velayati", in: "5"))
    #expect(vellabati == first.id("Ali Vellabati", in: "1"))
    #expect(velayati == first.id("Ali Akbar Velayati", in: "2"))
    #expect(vellabati != velayati)
  }

  @Test("Two entities that a person joined are one for later articles")
  func joined() async throws {
    let store = InMemoryEntityStore()
    let first = try await ResolvedNames(
      [
        MarkedArticle("1", .english, "[Mark Twain|PER] wrote in [Hartford|LOC]."),
        MarkedArticle("2", .english, "[Samuel Clemens|PER] wrote in [Hannibal|LOC]."),
      ], store: store)
    try await Self.judge(.same, "1/Mark Twain", "2/Samuel Clemens", in: first)
    let later = try await ResolvedNames(
      [MarkedArticle("3", .english, "[Mark Twain|PER] and [Samuel Clemens|PER] were read.")], store: store)
    #expect(later.areOne(["3/Mark Twain", "3/Samuel Clemens"]))
    let ids = [first.id("Mark Twain", in: "1"), first.id("Samuel Clemens", in: "2")]
    #expect(ids.contains(later.id("Mark Twain", in: "3")))
  }

  @Test("Of two namesakes whom a person told apart, company says who is meant")
  func namesakes() async throws {
    let store = InMemoryEntityStore()
    let singer = "[Wang Jun|PER] sang with [Elena Novak|PER] and [Carlo Rossi|PER] in [Rome|LOC]."
    let painter = "[Wang Jun|PER] painted [Andrei Belousov|PER] and [Wang Yi|PER] in [Astana|LOC]."
    let first = [MarkedArticle("1", .english, singer), MarkedArticle("2", .english, painter)]
    let names = try await ResolvedNames(first)
    #expect(names.areOne(["1/Wang Jun", "2/Wang Jun"]))
    try await store.append([
      Judgment(
        left: try #require(names.mention("1/Wang Jun")), right: try #require(names.mention("2/Wang Jun")),
        verdict: .different, weight: .zero, author: .person("desk"))
    ])
    let apart = try await ResolvedNames(first, store: store)
    #expect(!apart.areOne(["1/Wang Jun", "2/Wang Jun"]))
    let later = try await ResolvedNames(
      [
        MarkedArticle("3", .italian, "[Wang Jun|PER] con [Elena Novak|PER] e [Carlo Rossi|PER] a [Roma|LOC]."),
        MarkedArticle("4", .italian, "[Wang Jun|PER] con [Andrei Belousov|PER] e [Wang Yi|PER] ad [Astana|LOC]."),
      ], store: store)
    #expect(later.id("Wang Jun", in: "3") == apart.id("Wang Jun", in: "1"))
    #expect(later.id("Wang Jun", in: "4") == apart.id("Wang Jun", in: "2"))
    let refused = try await store.judgments(after: 0, limit: .max).filter { $0.judgment.verdict == .different }
    #expect(refused.contains { $0.judgment.author == .matcher(version: EntityResolver.version) })
    #expect(refused.contains { $0.judgment.evidence.last?.contains("entry 1 of the log (person:desk)") ?? false })
  }
}
