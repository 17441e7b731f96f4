import Testing

@Suite("onoma resolve --store")
struct ResolveStoreTests {
  #if SQLite
    @Test("A store keeps entities: a second run gives known names their ids, and counts a document once")
    func store() throws {
      let folder = try ResolvedArticle.twoArticles()
      let store = "\(folder.path)/entities.sqlite"
      let resolve = { (name: String) in
        try ResolvedArticle.articles(
          try CommandRun(["resolve", "\(folder.path)/\(name).txt", "--format", "jsonl", "--store", store]))
      }
      let first = try #require(try resolve("it").first)
      let second = try #require(try resolve("en").first)
      let president = { (article: ResolvedArticle) in
        article.mentions.first { $0.surface.hasPrefix("Kassym") }?.entityID
      }
      #expect(president(first) != nil)
      #expect(president(first) == president(second))
      let again = try CommandRun(["resolve", "\(folder.path)/en.txt", "--store", store])
      let listing = try CommandRun(["resolve", "\(folder.path)/en.txt", "--store", store])
      #expect(again.output == listing.output)
    }

    @Test("A store that is no store is refused, and stays as it was")
    func corruptStore() throws {
      let folder = try TemporaryFolder()
      let good = try folder.write("good.txt", ResolvedArticle.italian)
      let store = try folder.write(
        "entities.sqlite", "this is no database, and it is long enough to be looked at closely")
      let before = try folder.read("entities.sqlite")
      let run = try CommandRun(["resolve", good, "--store", store])
      #expect(run.status == 65)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.errors.contains("entities.sqlite"))
      #expect(try folder.read("entities.sqlite") == before)
    }

    @Test("A store in a folder that is not there ends with 74")
    func storeWithoutFolder() throws {
      let folder = try TemporaryFolder()
      let good = try folder.write("good.txt", ResolvedArticle.italian)
      let run = try CommandRun(["resolve", good, "--store", "\(folder.path)/nowhere/entities.sqlite"])
      #expect(run.status == 74)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  #else
    @Test("A build without SQLite refuses a store in one line that names the trait, and writes no file")
    func withoutSQLite() throws {
      let folder = try ResolvedArticle.twoArticles()
      let store = "\(folder.path)/entities.sqlite"
      let run = try CommandRun(["resolve", "\(folder.path)/it.txt", "--store", store])
      #expect(run.status == 74)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.errors.contains("trait SQLite"))
      #expect(throws: (any Error).self) { try folder.read("entities.sqlite") }
    }
  #endif
}
