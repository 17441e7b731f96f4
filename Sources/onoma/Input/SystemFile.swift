#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or stream by its descriptor, closed with the last reference to it.
///
/// Straight to the system: verbs that answer lines use no other part of Foundation, and its file handles and data alone
/// bring in a megabyte of its pages.
final class SystemFile {
  /// The name for messages: a path, or "standard input".
  let name: String
  private let descriptor: Int32

  static var standardInput: SystemFile { SystemFile(STDIN_FILENO, "standard input") }
  static var standardOutput: SystemFile { SystemFile(STDOUT_FILENO, "standard output") }

  private init(_ descriptor: Int32, _ name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Opens a file for reading.
  convenience init(reading path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw CommandFailure(.missingInput, "\(path): no such file; check the path") }
      throw CommandFailure(.inputOutput, "\(path): cannot be opened for reading; check its permissions")
    }
    self.init(descriptor, path)
  }

  /// Makes a new file for writing, replacing what stood there.
  convenience init(creating path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CommandFailure(.inputOutput, "\(path): cannot be written; check the folder and its permissions")
    }
    self.init(descriptor, path)
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// Reads into the front of `room`, as much as is there: a pipe or a terminal must not be waited on for more.
  ///
  /// - Returns: bytes read; 0 at the end.
  func fill(_ room: inout [UInt8]) throws -> Int {
    while true {
      let count = read(descriptor, &room, room.count)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw CommandFailure(.inputOutput, "\(name): cannot be read: \(String(cString: strerror(errno)))")
      }
    }
  }

  /// Writes all of it.
  func put(_ bytes: [UInt8]) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest, rest.count)
      if count == rest.count { return }
      if count > 0 {
        rest.removeFirst(count)
      } else if count < 0, errno != EINTR {
        throw CommandFailure(.inputOutput, "\(name): cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }
}
