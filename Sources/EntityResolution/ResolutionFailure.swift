/// Why articles could not be resolved. Nothing of the batch was stored.
public struct ResolutionFailure: Error, Hashable, Sendable {
  /// What went wrong. Open: later versions may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The store failed: see ``ResolutionFailure/store``.
    public static let store = Code(rawValue: "store")
    /// Two articles of one batch have one id.
    public static let duplicateDocument = Code(rawValue: "duplicateDocument")
    /// A chain points at a mention that its article does not have.
    public static let brokenChain = Code(rawValue: "brokenChain")
  }

  public let code: Code
  /// Where: a document's id or a store's path.
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
    self.init(
      code: .store, location: store.location, message: store.message, remedy: store.remedy, store: store)
  }
}

extension ResolutionFailure: CustomStringConvertible {
  public var description: String { "\(location): \(message); \(remedy)" }
}
