import Foundation
import NameIndexing
import Testing
import TextModel

@Suite("NameIndex")
struct NameIndexTests {
  @Test(
    "A name is found first in any spelling and script",
    arguments: [
      ("Касым-Жомарт Токаев", "tokayev"), ("Tokaev, Kassym Jomart", "tokayev"), ("Nazarbaev Nursultan", "nazarbayev"),
      ("ジョルジャ・メローニ", "meloni"), ("Джорджа Мелони", "meloni"), ("Astana", "astana"), ("ROMA", "roma"),
      ("ENI SpA", "eni"), ("Xi Jinping", "xi"), ("조르자 멜로니", "meloni"),
    ])
  func found(name: String, id: String) throws {
    #expect(try TestIndex.index().search(name).first?.entry.id == id)
  }

  @Test("Hits come best first, as many as asked at most, with what was added")
  func hits() throws {
    let index = try TestIndex.index()
    let hits = try index.search("Nursultan Nazarbayev", limit: 3)
    #expect(hits.first?.entry == TestIndex.names[1])
    #expect(hits.first?.position == 1)
    #expect(hits.count <= 3)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { Self.rank($0) >= Self.rank($1) })
    #expect(hits.allSatisfy { (0...1).contains($0.overlap) })
    #expect((hits.first?.overlap ?? 0) > 0.99)
    #expect((hits.first?.probability.value ?? 0) > 0.9)
  }

  /// The rank by the exact logarithm, in steps that its approximation cannot turn around.
  private static func rank(_ hit: NameHit) -> Double {
    ((hit.weight.bits + 3 * log2(hit.overlap * 65_536 + 1)) * 10).rounded()
  }

  @Test("A filter leaves names of other types and languages out, and keeps those of unknown ones")
  func filters() throws {
    let names = [
      IndexedName(id: "1", name: "Paris", type: .place, language: .french),
      IndexedName(id: "2", name: "Paris", type: .person, language: .english), IndexedName(id: "3", name: "Paris"),
    ]
    let index = try TestIndex.index(names)
    func ids(_ filter: NameFilter) throws -> [String] {
      try index.search("Paris", filter: filter).map(\.entry.id).sorted()
    }
    #expect(try ids(NameFilter()) == ["1", "2", "3"])
    #expect(try ids(NameFilter(type: .place)) == ["1", "3"])
    #expect(try ids(NameFilter(language: .english)) == ["2", "3"])
    #expect(try ids(NameFilter(type: .place, language: .english)) == ["3"])
    #expect(try ids(NameFilter(language: .kazakh)) == ["3"])
  }

  @Test("What holds no letter finds nothing, and an empty index answers nothing")
  func nothing() throws {
    #expect(try TestIndex.index().search("— !").isEmpty)
    #expect(try TestIndex.index().search("Roma", limit: 0).isEmpty)
    #expect(try TestIndex.index([]).search("Roma").isEmpty)
    #expect(try TestIndex.index([]).entry(at: 0) == nil)
  }

  @Test("Every name of a larger index finds itself")
  func selves() throws {
    let names = TestIndex.random(300)
    let index = try TestIndex.index(names)
    #expect(index.count == names.count)
    for position in stride(from: 0, to: names.count, by: 7) {
      #expect(try index.entry(at: position) == names[position])
      let hits = try index.search(names[position].name, limit: 5)
      #expect(hits.contains { $0.entry.name == names[position].name }, "\(names[position].name)")
    }
  }

  @Test("A name of a thousand words is indexed and found")
  func long() throws {
    let name = (0..<1000).map { "Name\($0)" }.joined(separator: " ")
    let index = try TestIndex.index([IndexedName(id: "long", name: name)])
    #expect(try index.search(name).first?.entry.id == "long")
  }

  @Test("A name is the first candidate for itself, and no name comes twice")
  func ownCandidate() throws {
    let names = TestIndex.random(120, seed: 9)
    let index = try TestIndex.index(names)
    for name in names.prefix(20) {
      let found = try index.candidates(for: name.name, readings: [], limit: names.count).map(\.name)
      #expect(found.first.map { names[$0].name } == name.name)
      #expect(Set(found).count == found.count)
    }
  }

  @Test("Threads may search one index side by side")
  func threads() async throws {
    let index = try TestIndex.index(TestIndex.random(200))
    let expected = try index.search("Karo Talamik").map(\.position)
    try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 { group.addTask { try index.search("Karo Talamik").map(\.position) } }
      for try await found in group { #expect(found == expected) }
    }
  }
}
