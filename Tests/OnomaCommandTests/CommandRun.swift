import Foundation

/// One finished run of the built command.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Output lines without the last line end.
  var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

  /// Runs `onoma` with arguments and bytes on standard input, and waits for its end.
  init(_ arguments: [String], input: [UInt8] = []) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Bundle.main.bundlePath + "/onoma")
    process.arguments = arguments
    let files = try TemporaryFolder()
    let inputPath = try files.write("stdin", input)
    let outputPath = try files.write("stdout", [])
    let errorPath = try files.write("stderr", [])
    process.standardInput = FileHandle(forReadingAtPath: inputPath)
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: outputPath)), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(fileURLWithPath: errorPath)), as: UTF8.self)
  }

  init(_ arguments: [String], input: String) throws {
    try self.init(arguments, input: Array(input.utf8))
  }
}

/// A folder that is removed when its owner goes.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "onoma-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }
}
