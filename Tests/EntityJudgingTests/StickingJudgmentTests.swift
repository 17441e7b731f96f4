import EntityJudging
import EntityResolution
import EntityStorage
import MentionExtraction
import TestSupport
import Testing
import TextModel

/// The scenario of a judgment that must outlive all news to come.
@Suite("A human judgment sticks")
struct StickingJudgmentTests {
  private static let others = [
    "Elena Novak", "Carlo Rossi", "Andrei Belousov", "Wang Yi", "Giorgia Meloni", "Sergio Mattarella", "Astana|LOC",
    "Rome|LOC", "Tehran|LOC", "United Nations|ORG",
  ]
  /// Spellings from one name to the other, and beyond.
  private static let bridges = [
    "Ali Velabati", "Ali Vellayati", "Ali Velayati", "Ali A. Velayati", "Ali Akbar Vellabati", "Ali Akbar Velabati",
    "Ali Vellabati", "Ali Akbar Velayati",
  ]

  private static func batch(_ round: Int, _ size: Int, using random: inout SplitMix64) -> [AnnotatedArticle] {
    (0..<size).map { number in
      let company = others.shuffled(using: &random).prefix(3)
      let bridge = number % 5 == 0 ? [bridges[Int.random(in: 0..<bridges.count, using: &random)]] : []
      return Stories.article("r\(round)-\(number)", bridge + company)
    }
  }

  private static func holdsBoth(_ store: any EntityStore) async throws -> Bool {
    try await store.entities(after: nil, limit: .max).contains { entity in
      let names = Set(entity.names.map(\.value))
      return names.contains("Ali Vellabati") && names.contains("Ali Akbar Velayati")
    }
  }

  @Test("No cluster ever holds both, ids stay, the log names what was refused, and undo restores the same bytes")
  func sticks() async throws {
    var random = SplitMix64(seed: 7)
    let store = InMemoryEntityStore()
    _ = try await EntityResolver().resolve(
      [
        Stories.article("v", ["Ali Vellabati", "Rome|LOC"]),
        Stories.article("w", ["Ali Akbar Velayati", "Tehran|LOC"]),
      ], into: store)
    for round in 0..<3 {
      _ = try await EntityResolver().resolve(
        (0..<40).map { number in
          Stories.article("f\(round)-\(number)", Array(Self.others.shuffled(using: &random).prefix(4)))
        }, into: store)
    }
    let before = try await Stories.dump(store)
    let judge = Judge(store, author: "desk")
    let ruling = try await judge.record(.different, "Ali Vellabati", "Ali Akbar Velayati")
    let ids = try await Stories.ids(store)
    let trial = InMemoryEntityStore()
    try await StoreReplay(store).replay(through: .end, into: trial)
    for round in 0..<10 {
      _ = try await EntityResolver().resolve(Self.batch(round, 60, using: &random), into: store)
      #expect(try await !Self.holdsBoth(store))
    }
    #expect(ids.isSubset(of: try await Stories.ids(store)))
    let judgments = try await store.judgments(after: 0, limit: .max).map(\.judgment)
    let refused = judgments.filter {
      $0.verdict == .different && $0.author == .matcher(version: EntityResolver.version)
    }
    #expect(!refused.isEmpty)
    #expect(refused.allSatisfy { $0.weight.bits >= ResolutionPolicy.balanced.acceptAbove.bits })
    #expect(refused.allSatisfy { $0.evidence.last?.contains("entry \(ruling.entry) of the log") ?? false })
    // As of the entry before the judgment, all is as it was; undone without news between, too.
    let earlier = InMemoryEntityStore()
    try await StoreReplay(store).replay(through: .entry(ruling.entry - 1), into: earlier)
    #expect(try await Stories.dump(earlier) == before)
    try await Judge(trial, author: "desk").takeBack(ruling.entry)
    #expect(try await Stories.dump(trial) == before)
    #expect(try await StoreVerifier(store).firstDifference(rebuiltIn: InMemoryEntityStore()) == nil)
  }
}
