#if SQLite && os(Linux)
  import Foundation
  import Testing

  @Suite("A store on read-only media", .enabled(if: ReadOnlyMount.isPossible, "a mount of one's own needs root"))
  struct ReadOnlyStoreTests {
    @Test(
      "Readers answer, writers end with 74, and the file stays as it was",
      arguments: [
        (["verify"], 0, "as the log says"), (["history", "Mark Twain"], 0, "Mark Twain  [PER"),
        (["history", "Mark Twain", "--as-of", "1"], 0, "Mark Twain  [PER"), (["export"], 0, "Mark Twain"),
        (["why", "Mark Twain", "Mark Twain"], 0, "one entity"), (["review"], 0, ""),
        (["judge", "different", "Mark Twain", "Rome"], 74, "may not be written"),
        (["resolve", "in.jsonl"], 74, "may not be written"),
      ])
    func readers(verb: [String], status: Int32, saying text: String) throws {
      let folder = try TemporaryFolder()
      let line = "{\"doc_id\":\"d\",\"lang\":\"en\",\"text\":\"Mark Twain met Elena Novak in Rome.\"}\n"
      let input = try folder.write("in.jsonl", line)
      let store = "\(folder.path)/press.onoma"
      #expect(try CommandRun(["resolve", input, "--store", store]).status == 0)
      // Alone, as on a disk that was burnt of it.
      for beside in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + beside) }
      let before = FileManager.default.contents(atPath: store)
      let run = try ReadOnlyMount.run(
        verb.map { $0 == "in.jsonl" ? input : $0 } + ["--store", store], over: folder.path)
      #expect(run.status == status)
      #expect(text.isEmpty || run.text.contains(text), "\(run.text)")
      #expect(FileManager.default.contents(atPath: store) == before)
    }
  }

  /// Runs the command where a folder is mounted read-only, in a name space of its own.
  enum ReadOnlyMount {
    static var isPossible: Bool {
      geteuid() == 0 && (try? process(["true"], over: NSTemporaryDirectory()).status) == 0
    }

    static func run(_ arguments: [String], over folder: String) throws -> (status: Int32, text: String) {
      try process([Bundle.main.bundlePath + "/onoma"] + arguments, over: folder)
    }

    private static func process(_ command: [String], over folder: String) throws -> (status: Int32, text: String) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      let script = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\" 2>&1"
      process.arguments = ["unshare", "-m", "sh", "-c", script, folder] + command
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let text = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
  }
#endif
