#if SQLite
  import Foundation
  import Testing

  @Suite("onoma judge, history, why, why-not, review and verify")
  struct JudgingTests {
    /// A store of four articles, each an entry of its log.
    private static func store() throws -> (folder: TemporaryFolder, path: String) {
      let folder = try ResolvedArticle.twoArticles()
      try folder.write("ru.txt", "Президент Казахстана Касым-Жомарт Токаев прибыл в Рим.\n")
      try folder.write("us.txt", "Mark Twain wrote in Hartford. Samuel Clemens wrote in Hannibal.\n")
      let path = "\(folder.path)/press.onoma"
      for (day, name) in ["it", "en", "ru", "us"].enumerated() {
        let run = try CommandRun(
          ["resolve", "\(folder.path)/\(name).txt", "--store", path, "--at", "2026-11-0\(day + 1)"])
        #expect(run.status == 0)
      }
      return (folder, path)
    }

    private static func onoma(_ verb: String, _ path: String, _ arguments: [String]) throws -> CommandRun {
      try CommandRun([verb, "--store", path] + arguments)
    }

    @Test("Same joins, an old id leads to the new, undo parts, and the store is what its log says")
    func sameAndUndo() throws {
      let (folder, path) = try Self.store()
      let judged = try Self.onoma(
        "judge", path,
        ["same", "Mark Twain", "Samuel Clemens", "--author", "desk", "--note", "a pen name", "--format", "jsonl"])
      #expect(judged.status == 0)
      let outcome = try #require(
        try JSONSerialization.jsonObject(with: Data(judged.output.utf8)) as? [String: Any])
      #expect(outcome["entry"] as? Int == 5)
      let ids = try #require(outcome["entities"] as? [String])
      let history = try Self.onoma("history", path, [ids[0]])
      #expect(history.lines.first?.contains(ids[1]) ?? false)
      #expect(history.output.contains("person:desk  Mark Twain | Samuel Clemens; a pen name"))
      let why = try Self.onoma("why", path, ["Mark Twain", "Samuel Clemens"])
      #expect(why.output.contains("judged by a person, 20.0 bits: entry 5 of the log, person:desk"))
      #expect(try Self.onoma("judge", path, ["--undo", "5"]).status == 0)
      let after = try Self.onoma("history", path, [ids[0]])
      #expect(after.lines.first?.contains(ids[0]) ?? false)
      let verified = try Self.onoma("verify", path, [])
      #expect(verified.status == 0)
      #expect(verified.output.hasPrefix("6 entries, 4 documents, "))
      withExtendedLifetime(folder) {}
    }

    @Test("Different parts an entity; as of the entry before, it was one")
    func differentAndAsOf() throws {
      let (folder, path) = try Self.store()
      let judged = try Self.onoma("judge", path, ["different", "Kassym-Jomart Tokaev", "Касым-Жомарт Токаев"])
      #expect(judged.status == 0)
      #expect(judged.output.hasPrefix("5  different: "))
      let now = try Self.onoma("history", path, ["Касым-Жомарт Токаев"])
      #expect(now.lines.first?.isEmpty == false && !now.output.contains("Kassym-Jomart Tokaev (it"))
      for point in ["4", "2026-11-05"] {
        let before = try Self.onoma("history", path, ["Касым-Жомарт Токаев", "--as-of", point])
        #expect(before.output.contains("Kassym-Jomart Tokaev (it"))
      }
      let why = try Self.onoma("why-not", path, ["Kassym-Jomart Tokaev", "Касым-Жомарт Токаев"])
      #expect(why.output.contains("judged different in entry 5 of the log"))
      #expect(why.output.contains("judge --undo 5"))
      let same = try Self.onoma("judge", path, ["same", "Kassym-Jomart Tokaev", "Касым-Жомарт Токаев"])
      #expect(same.status == 65)
      #expect(same.errors.contains("says same where entry 5 says different"))
      withExtendedLifetime(folder) {}
    }

    private static let refusals: [([String], Int32)] = [
      (["judge", "--store", "S", "same", "Nobody", "Mark Twain"], 65),
      (["judge", "--store", "S", "same", "one"], 64),
      (["judge", "--store", "S", "perhaps", "a", "b"], 64),
      (["judge", "--store", "S", "--undo", "1"], 65),
      (["judge", "--store", "none.onoma", "--undo", "1"], 66),
      (["history", "--store", "S", "us.txt:0-3"], 65),
      (["why", "--store", "S", "Mark Twain", "Samuel Clemens"], 65),
      (["why-not", "--store", "S", "Mark Twain", "Mark Twain"], 65),
      (["verify", "--store", "none.onoma"], 66),
    ]

    @Test("Wrong use and unknown sides end with one line and their status", arguments: refusals)
    func refused(arguments: [String], status: Int32) throws {
      let (folder, path) = try Self.store()
      let run = try CommandRun(arguments.map { $0 == "S" ? path : $0 })
      #expect(run.status == status)
      #expect(run.output.isEmpty)
      #expect(status == 64 || run.errors.split(separator: "\n").count == 1)
      withExtendedLifetime(folder) {}
    }

    @Test("Questions come as JSON lines where nobody sits at a terminal")
    func review() throws {
      let (folder, path) = try Self.store()
      let run = try Self.onoma("review", path, ["--limit", "3"])
      #expect(run.status == 0)
      for line in run.lines {
        #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
      }
      withExtendedLifetime(folder) {}
    }

    @Test("A store whose entities are not what its log says is found out")
    func verifyDamage() throws {
      let (folder, path) = try Self.store()
      let tool = Process()
      tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      tool.arguments = ["sqlite3", path, "UPDATE name SET count = count + 1 WHERE value = 'Mark Twain'"]
      tool.standardError = FileHandle.nullDevice
      try tool.run()
      tool.waitUntilExit()
      // Where the tool is missing there is nothing to damage the file with.
      guard tool.terminationStatus == 0 else { return }
      let run = try Self.onoma("verify", path, [])
      #expect(run.status == 65)
      #expect(run.errors.contains("Mark Twain"))
      withExtendedLifetime(folder) {}
    }
  }
#endif
