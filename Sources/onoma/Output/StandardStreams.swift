import Foundation

/// Standard error, a line at a time.
enum StandardError {
  static func line(_ text: String) {
    write(text + "\n")
  }

  /// Writes text as it is. A standard error that cannot be written to leaves nobody to tell, so failures are dropped.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// True when a person looks on.
  static var isTerminal: Bool { isatty(STDERR_FILENO) != 0 }
}

/// A buffered writer to standard output or to a file.
///
/// Streaming verbs flush whenever they are about to wait for more input, so that a program at the other end of a pipe
/// gets its answer at once and a big file still goes out in big pieces.
struct OutputWriter {
  private let file: SystemFile
  private var buffer: [UInt8] = []

  /// Bytes gathered before a write: large enough to make system calls rare, small beside everything else.
  private static let capacity = 1 << 16

  /// A writer to standard output.
  static var standardOutput: OutputWriter { OutputWriter(file: .standardOutput) }

  /// A writer to a new file, replacing what stood there.
  init(path: String) throws {
    self.init(file: try SystemFile(creating: path))
  }

  private init(file: SystemFile) {
    self.file = file
    buffer.reserveCapacity(Self.capacity)
  }

  /// Adds text and a line end.
  mutating func line(_ text: String) throws {
    try write(text)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds text.
  mutating func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Adds bytes and a line end.
  mutating func line(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Hands everything gathered to the system.
  mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try file.put(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// The system's own words for a failed call.
enum SystemMessage {
  static func text(of error: any Error) -> String {
    let cause = error as NSError
    let posix = cause.userInfo[NSUnderlyingErrorKey] as? NSError ?? cause
    if posix.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(posix.code))) }
    return cause.localizedDescription
  }
}
