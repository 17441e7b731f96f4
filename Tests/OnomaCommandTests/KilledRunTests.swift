#if SQLite
  import Foundation
  import TestSupport
  import Testing

  @Suite("A run that is killed")
  struct KilledRunTests {
    /// Articles of one run each.
    private static let articles = 4

    /// Rounds: some by default, hundreds with `ONOMA_KILLS=300`.
    private static var rounds: Int { ProcessInfo.processInfo.environment["ONOMA_KILLS"].flatMap { Int($0) } ?? 8 }

    @Test("A killed process loses no finished article, and leaves a store that is what its log says")
    func killed() throws {
      var random = SplitMix64(seed: 11)
      let folder = try TemporaryFolder()
      let path = "\(folder.path)/press.onoma"
      var finished = 0
      for round in 0..<Self.rounds {
        let input = try folder.write("in.jsonl", Self.lines(round))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Bundle.main.bundlePath + "/onoma")
        process.arguments = ["resolve", input, "--store", path, "--format", "jsonl", "--jobs", "1"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32.random(in: 0..<Self.longestMicroseconds, using: &random))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if process.terminationReason == .exit, process.terminationStatus == 0 { finished += Self.articles }
        guard FileManager.default.fileExists(atPath: path) else { continue }
        guard round % Self.verifyEvery == 0 || round == Self.rounds - 1 else { continue }
        let verified = try CommandRun(["verify", "--store", path])
        #expect(verified.status == 0, "round \(round): \(verified.errors)")
        // Entries, then documents.
        let documents = verified.output.split(separator: " ").dropFirst(2).first.flatMap { Int($0) } ?? 0
        #expect(documents >= finished)
        #expect(documents % Self.articles == 0)
      }
    }

    /// A whole run of these articles takes about so long in a debug build: kills fall before, within and behind writing.
    private static let longestMicroseconds: UInt32 = 600_000
    private static let verifyEvery = 4

    private static func lines(_ round: Int) -> String {
      (0..<articles).map { number in
        "{\"doc_id\":\"d\(round)-\(number)\",\"lang\":\"en\",\"text\":\"Mark Twain met Elena Novak\(round) in Rome.\"}\n"
      }.joined()
    }
  }
#endif
