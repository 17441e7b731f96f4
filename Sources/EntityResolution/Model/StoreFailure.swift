/// Why a store could not be opened, read or written.
///
/// ```swift
/// do { _ = try SQLiteEntityStore(path: "press.onoma") } catch { print(error) }
/// // press.onoma: the file is an SQLite database of another program; choose another path for --store
/// ```
public struct StoreFailure: Error, Hashable, Sendable {
  /// What went wrong. Open: later versions may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The folder that should hold the file does not exist.
    public static let missingFolder = Code(rawValue: "missingFolder")
    /// The file or its folder may not be written.
    public static let readOnly = Code(rawValue: "readOnly")
    /// The file is not a store: another kind of file, or another program's database.
    public static let foreignFile = Code(rawValue: "foreignFile")
    /// The file is a store whose content is damaged.
    public static let corrupt = Code(rawValue: "corrupt")
    /// The store was written by a newer version.
    public static let newerSchema = Code(rawValue: "newerSchema")
    /// Another process held the store longer than the busy timeout.
    public static let busy = Code(rawValue: "busy")
    /// The disk is full.
    public static let full = Code(rawValue: "full")
    /// A judgment contradicts others that stand.
    public static let conflict = Code(rawValue: "conflict")
    /// The log has no such entry, or one that cannot be taken back.
    public static let unknownEntry = Code(rawValue: "unknownEntry")
    /// The task was cancelled before the work was done.
    public static let cancelled = Code(rawValue: "cancelled")
    /// The file could not be opened, for a reason that the operating system did not name.
    public static let cannotOpen = Code(rawValue: "cannotOpen")
    /// Reading or writing failed for another reason.
    public static let inputOutput = Code(rawValue: "inputOutput")
  }

  public let code: Code
  /// Where: the path of the store.
  public let location: String
  /// What was found.
  public let message: String
  /// What the caller can do.
  public let remedy: String

  public init(code: Code, location: String, message: String, remedy: String) {
    self.code = code
    self.location = location
    self.message = message
    self.remedy = remedy
  }
}

extension StoreFailure: CustomStringConvertible {
  public var description: String { "\(location): \(message); \(remedy)" }
}

extension StoreFailure {
  /// A ruling or an undo after which rulings would contradict each other.
  ///
  /// - Parameter entry: the number that what was to be appended would have had.
  package static func conflict(
    _ conflict: Derivation.Conflict, appending entry: Int, at location: String
  ) -> StoreFailure {
    let subject = conflict.entry == entry ? "the judgment" : "entry \(conflict.entry) of the log"
    let over = conflict.path.isEmpty ? "" : ", over " + conflict.path.map(String.init).joined(separator: ", ")
    let message = conflict.against.map { "\(subject) says same where entry \($0) says different\(over)" }
    return StoreFailure(
      code: .conflict, location: location,
      message: message ?? "\(subject) says different of what would be one entity again",
      remedy: "take one of them back first; nothing was written")
  }

  /// An undo of something that is no judgment of a person.
  package static func unknownEntry(_ number: Int, at location: String) -> StoreFailure {
    StoreFailure(
      code: .unknownEntry, location: location, message: "entry \(number) of the log is no judgment of a person",
      remedy: "look for the number in the entity's history")
  }
}
