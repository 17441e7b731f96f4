#if SQLite
  import Foundation
  import Testing

  @Suite(
    "onoma review and compare at a terminal",
    .enabled(if: TerminalRun.isPossible, "the system gives no pseudo-terminals"))
  struct ReviewDialogTests {
    /// A store with doubts, the bytes of its file: persons of like names, written in several scripts.
    private static let doubtful: Result<[UInt8], any Error> = Result {
      let folder = try TemporaryFolder()
      let stories = [
        "Li Qiang met Dong Jun in Beijing on Monday. Li Qiang spoke first.",
        "Li Keqiang met Wang Jun in Beijing on Friday. Li Keqiang spoke last.",
        "Ли Цян принял в Пекине министра. Ли Кэцян не приехал.",
        "Aliya Nazarbayeva wrote a book in Astana.", "Дарига Назарбаева написала книгу в Астане.",
      ]
      let lines = stories.enumerated().map { "{\"doc_id\":\"\($0)\",\"text\":\"\($1)\"}\n" }
      let path = "\(folder.path)/press.onoma"
      let run = try CommandRun(["resolve", "-", "--store", path, "--at", "2026-11-01"], input: lines.joined())
      #expect(run.status == 0, "\(run.errors)")
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func store() throws -> (folder: TemporaryFolder, path: String) {
      let folder = try TemporaryFolder()
      return (folder, try folder.write("press.onoma", try doubtful.get()))
    }

    private struct Question: Decodable {
      struct Side: Decodable {
        let entityID: String

        private enum CodingKeys: String, CodingKey { case entityID = "entity_id" }
      }
      let left: Side
      let right: Side
    }

    /// The questions that are left, as programs get them.
    private static func questions(_ path: String) throws -> [Question] {
      let run = try CommandRun(["review", "--store", path])
      return try run.lines.map { try JSONDecoder().decode(Question.self, from: Data($0.utf8)) }
    }

    private static func review(
      _ path: String, typing answers: String, environment: [String: String] = ["NO_COLOR": "1"]
    ) throws -> TerminalRun {
      try TerminalRun(
        ["review", "--store", path, "--author", "desk", "--at", "2026-11-02"], typing: answers,
        environment: environment)
    }

    /// What the log says of a pair that was asked about.
    private static func judgments(_ path: String, _ question: Question) throws -> String {
      try CommandRun(["history", "--store", path, question.left.entityID]).output
    }

    @Test(
      "An answer is recorded under its author, and the question does not come again",
      arguments: [("y", "same"), ("No", "different"), ("u", "unsure")])
    func answers(answer: String, verdict: String) throws {
      let (folder, path) = try Self.store()
      let questions = try Self.questions(path)
      let first = try #require(questions.first)
      let run = try Self.review(path, typing: "\(answer)\nq\n")
      #expect(run.status == 0)
      #expect(run.screen.contains("Are these one?  1 of \(questions.count)"))
      #expect(run.screen.contains("recorded as entry 2"), "\(run.screen)")
      #expect(run.screen.contains("1 answer recorded, 0 skipped"))
      let log = try Self.judgments(path, first)
      #expect(log.contains("person:desk") && log.contains(verdict), "\(log)")
      #expect(
        try Self.questions(path).allSatisfy {
          $0.left.entityID != first.left.entityID || $0.right.entityID != first.right.entityID
        })
      withExtendedLifetime(folder) {}
    }

    @Test("What is no answer is asked again, an empty line too; skipping records nothing")
    func invalid() throws {
      let (folder, path) = try Self.store()
      let questions = try Self.questions(path)
      let run = try Self.review(path, typing: "maybe\n\ns\nq\n")
      #expect(run.status == 0)
      #expect(run.screen.components(separatedBy: "Please answer y, n, u, s or q: ").count == 3, "\(run.screen)")
      #expect(run.screen.contains("0 answers recorded, 1 skipped"))
      #expect(try Self.questions(path).count == questions.count)
      withExtendedLifetime(folder) {}
    }

    @Test("An input that ends keeps what was answered before")
    func endOfInput() throws {
      let (folder, path) = try Self.store()
      let first = try #require(try Self.questions(path).first)
      let run = try Self.review(path, typing: "n\n\(TerminalRun.endOfInput)")
      #expect(run.status == 0)
      #expect(run.screen.contains("1 answer recorded, 0 skipped"), "\(run.screen)")
      #expect(try Self.judgments(path, first).contains("person:desk"))
      #expect(try CommandRun(["verify", "--store", path]).status == 0)
      withExtendedLifetime(folder) {}
    }

    @Test("Names stand out at a terminal, and stay plain where the reader asks for no color")
    func color() throws {
      let (folder, path) = try Self.store()
      let colored = try Self.review(path, typing: "q\n", environment: [:])
      #expect(colored.screen.contains("\u{1B}[1mAre these one?\u{1B}[0m"))
      for plain in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
        let run = try Self.review(path, typing: "q\n", environment: plain)
        #expect(!run.screen.contains("\u{1B}"))
      }
      withExtendedLifetime(folder) {}
    }

    @Test("compare --explain speaks in words at a terminal")
    func compare() throws {
      let run = try TerminalRun(
        ["compare", "--explain"], typing: "Tokayev\tТокаев\n\(TerminalRun.endOfInput)", environment: ["NO_COLOR": "1"])
      #expect(run.status == 0)
      #expect(run.screen.contains("\nTokayev | Токаев\n    "), "\(run.screen)")
      #expect(run.screen.contains("% likely") && run.screen.contains("Tokayev = Токаев by "))
    }
  }
#endif
