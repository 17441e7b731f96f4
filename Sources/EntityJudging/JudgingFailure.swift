public import EntityResolution

/// Why a question about a store has no answer, or a judgment was not recorded.
///
/// ```swift
/// do { _ = try await EntityFinder(store).find("Wang Jun") } catch { print(error) }
/// // "Wang Jun": two entities bear this name: e4k2m7x0q9w3t8hz1 (12 documents), …; give the id of one
/// ```
public struct JudgingFailure: Error, Hashable, Sendable {
  /// What went wrong. Open: later versions may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The store knows no such id, mention or name.
    public static let unknown = Code(rawValue: "unknown")
    /// Several entities bear the name.
    public static let ambiguous = Code(rawValue: "ambiguous")
    /// Both sides are one mention, or cannot be told apart by what the store holds.
    public static let inseparable = Code(rawValue: "inseparable")
    /// The judgment contradicts others that stand.
    public static let conflict = Code(rawValue: "conflict")
    /// The log has no such entry.
    public static let unknownEntry = Code(rawValue: "unknownEntry")
    /// The store failed: see ``JudgingFailure/store``.
    public static let store = Code(rawValue: "store")
  }

  public let code: Code
  /// Where: the text that was asked for, or a store's path.
  public let location: String
  /// What was found.
  public let message: String
  /// What the caller can do.
  public let remedy: String
  /// The store's own failure, when that was the cause.
  public let store: StoreFailure?

  public init(code: Code, location: String, message: String, remedy: String, store: StoreFailure? = nil) {
    self.code = code
    self.location = location
    self.message = message
    self.remedy = remedy
    self.store = store
  }

  /// A failure whose cause is the store.
  public init(_ store: StoreFailure) {
    let code: Code =
      switch store.code {
      case .conflict: .conflict
      case .unknownEntry: .unknownEntry
      default: .store
      }
    self.init(
      code: code, location: store.location, message: store.message, remedy: store.remedy, store: store)
  }
}

extension JudgingFailure: CustomStringConvertible {
  public var description: String { "\(location): \(message); \(remedy)" }
}

/// Runs work on a store; its failures become those of judging.
func asking<Value>(
  _ work: () async throws(StoreFailure) -> Value
) async throws(JudgingFailure) -> Value {
  do { return try await work() } catch { throw JudgingFailure(error) }
}
