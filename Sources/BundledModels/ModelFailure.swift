/// A model was refused: what was expected, what was found, and what to do.
///
/// ```swift
/// do {
///   let model = try LanguageModel(contentsOf: bytes)
/// } catch {
///   print(error)        // language model refused: expected format version 1, found 7; rebuild it …
/// }
/// ```
public struct ModelFailure: Error, Hashable, Sendable {
  /// Why a model was refused.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The bytes do not begin as a model does.
    public static let notAModel = Code(rawValue: "notAModel")
    /// A model, but for another purpose.
    public static let wrongKind = Code(rawValue: "wrongKind")
    /// A layout that this version of the package does not read.
    public static let wrongVersion = Code(rawValue: "wrongVersion")
    /// Fewer or more bytes than the header announces.
    public static let wrongLength = Code(rawValue: "wrongLength")
    /// The bytes were changed after the model was written.
    public static let checksumMismatch = Code(rawValue: "checksumMismatch")
    /// The checksum is right, but the content contradicts itself.
    public static let malformed = Code(rawValue: "malformed")
  }

  public let code: Code
  /// Which model was read: `language`, `lexicons`.
  public let model: String
  /// What a good model has at that place.
  public let expected: String
  /// What this one has.
  public let found: String

  package init(_ code: Code, model: String, expected: String, found: String) {
    self.code = code
    self.model = model
    self.expected = expected
    self.found = found
  }
}

extension ModelFailure: CustomStringConvertible {
  public var description: String {
    "\(model) model refused: expected \(expected), found \(found); \(advice)"
  }

  private var advice: String {
    switch code {
    case .wrongVersion: "rebuild it with the DataBuilder of this version of the package"
    case .wrongKind, .notAModel: "give the file that DataBuilder wrote for this purpose"
    default: "fetch or build the file again"
    }
  }
}
