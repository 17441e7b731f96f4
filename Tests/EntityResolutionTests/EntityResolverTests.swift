import EntityResolution
import EntityStorage
import MentionExtraction
import Testing
import TextModel

@Suite("Names of many articles come to entities")
struct EntityResolverTests {
  @Test(
    "Spellings of one thing are one entity across languages",
    arguments: [
      ["it-difesa/Kassym-Jomart Tokaev", "en-defense/Kassym-Jomart Tokayev", "en-defense/Tokayev"],
      ["it-difesa/Kassym-Jomart Tokaev", "ru-oborona/Касым-Жомарт Токаев"],
      ["it-difesa/Dong Jun", "it-difesa/Dong", "en-defense/Dong Jun"],
      ["it-difesa/Kazakistan", "en-defense/Kazakhstan"],
      ["it-difesa/Cina", "en-defense/China"],
      ["it-difesa/Pechino", "en-defense/Beijing"],
      ["it-difesa/Asia centrale", "en-defense/Central Asia"],
      ["it-difesa/Astana", "en-defense/Astana", "ru-oborona/Астане"],
      [
        "it-difesa/Organizzazione per la cooperazione di Shanghai", "it-difesa/SCO",
        "en-defense/Shanghai Cooperation Organization",
      ],
      ["it-onu/ONU", "en-un/United Nations", "en-un/UN"],
      ["it-onu/Croce Rossa Indonesiana", "en-un/Indonesian Red Cross"],
      ["it-onu/Partito Comunista Cinese", "en-un/Chinese Communist Party"],
      ["it-onu/Unione Europea", "en-un/EU"],
      ["it-d/Banca d'Armenia", "en-d/Bank of Armenia"],
    ])
  func joins(places: [String]) async throws {
    let names = try await ResolvedNames(StoryFixtures.all)
    #expect(names.areOne(places))
  }

  @Test(
    "Different things stay apart",
    arguments: [
      ["en-a/Dong", "en-defense/Dong Jun"],
      ["en-b/Aliya Nazarbayeva", "en-b/Dariga Nazarbayeva"],
      ["en-b/Dariga Nazarbayeva", "en-c/Nursultan Nazarbayev"],
      ["en-d/Bank of Armenia", "en-d/Bank of America"],
      ["it-d/Banca d'Armenia", "en-d/Bank of America"],
      ["it-difesa/Cina", "it-difesa/Pechino"],
    ])
  func staysApart(places: [String]) async throws {
    let names = try await ResolvedNames(StoryFixtures.all)
    #expect(!names.areOne(places))
  }

  @Test("Four letters join the name they begin, in another article and language")
  func longAcronyms() async throws {
    let names = try await ResolvedNames([
      MarkedArticle("1", .english, "[United States Air Force|ORG] chose [Boeing|ORG]."),
      MarkedArticle("2", .english, "[USAF|ORG] officials spoke."),
      MarkedArticle("3", .italian, "L'[USAF|ORG] ha scelto."),
    ])
    #expect(names.areOne(["1/United States Air Force", "2/USAF", "3/USAF"]))
  }

  @Test(
    "Three letters join the name they begin in one story, and not by themselves",
    arguments: [
      ("[NPA|ORG] met [Ada Bruni|PER] in [Trieste|LOC], said [Ugo Dotti|PER].", true),
      ("[NPA|ORG] sold a farm to [Pia Conti|PER].", false),
    ])
  func shortAcronyms(told: String, expected: Bool) async throws {
    // Company says the more, the fewer other articles keep it.
    let others = ["Rossi", "Bianchi", "Verdi", "Neri", "Gallo", "Greco", "Fontana", "Moretti"].map {
      MarkedArticle("of \($0)", .english, "[Carla \($0)|PER] spoke in [Leeds|LOC].")
    }
    let names = try await ResolvedNames(
      others + [
        MarkedArticle(
          "1", .english, "[Northern Ports Alliance|ORG] met [Ada Bruni|PER] and [Ugo Dotti|PER] in [Trieste|LOC]."),
        MarkedArticle("2", .english, told),
      ])
    #expect(names.areOne(["1/Northern Ports Alliance", "2/NPA"]) == expected)
  }

  @Test("A lone surname follows the only bearer in the same company, and nobody without it")
  func loneSurname() async throws {
    let told = MarkedArticle(
      "1", .english, "[Ruslan Jaqsylyqov|PER] met [Andrei Belousov|PER] and [Wang Yi|PER] in [Astana|LOC].")
    let sameStory = MarkedArticle(
      "2", .italian, "[Jaqsylyqov|PER] ha incontrato [Andrei Belousov|PER] e [Wang Yi|PER] ad [Astana|LOC].")
    let elsewhere = MarkedArticle("3", .english, "[Jaqsylyqov|PER] opened a shop in [Leeds|LOC].")
    let names = try await ResolvedNames([told, sameStory, elsewhere])
    #expect(names.areOne(["1/Ruslan Jaqsylyqov", "2/Jaqsylyqov"]))
    #expect(!names.areOne(["1/Ruslan Jaqsylyqov", "3/Jaqsylyqov"]))
  }

  @Test("A surname in another spelling follows the whole name of its own article")
  func anotherSpelling() async throws {
    let article = MarkedArticle(
      "1", .english, "[Kassim Jomart Tokaev|PER] praised [China|LOC]. [Tokayev|PER] will visit [Astana|LOC].")
    #expect(try await ResolvedNames([article]).areOne(["1/Kassim Jomart Tokaev", "1/Tokayev"]))
  }

