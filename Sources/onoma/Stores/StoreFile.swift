import ArgumentParser
import Foundation
import OnomaKit

/// The store that a verb works on.
struct StoreFile: ParsableArguments {
  @Option(help: ArgumentHelp("A store made by onoma resolve --store.", valueName: "file"))
  var store: String

  /// Opens a store that is there: who asks about one does not mean to make it. Read-only media answer questions.
  func existing() throws -> any EntityStore {
    guard FileManager.default.fileExists(atPath: store) else {
      throw CommandFailure(.missingInput, "\(store): no such store; check the path")
    }
    #if SQLite
      do {
        return try SQLiteEntityStore(reading: store)
      } catch {
        throw CommandFailure(error)
      }
    #else
      return try Self.open(store)
    #endif
  }

  /// The store as it was behind an entry of its log, or at a time, rebuilt in memory; at no point, the store itself.
  func existing(asOf point: LogPoint?) async throws -> any EntityStore {
    let store = try existing()
    guard let point else { return store }
    let earlier = InMemoryEntityStore()
    try await StoreReplay(store).replay(through: point.point, into: earlier)
    return earlier
  }

  /// Opens a store, and makes it when there is none.
  static func open(_ path: String) throws -> any EntityStore {
    #if SQLite
      do {
        return try SQLiteEntityStore(path: path)
      } catch {
        throw CommandFailure(error)
      }
    #else
      throw CommandFailure(.inputOutput, "\(path): this build has no SQLite; build it with the trait SQLite")
    #endif
  }
}

extension CommandFailure {
  /// A question about a store that has no answer, or a judgment that was not recorded.
  init(_ failure: JudgingFailure) {
    if let store = failure.store {
      self.init(store)
    } else {
      self.init(.badInput, String(describing: failure))
    }
  }
}

/// Runs a verb's work; failures of judging become one line and its exit status.
func judging<Value>(_ work: () async throws -> Value) async throws -> Value {
  do { return try await work() } catch let failure as JudgingFailure { throw CommandFailure(failure) }
}
