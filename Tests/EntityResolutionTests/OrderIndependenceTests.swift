import EntityResolution
import EntityStorage
import TestSupport
import Testing
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("The order of articles changes nothing")
struct OrderIndependenceTests {
  /// `ONOMA_SHUFFLES=100` tries more.
  private var shuffles: Int { getenv("ONOMA_SHUFFLES").flatMap { Int(String(cString: $0)) } ?? 20 }

  @Test("Any order of one batch gives the same entities, names and judgments")
  func shuffled() async throws {
    let expected = try await Self.outcome(of: StoryFixtures.all)
    var random = SplitMix64(seed: 7)
    for _ in 0..<shuffles {
      let outcome = try await Self.outcome(of: StoryFixtures.all.shuffled(using: &random))
      #expect(outcome == expected)
    }
  }

  private struct Outcome: Equatable {
    let entities: [Entity]
    let ids: [String: [EntityID]]
    let probabilities: [String: [Probability]]
    let judgments: [Judgment]
  }

  private static func outcome(of articles: [MarkedArticle]) async throws -> Outcome {
    let names = try await ResolvedNames(articles)
    let pairs = names.articles.map { ($0.id.rawValue, $0.mentions) }
    return Outcome(
      entities: try await names.entities,
      ids: Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1.map(\.entityID)) }),
      probabilities: Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1.map(\.probability)) }),
      judgments: try await names.store.judgments(about: names.articles.map(\.id)))
  }
}