  @Test("A full name that one article takes for a place is the person all the same, and its type that of most mentions")
  func slipOfType() async throws {
    let names = try await ResolvedNames([
      MarkedArticle("1", .english, "[Zerdan Shakirov|PER] scored. [Zerdan Shakirov|PER] left. [Oban|LOC] is wet."),
      MarkedArticle("2", .italian, "Un passaggio da [Zerdan Shakirov|LOC]."),
      MarkedArticle("3", .english, "[Oban|PER] is far away."),
    ])
    #expect(names.areOne(["1/Zerdan Shakirov", "2/Zerdan Shakirov"]))
    #expect(names.articles[1].mentions.map(\.type) == [.person])
    #expect(names.articles[1].mentions.map(\.mention.type) == [.place])
    // One word may be two things.
    #expect(!names.areOne(["1/Oban", "3/Oban"]))
  }

  @Test("A single word of two types is one thing where one story names it")
  func slipInOneStory() async throws {
    let names = try await ResolvedNames([
      MarkedArticle(
        "1", .english, "[Andrei Belousov|PER] and [Wang Yi|PER] went to [Palumbia|LOC]. [Palumbia|LOC] is far."),
      MarkedArticle("2", .italian, "[Andrei Belousov|PER] con [Wang Yi|PER] verso [Palumbia|PER]."),
    ])
    #expect(names.areOne(["1/Palumbia", "2/Palumbia"]))
    #expect(names.articles[1].mentions.last?.type == .place)
  }

  @Test("A lone surname with two bearers in its company follows neither")
  func twoBearers() async throws {
    let told = MarkedArticle(
      "1", .english,
      "[Bernie Sanders|PER] and [Sarah Sanders|PER] met [Wang Yi|PER] and [Elena Novak|PER] in [Astana|LOC].")
    let other = MarkedArticle("2", .italian, "[Sanders|PER] con [Wang Yi|PER] e [Elena Novak|PER] ad [Astana|LOC].")
    let names = try await ResolvedNames([told, other])
    #expect(!names.areOne(["1/Bernie Sanders", "2/Sanders"]))
    #expect(!names.areOne(["1/Sarah Sanders", "2/Sanders"]))
  }

  @Test("The same articles again give the same ids, and count once")
  func again() async throws {
    let first = try await ResolvedNames(StoryFixtures.all)
    let before = try await first.entities
    let second = try await ResolvedNames(StoryFixtures.all, store: first.store)
    #expect(second.articles.map { $0.mentions.map(\.entityID) } == first.articles.map { $0.mentions.map(\.entityID) })
    #expect(try await second.entities == before)
  }

  @Test("Later articles join the entities of the store, whose ids stay")
  func later() async throws {
    let first = try await ResolvedNames([StoryFixtures.defense[0]])
    let ids = Set(try await first.entities.map(\.id))
    let second = try await ResolvedNames([StoryFixtures.defense[1]], store: first.store)
    let tokayev = try #require(first.id("Kassym-Jomart Tokaev", in: "it-difesa"))
    #expect(second.id("Kassym-Jomart Tokayev", in: "en-defense") == tokayev)
    #expect(second.id("China", in: "en-defense") == first.id("Cina", in: "it-difesa"))
    #expect(ids.isSubset(of: Set(try await second.entities.map(\.id))))
    let entity = try #require(try await second.store.entity(tokayev))
    #expect(entity.labels[.italian] == "Kassym-Jomart Tokaev")
    #expect(entity.labels[.english] == "Kassym-Jomart Tokayev")
    #expect(entity.label == "Kassym-Jomart Tokayev")
    #expect(entity.documentCount == 2)
  }

  @Test("What a person judged different stays apart, also through a third name")
  func judgedDifferent() async throws {
    let articles = [
      MarkedArticle("1", .english, "[Wang Jun|PER] sings."), MarkedArticle("2", .english, "[Wang Jun|PER] paints."),
    ]
    let store = InMemoryEntityStore()
    let ranges = articles.map { $0.article.mentions[0].range }
    try await store.append([
      Judgment(
        left: MentionReference(document: "1", range: ranges[0]),
        right: MentionReference(document: "2", range: ranges[1]),
        verdict: .different, weight: MatchWeight(bits: -20), author: .person("desk"))
    ])
    #expect(try await ResolvedNames(articles).areOne(["1/Wang Jun", "2/Wang Jun"]))
    #expect(try await !ResolvedNames(articles, store: store).areOne(["1/Wang Jun", "2/Wang Jun"]))
  }

  @Test("Two articles with one id are refused, and nothing is stored")
  func duplicates() async throws {
    let store = InMemoryEntityStore()
    let article = StoryFixtures.un[0].article
    await #expect(throws: ResolutionFailure.self) {
      try await EntityResolver().resolve([article, article], into: store)
    }
    #expect(try await store.counts().documents == 0)
  }

  @Test("A chain outside its article is refused")
  func brokenChain() async throws {
    let broken = AnnotatedArticle(
      id: "x", language: .english, mentions: [],
      chains: [MentionChain(type: .person, mentions: [3], name: "Dong", names: ["Dong"])])
    do {
      _ = try await EntityResolver().resolve([broken], into: InMemoryEntityStore())
      Issue.record("a broken chain was taken")
    } catch {
      #expect(error.code == .brokenChain)
      #expect(error.location == "x")
    }
  }

  @Test("No articles and articles without names are no failure")
  func empty() async throws {
    #expect(try await ResolvedNames([]).articles.isEmpty)
    let names = try await ResolvedNames([MarkedArticle("1", .english, "Nobody is named.")])
    #expect(names.articles.map(\.mentions.count) == [0])
    #expect(try await names.store.counts().documents == 1)
  }
}
