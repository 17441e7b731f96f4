#if SQLite
  import Foundation
  import Testing

  @Suite("onoma import and export")
  struct InterchangeTests {
    private static let formats: [(name: String, content: String)] = [
      (
        "ftm",
        """
        {"id":"Q1","schema":"Person","caption":"Kassym-Jomart Tokayev","properties":{"name":["Касым-Жомарт Токаев"],"alias":["Тоқаев"]}}
        {"id":"P1","schema":"Passport","properties":{}}
        {"id":"Q2","schema":"Person","properties":{"name":["Mark Twain"],"alias":["Samuel Clemens"]}}

        """
      ),
      (
        "jrc",
        "Q1\tP\tu\tKassym-Jomart+Tokayev\nQ1\tP\tru\tКасым-Жомарт+Токаев\nQ2\tP\tu\tMark+Twain\nQ2\tP\ten\tSamuel+Clemens\n"
      ),
      (
        "csv",
        "id,name,type,lang\nQ1,Kassym-Jomart Tokayev,PER,\nQ1,Касым-Жомарт Токаев,PER,ru\nQ2,\"Mark Twain\",PER,\nQ2,Samuel Clemens,,en\n"
      ),
      ("tsv", "Q1\tKassym-Jomart Tokayev\tperson\nQ1\tКасым-Жомарт Токаев\nQ2\tMark Twain\nQ2\tSamuel Clemens\n"),
      (
        "jsonl",
        """
        {"id":"Q1","type":"person","name":"Kassym-Jomart Tokayev","names":["Касым-Жомарт Токаев"]}
        {"id":"Q2","type":"person","names":[{"value":"Mark Twain","language":"en"},"Samuel Clemens"]}

        """
      ),
    ]

    @Test(
      "Articles meet what was imported, in every format, under the names it goes by", arguments: formats.map(\.name))
    func imports(format: String) throws {
      let content = try #require(Self.formats.first { $0.name == format }?.content)
      let folder = try TemporaryFolder()
      let path = "\(folder.path)/press.onoma"
      let run = try CommandRun(["import", "--store", path, "--from", format], input: content)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "2 entities read: 2 new, 0 joined, 0 known already\n")
      let again = try CommandRun(["import", "--store", path, "--from", format], input: content)
      #expect(again.output == "2 entities read: 0 new, 0 joined, 2 known already\n")
      let article = try folder.write(
        "a.txt", "Samuel Clemens met Kassym-Jomart Tokayev in Hannibal. Mark Twain spoke.\n")
      let resolved = try ResolvedArticle.articles(
        try CommandRun(["resolve", article, "--store", path, "--format", "jsonl"]))
      let ids = resolved[0].mentions.filter { $0.type == "PER" }.map { ($0.surface, $0.entityID) }
      let twain = try #require(ids.first { $0.0 == "Mark Twain" }?.1)
      #expect(ids.first { $0.0 == "Samuel Clemens" }?.1 == twain)
      let history = try CommandRun(["history", "--store", path, "\(format):Q2"])
      #expect(history.lines.first?.hasSuffix("  [PER \(twain)]  2 documents") ?? false)
      #expect(try CommandRun(["verify", "--store", path]).status == 0)
    }

    @Test("A later import joins the entity that articles founded")
    func joins() throws {
      let folder = try TemporaryFolder()
      let path = "\(folder.path)/press.onoma"
      let article = try folder.write("a.txt", "Mark Twain wrote in Hartford.\n")
      _ = try CommandRun(["resolve", article, "--store", path])
      let list = "Q2\tMark Twain\nQ2\tSamuel Clemens\nQ3\tMark Twain\n"
      let run = try CommandRun(["import", "--store", path, "--from", "tsv", "--source", "desk"], input: list)
      #expect(run.output == "2 entities read: 1 new, 1 joined, 0 known already\n")
      let history = try CommandRun(["history", "--store", path, "desk:Q2"])
      #expect(history.output.contains("a.txt"))
    }

    @Test("A bad line is reported with its line and byte, and passed over")
    func badLine() throws {
      let folder = try TemporaryFolder()
      let path = "\(folder.path)/press.onoma"
      let run = try CommandRun(
        ["import", "--store", path, "--from", "tsv"],
        input: "Q1\tMark Twain\nnonsense\nQ2\tElena Novak\tplanet\nQ3\tWang Yi\n")
      #expect(run.status == 65)
      #expect(run.output == "2 entities read: 2 new, 0 joined, 0 known already\n")
      let errors = run.errors.split(separator: "\n")
      #expect(errors.count == 2)
      #expect(errors.first?.contains("standard input, line 2, byte 14: 1 fields") ?? false)
      #expect(errors.last?.contains("line 3, byte 23: type planet") ?? false)
    }

    @Test("What was exported can be imported again", arguments: ["jsonl", "ftm", "csv"])
    func exports(format: String) throws {
      let folder = try TemporaryFolder()
      let path = "\(folder.path)/press.onoma"
      _ = try CommandRun(["import", "--store", path, "--from", "tsv"], input: Self.formats[3].content)
      let exported = try CommandRun(["export", "--store", path, "--format", format])
      #expect(exported.status == 0)
      #expect(exported.output.contains("Samuel Clemens"))
      let other = "\(folder.path)/other.onoma"
      let run = try CommandRun(["import", "--store", other, "--from", format], input: exported.output)
      #expect(run.output == "2 entities read: 2 new, 0 joined, 0 known already\n", "\(run.errors)")
      let before = try CommandRun(["export", "--store", path, "--format", "csv", "--as-of", "0"])
      #expect(before.output == "id,name,type,lang,count\n")
    }
  }
#endif
