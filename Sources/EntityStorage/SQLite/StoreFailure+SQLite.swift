#if SQLite
  import EntityResolution
  import GRDB

  extension StoreFailure {
    /// What an error of GRDB or SQLite means for a store, and what the caller can do.
    init(_ error: any Error, path: String, duringOpening: Bool = false) {
      switch error {
      case let failure as StoreFailure: self = failure
      case let error as DatabaseError: self = Self.failure(error, path: path, duringOpening: duringOpening)
      case is CancellationError:
        self.init(
          code: .cancelled, location: path, message: "the work was cancelled, nothing of it was written",
          remedy: "run it again")
      default:
        self.init(
          code: .inputOutput, location: path, message: "the store failed: \(error)", remedy: "run it again")
      }
    }

    static func readOnly(_ path: String) -> StoreFailure {
      StoreFailure(
        code: .readOnly, location: path, message: "the file or its folder may not be written",
        remedy: "change its permissions or choose another path")
    }

    /// A store that would have to be written before it can be read.
    static func unreadable(_ path: String, because reason: String) -> StoreFailure {
      StoreFailure(
        code: .readOnly, location: path, message: "the file or its folder may not be written, and \(reason)",
        remedy: "copy it, with the files \(path)-wal and \(path)-shm if there are any, to where it may be written")
    }

    static func foreignDatabase(_ path: String) -> StoreFailure {
      StoreFailure(
        code: .foreignFile, location: path, message: "the file is an SQLite database of another program",
        remedy: "choose another path; the file was not changed")
    }

    static func newer(_ path: String, version: Int) -> StoreFailure {
      StoreFailure(
        code: .newerSchema, location: path,
        message: "the store has schema \(version), this program knows \(StoreMigrations.schemaVersion)",
        remedy: "use a newer version of the program; the file was not changed")
    }

    private static func failure(_ error: DatabaseError, path: String, duringOpening: Bool) -> StoreFailure {
      switch error.resultCode.primaryResultCode {
      case .SQLITE_NOTADB:
        StoreFailure(
          code: .foreignFile, location: path, message: "the file is not a store", remedy: "choose another path")
      case .SQLITE_CORRUPT:
        StoreFailure(
          code: .corrupt, location: path, message: "the store is damaged (\(error.message ?? "SQLITE_CORRUPT"))",
          remedy: "restore a copy, or save what is left with `sqlite3 FILE .recover`")
      case .SQLITE_READONLY: .readOnly(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        StoreFailure(
          code: .busy, location: path, message: "another process is writing to the store",
          remedy: "wait until it has ended")
      case .SQLITE_FULL:
        StoreFailure(
          code: .full, location: path, message: "the disk is full, nothing of the batch was written",
          remedy: "free some space and run again")
      case .SQLITE_CANTOPEN:
        StoreFailure(
          code: .cannotOpen, location: path, message: "the file cannot be opened",
          remedy: "check that the path names a file and that it may be read and written")
      case .SQLITE_INTERRUPT, .SQLITE_ABORT:
        StoreFailure(CancellationError(), path: path)
      default:
        StoreFailure(
          code: duringOpening ? .cannotOpen : .inputOutput, location: path,
          message: "SQLite failed with \(error.resultCode) (\(error.message ?? "no message"))",
          remedy: duringOpening ? "choose another path" : "check the disk and run again")
      }
    }
  }
#endif
