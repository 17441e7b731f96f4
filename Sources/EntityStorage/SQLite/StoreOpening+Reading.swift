#if SQLite
  import EntityResolution
  import GRDB

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  // Stores on media that may not be written.
  extension StoreOpening {
    /// A connection that writes nothing, neither to the file nor beside it.
    func readOnly() throws(StoreFailure) -> any DatabaseReader {
      guard access(path, F_OK) == 0 else {
        throw StoreFailure(
          code: .cannotOpen, location: path, message: "there is no such store", remedy: "check the path")
      }
      let (database, found) = try openedReadOnly()
      try check(found)
      guard found.version == StoreMigrations.schemaVersion else {
        throw .unreadable(
          path,
          because:
            "the store has schema \(found.version), which has to be brought up to \(StoreMigrations.schemaVersion)")
      }
      return database
    }

    /// SQLite reads a store in WAL mode by the files beside it. Where it can neither find nor make them, the file alone is
    /// read as one that nobody changes (SQLite, "Write-Ahead Logging", 6): true where nobody may write, and whole unless the
    /// write-ahead log holds what the file does not.
    private func openedReadOnly() throws(StoreFailure) -> (any DatabaseReader, Portrait) {
      do {
        return try opened(path)
      } catch let error as DatabaseError where Self.needsFilesBeside(error) {
        guard !hasWrites else {
          throw .unreadable(path, because: "its last writes lie in the write-ahead log beside it")
        }
        do {
          return try opened("file:\(Self.escaped(path))?immutable=1")
        } catch {
          throw StoreFailure(error, path: path, duringOpening: true)
        }
      } catch {
        throw StoreFailure(error, path: path, duringOpening: true)
      }
    }

    private func opened(_ name: String) throws -> (any DatabaseReader, Portrait) {
      var reading = configuration
      reading.readonly = true
      let database = try DatabaseQueue(path: name, configuration: reading)
      return (database, try Self.portrait(database))
    }

    private static func needsFilesBeside(_ error: DatabaseError) -> Bool {
      [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode.primaryResultCode)
    }

    /// True when the write-ahead log has content.
    private var hasWrites: Bool {
      var status = stat()
      return stat(path + "-wal", &status) == 0 && status.st_size > 0
    }

    /// A path within a URI (RFC 3986): letters, digits and few signs stand for themselves.
    private static func escaped(_ path: String) -> String {
      path.utf8.map { byte in
        let isPlain = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
        if isPlain || "/-._~".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }.joined()
    }
  }
#endif
