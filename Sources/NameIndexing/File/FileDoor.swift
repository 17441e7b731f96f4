#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file so that a crash at any moment leaves the old one whole: aside, synced, then renamed over it.
///
/// Unsafe pointers: hands arrays to `write` and paths to `strerror`'s neighbors.
enum FileDoor {
  /// The system's own words for the call that just failed.
  static func failure(_ path: String, wanted: String) -> NameIndexFailure {
    let code = errno
    return NameIndexFailure(
      code == ENOENT ? .missingFile : .inputOutput, at: path, expected: wanted, found: String(cString: strerror(code)))
  }

  /// Replaces the file at a path by pieces written one behind the other.
  ///
  /// - Parameter pieces: the whole content; each is asked for once, in order.
  static func replace(_ path: String, with pieces: [[UInt8]]) throws(NameIndexFailure) {
    // The process's number parts two builders of one index; the later rename wins, each file whole.
    let aside = "\(path).\(getpid()).new"
    let wanted = "a file that can be written"
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, wanted: wanted) }
    do throws(NameIndexFailure) {
      for piece in pieces { try write(piece, to: descriptor, path: path) }
      guard fsync(descriptor) == 0 else { throw failure(path, wanted: wanted) }
    } catch {
      close(descriptor)
      unlink(aside)
      throw error
    }
    close(descriptor)
    guard rename(aside, path) == 0 else {
      let cause = failure(path, wanted: wanted)
      unlink(aside)
      throw cause
    }
    syncFolder(of: path)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(NameIndexFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        platformWrite(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path, wanted: "a file that can be written") }
      written += count
    }
  }

  /// `write`, under a name that does not hide it.
  private static func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }

  /// A rename lasts once its folder is on disk. A folder that cannot be synced leaves the old file or the new one: both
  /// whole, so that is no failure.
  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
