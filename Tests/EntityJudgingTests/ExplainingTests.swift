import EntityJudging
import EntityResolution
import EntityStorage
import Testing
import TextModel

@Suite("Why two are one, why not, and what to ask next")
struct ExplainingTests {
  private static func store() async throws -> InMemoryEntityStore {
    let store = InMemoryEntityStore()
    for article in [
      Stories.article("it", .italian, ["Kassym-Jomart Tokaev", "Roma|LOC"]),
      Stories.article("ru", .russian, ["Касым-Жомарт Токаев", "Рим|LOC"]),
      Stories.article("kk", .english, ["Kassym-Jomart Tokaev", "Mark Twain"]),
      Stories.article("us", .english, ["Samuel Clemens", "Donald Tramp"]),
    ] { _ = try await EntityResolver().resolve([article], into: store) }
    return store
  }

  @Test("A chain of links leads from one mention to another, each with its reason")
  func links() async throws {
    let store = try await Self.store()
    let links = try await LinkTrail(in: store).links("Касым-Жомарт Токаев", "kk:0-20")
    #expect(links.map(\.kind) == [.matcher, .name])
    #expect(links.first?.leftName == "Касым-Жомарт Токаев")
    #expect(links.first?.rightName == "Kassym-Jomart Tokaev")
    #expect((links.first?.weight?.bits ?? 0) > 2)
    #expect(links.last?.right.document == "kk")
  }

  @Test("A person's join is a link that names its entry")
  func personLink() async throws {
    let store = try await Self.store()
    let clemens = try await EntityFinder(store).find("Samuel Clemens").entity.id
    let outcome = try await Judge(store, author: "desk").record(.same, "Mark Twain", "Samuel Clemens", note: "pen name")
    for question in ["Samuel Clemens", clemens.rawValue] {
      let links = try await LinkTrail(in: store).links("Mark Twain", question)
      #expect(links.map(\.kind) == [.person])
      #expect(links.first?.reasons.first == "entry \(outcome.entry) of the log, person:desk")
      #expect(links.first?.reasons.last == "pen name")
    }
  }

  @Test("Two that share no key were never compared, and the keys are named")
  func blockingMiss() async throws {
    let store = try await Self.store()
    let why = try await Separation(of: "Mark Twain", from: "Samuel Clemens", in: store)
    #expect(why.sharedKeys.isEmpty)
    #expect(why.reasons.first?.hasPrefix("never compared: they share no key (") ?? false)
    #expect(why.leftKeys.contains { $0.rawValue == "is:mark twain" })
    #expect(why.flips.first == "a person's judgment: same")
  }

  @Test("Two that were judged different are so by an entry, and taking it back comes first")
  func judged() async throws {
    let store = try await Self.store()
    let outcome = try await Judge(store, author: "desk").record(.different, "Mark Twain", "Samuel Clemens", note: "no")
    let why = try await Separation(of: "Mark Twain", from: "Samuel Clemens", in: store)
    #expect(why.reasons.first == "judged different in entry \(outcome.entry) of the log by person:desk: no")
    #expect(why.flips.count == 1)
  }

  @Test("Doubtful pairs are asked by what hangs on them, and never once they are judged")
  func review() async throws {
    let store = InMemoryEntityStore()
    for (id, name) in [
      ("a", "Ahmed Hassan Ali"), ("b", "Ahmad Hasan"), ("c", "Ahmed H. Ali"), ("d", "Ahmad Hassan Aly"),
    ] {
      _ = try await EntityResolver(
        policy: ResolutionPolicy(
          acceptAbove: MatchWeight(bits: 9), reviewAbove: MatchWeight(bits: -9), candidatesPerKey: 64)
      ).resolve([Stories.article(id, [name, "Elena Novak", "Carlo Rossi"])], into: store)
    }
    var questions = try await ReviewQueue(store).questions(limit: 99)
    var asked = 0
    while let question = questions.first {
      #expect(questions.map(\.value) == questions.map(\.value).sorted(by: >))
      _ = try await Judge(store, author: "desk").record(.unsure, question.left.id.rawValue, question.right.id.rawValue)
      let rest = try await ReviewQueue(store).questions(limit: 99)
      #expect(rest == Array(questions.dropFirst()))
      questions = rest
      asked += 1
    }
    #expect(asked > 0)
  }

  @Test("A history tells of foundings, articles, judgments and undos in order")
  func history() async throws {
    let store = try await Self.store()
    let judge = Judge(store, author: "desk")
    let outcome = try await judge.record(.same, "Mark Twain", "Samuel Clemens", at: 12)
    try await judge.takeBack(outcome.entry, at: 13)
    let id = try await EntityFinder(store).find("Mark Twain").entity.id
    let events = try await EntityHistory(in: store).events(of: id)
    #expect(events.map(\.entry) == [3, 4, 5, 6])
    #expect(events.map(\.time) == [nil, nil, 12, 13])
    guard case .founded(_, let first) = events[0].change, case .takenBack(let undo) = events[3].change else {
      Issue.record("\(events)")
      return
    }
    #expect(first == ["kk"])
    #expect(undo.entry == outcome.entry)
  }
}
