import Foundation

/// One finished run of the built command at a pseudo-terminal, where a person seems to sit.
struct TerminalRun {
  let status: Int32
  /// What the terminal showed, with the echo of what was typed; line ends as plain ones.
  let screen: String

  /// Why a run could not be tried.
  enum Failure: Error {
    case noTerminal(errno: Int32)
  }

  /// ⌃D, which ends the input where a line begins.
  static let endOfInput = "\u{4}"

  /// False where the system gives no pseudo-terminals, as in some containers.
  static let isPossible: Bool = {
    guard let sides = try? open() else { return false }
    close(sides.own)
    close(sides.command)
    return true
  }()

  /// Runs `onoma`, types all that is given, and waits for the end.
  init(_ arguments: [String], typing text: String, environment: [String: String] = [:]) throws {
    let (own, other) = try Self.open()
    let command = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Bundle.main.bundlePath + "/onoma")
    process.arguments = arguments
    let plain = ["TERM": "xterm", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    process.environment = plain.merging(environment) { $1 }
    process.standardInput = command
    process.standardOutput = command
    process.standardError = command
    try process.run()
    try FileHandle(fileDescriptor: own).write(contentsOf: Data(text.utf8))
    // The terminal reports an end only when no one holds its other side.
    try command.close()
    screen = Self.shown(on: own).replacingOccurrences(of: "\r\n", with: "\n")
    close(own)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  private static func open() throws -> (own: Int32, command: Int32) {
    var (own, command): (Int32, Int32) = (-1, -1)
    guard openpty(&own, &command, nil, nil, nil) == 0 else { throw Failure.noTerminal(errno: errno) }
    return (own, command)
  }

  private static func shown(on side: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(side, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      // Linux reports the end as an error, others as nothing read.
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }
}
