import NameIndexing
import TestSupport
import Testing
import TextModel

@Suite("NameClusterer")
struct NameClustererTests {
  private static let persons = [
    "Kassym-Jomart Tokayev", "Касым-Жомарт Токаев", "Giorgia Meloni", "Kassim Jomart Tokaev", "Meloni Giorgia",
    "Xi Jinping", "习近平", "Kassym-Jomart Tokayev", "— — —",
  ].map { IndexedName(id: "", name: $0, type: .person) }

  @Test("Spellings of one name come together, groups numbered by their first name")
  func groups() async throws {
    let grouping = try await NameClusterer().grouping(of: Self.persons)
    #expect(grouping.groups == [0, 0, 1, 0, 1, 2, 2, 0, 3])
    #expect(grouping.count == 4)
    #expect(grouping.probabilities[8].value == 1)
    #expect(grouping.probabilities.allSatisfy { $0.value >= 0.8 })
  }

  @Test("Relatives stay apart, and a doubtful pair is told once")
  func apart() async throws {
    let names = ["Nursultan Nazarbayev", "Dariga Nazarbayeva", "N. Nazarbayev", "Nursultan Abishevich Nazarbayev"]
      .map { IndexedName(id: "", name: $0, type: .person) }
    let grouping = try await NameClusterer().grouping(of: names)
    #expect(grouping.groups[0] == grouping.groups[3])
    #expect(grouping.groups[0] != grouping.groups[1])
    for pair in grouping.doubtful {
      #expect(pair.left < pair.right)
      #expect(grouping.groups[pair.left] != grouping.groups[pair.right])
    }
    #expect(
      Set(grouping.doubtful.map { Set([grouping.groups[$0.left], grouping.groups[$0.right]]) }).count
        == grouping.doubtful.count)
  }

  @Test("A name that may be many is asked about a few times, with the likeliest first, and others keep their questions")
  func questions() async throws {
    // The initial may be any of them; only two of them may be one with another.
    let given = ["N.", "Nursultan", "Nikolai", "Nadir", "Nazim", "Nodir", "Nurlan", "Natan", "Nestor", "Nicholas"]
    let names = given.map { IndexedName(id: "", name: "\($0) Nazarbayev", type: .person) }
    let grouping = try await NameClusterer().grouping(of: names)
    var asked: [Int: Int] = [:]
    for pair in grouping.doubtful {
      for name in [pair.left, pair.right] { asked[grouping.groups[name], default: 0] += 1 }
    }
    #expect(asked[grouping.groups[0]] == 5)
    #expect(grouping.doubtful.contains { $0.left == 1 && $0.right == 6 })
    #expect(grouping.doubtful.map(\.weight.bits) == grouping.doubtful.map(\.weight.bits).sorted(by: >))
  }

  @Test("The outcome does not depend on the number of jobs; no names give no groups")
  func deterministic() async throws {
    let names = TestIndex.random(700)
    let one = try await NameClusterer().grouping(of: names, jobs: 1)
    let eight = try await NameClusterer().grouping(of: names, jobs: 8)
    #expect(one.groups == eight.groups)
    #expect(one.doubtful == eight.doubtful)
    #expect(one.probabilities.map(\.value) == eight.probabilities.map(\.value))
    #expect(try await NameClusterer().grouping(of: []).groups.isEmpty)
  }

  @Test("Names of different types are never one group")
  func types() async throws {
    let names = [
      IndexedName(id: "", name: "Milan", type: .place), IndexedName(id: "", name: "Milan", type: .person),
      IndexedName(id: "", name: "Milan", type: .place),
    ]
    #expect(try await NameClusterer().grouping(of: names).groups == [0, 1, 0])
  }
}
