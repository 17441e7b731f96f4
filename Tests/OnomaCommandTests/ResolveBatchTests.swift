#if SQLite
  import Foundation
  import TestSupport
  import Testing

  @Suite("onoma resolve --store, in batches")
  struct ResolveBatchTests {
    private static let count = 10

    private static func lines(_ order: [Int] = Array(0..<count)) -> String {
      order.map { number in
        "{\"doc_id\":\"d\(number)\",\"lang\":\"en\",\"text\":\"Mark Twain met Elena Novak\(number % 3) in Rome.\"}\n"
      }.joined()
    }

    private static func resolve(_ folder: TemporaryFolder, _ store: String, _ more: [String] = []) throws -> CommandRun
    {
      try CommandRun(
        ["resolve", "\(folder.path)/in.jsonl", "--store", "\(folder.path)/\(store)", "--at", "@0"] + more)
    }

    @Test(
      "Each batch is an entry of the log, and the last one holds the rest",
      arguments: [(1, 10), (4, 3), (10, 1), (99, 1)])
    func entries(size: Int, entries: Int) throws {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", Self.lines())
      let run = try Self.resolve(folder, "a.onoma", ["--batch", "\(size)", "--format", "jsonl"])
      #expect(run.status == 0)
      #expect(run.lines.count == Self.count)
      let verified = try CommandRun(["verify", "--store", "\(folder.path)/a.onoma"])
      #expect(verified.output.contains("\(entries) entr"), "\(verified.output)")
    }

    @Test("What is printed, the entities and the store do not depend on how many documents are read side by side")
    func jobs() throws {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", Self.lines())
      var answers: Set<String> = []
      for jobs in [1, 2, 5] {
        let entities = "\(folder.path)/entities-\(jobs).jsonl"
        let run = try Self.resolve(
          folder, "\(jobs).onoma",
          ["--batch", "3", "--jobs", "\(jobs)", "--format", "jsonl", "--entities", entities])
        let exported = try CommandRun(["export", "--store", "\(folder.path)/\(jobs).onoma", "--format", "jsonl"])
        answers.insert(run.output + "\n" + exported.output + "\n" + (try folder.read("entities-\(jobs).jsonl")))
      }
      #expect(answers.count == 1)
    }

    @Test("Within a batch the order of the documents changes nothing")
    func order() throws {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", Self.lines())
      let first = try Self.resolve(folder, "a.onoma")
      try folder.write("in.jsonl", Self.lines(Array((0..<Self.count).reversed())))
      #expect(try Self.resolve(folder, "b.onoma").output == first.output)
    }

    @Test("A run after one that stopped between two batches gives every document the same entities")
    func resumed() throws {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", Self.lines(Array(0..<6)))
      _ = try Self.resolve(folder, "a.onoma", ["--batch", "3"])
      try folder.write("in.jsonl", Self.lines())
      let resumed = try Self.resolve(folder, "a.onoma", ["--batch", "3", "--format", "text"])
      #expect(resumed.output == (try Self.resolve(folder, "b.onoma", ["--batch", "3", "--format", "text"]).output))
      // Two entries of the first run, two of the second.
      let verified = try CommandRun(["verify", "--store", "\(folder.path)/a.onoma"])
      #expect(verified.output.contains("4 entries"), "\(verified.output)")
    }

    @Test("A document given again in a later batch is reported, and not taken")
    func twice() throws {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", Self.lines([0, 1, 2, 0, 3]))
      let run = try Self.resolve(folder, "a.onoma", ["--batch", "2", "--format", "jsonl"])
      #expect(run.status == 65)
      #expect(run.lines.count == 4)
      #expect(run.errors.contains("d0: given twice in this run"))
    }

    @Test("A batch of bad documents alone ends nothing")
    func badBatch() throws {
      let folder = try TemporaryFolder()
      try folder.write("in.jsonl", "{\n{\n" + Self.lines([0, 1]))
      let run = try Self.resolve(folder, "a.onoma", ["--batch", "2", "--format", "jsonl"])
      #expect(run.status == 65)
      #expect(run.lines.count == 2)
    }

    @Test("--batch 0 is wrong use")
    func zero() throws {
      #expect(try CommandRun(["resolve", "-", "--batch", "0"], input: "x").status == 64)
    }
  }
#endif
