import Foundation

/// What the process costs as a whole: memory at its peak, and the time the command takes to start.
enum ProcessFigures {
  static func measure(rounds: Int, into table: inout ReportTable) throws {
    var usage = rusage()
    // Linux counts kilobytes, Darwin bytes.
    #if os(Linux)
      getrusage(RUSAGE_SELF.rawValue, &usage)
      let bytes = Double(usage.ru_maxrss) * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      let bytes = Double(usage.ru_maxrss)
    #endif
    table.figure("peak memory of this run", "\(ReportTable.short(bytes / 1_000_000)) MB")
    let command = Bundle.main.bundlePath + "/onoma"
    guard FileManager.default.isExecutableFile(atPath: command) else {
      table.figure("start-up of onoma", "not measured: build it first, swift build -c release --product onoma")
      return
    }
    for verb in ["detect", "compare", "resolve"] {
      let seconds = try Stopwatch.wallSeconds(rounds: max(rounds, steadyRounds)) { try run(command, verb: verb) }
      table.figure("onoma \(verb), one line, start to end", "\(ReportTable.short(seconds * 1000)) ms")
    }
  }

  /// A start is over in milliseconds: fewer rounds would be left to chance.
  private static let steadyRounds = 11
  private static let line = "Il presidente kazako Kassym-Jomart Tokayev è arrivato a Roma.\tTokayev\n"

  private static func run(_ command: String, verb: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = [verb]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
