/// Why an index of names was refused, or could not be read or written: where, what was expected, what was found.
///
/// ```swift
/// do { _ = try NameIndex(path: "names.onx") } catch { print(error) }
/// // names.onx: expected an index of names, found bytes that begin otherwise; build it with onoma index build
/// ```
public struct NameIndexFailure: Error, Hashable, Sendable {
  /// What went wrong. Open: later versions may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The bytes do not begin as an index does.
    public static let notAnIndex = Code(rawValue: "notAnIndex")
    /// A layout that this version of the package does not read.
    public static let wrongVersion = Code(rawValue: "wrongVersion")
    /// Fewer or more bytes than the header announces.
    public static let wrongLength = Code(rawValue: "wrongLength")
    /// The bytes were changed after the index was written.
    public static let checksumMismatch = Code(rawValue: "checksumMismatch")
    /// The checksums are right, but the content contradicts itself.
    public static let malformed = Code(rawValue: "malformed")
    /// There is no file at the path.
    public static let missingFile = Code(rawValue: "missingFile")
    /// More names, or more text, than one file holds.
    public static let tooLarge = Code(rawValue: "tooLarge")
    /// The system refused to read or to write.
    public static let inputOutput = Code(rawValue: "inputOutput")
  }

  public let code: Code
  /// Where: the path of the index, or `memory`.
  public let location: String
  /// What a good index has at that place.
  public let expected: String
  /// What this one has.
  public let found: String

  init(_ code: Code, at location: String, expected: String, found: String) {
    self.code = code
    self.location = location
    self.expected = expected
    self.found = found
  }
}

extension NameIndexFailure: CustomStringConvertible {
  public var description: String { "\(location): expected \(expected), found \(found); \(advice)" }

  private var advice: String {
    switch code {
    case .missingFile: "check the path"
    case .tooLarge: "split the names over several indexes"
    case .inputOutput: "check the folder, its permissions and the space left"
    case .wrongVersion: "build it again with this version, or use the version that wrote it"
    default: "build it again with onoma index build"
    }
  }
}
