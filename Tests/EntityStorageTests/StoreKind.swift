import EntityResolution
import EntityStorage
import Testing

/// The stores that the contract is held against.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case inMemory
  #if SQLite
    case sqlite
  #endif

  var testDescription: String { rawValue }

  /// Runs a test on an empty store of this kind.
  func withStore(_ body: (any EntityStore) async throws -> Void) async throws {
    switch self {
    case .inMemory: try await body(InMemoryEntityStore())
    #if SQLite
      case .sqlite:
        let folder = TemporaryFolder()
        try await body(SQLiteEntityStore(path: folder.file("press.onoma")))
    #endif
    }
  }
}
