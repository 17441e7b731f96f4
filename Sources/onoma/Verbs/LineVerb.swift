import ArgumentParser
import OnomaKit

/// The shape of every verb that answers one line with one line.
enum LineVerb {
  /// Answers each line of `path` in turn; a line that cannot be answered is reported, and still gets its line out.
  ///
  /// - Parameters:
  ///   - path: nil or `-` is standard input.
  ///   - unanswered: what is printed for a line without an answer.
  ///   - answer: gets the line's text.
  static func run(
    path: String?, unanswered: String = "", answer: (String) throws -> String
  ) throws {
    var log = FailureLog()
    var reader = try LineReader(path: path)
    var output = OutputWriter.standardOutput
    while let bytes = try reader.next() {
      let line = decoded(bytes, place: reader.place)
      do {
        try output.line(try answer(line))
      } catch let failure as LineFailure {
        log.report(CommandFailure(.badInput, "\(reader.place): \(failure.message)"))
        try output.line(unanswered)
      }
      if !reader.hasBufferedLine { try output.flush() }
    }
    try output.flush()
    try log.exitIfFailed()
  }

  /// Broken bytes are replaced by U+FFFD and named on standard error; the line is answered all the same.
  private static func decoded(_ bytes: [UInt8], place: @autoclosure () -> String) -> String {
    if let valid = String(validating: bytes, as: UTF8.self) { return valid }
    StandardError.line("onoma: \(place()): invalid UTF-8 was read as U+FFFD; the line should be UTF-8")
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Why one line has no answer.
struct LineFailure: Error {
  let message: String
}
