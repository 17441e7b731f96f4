public import TextModel

/// Bytes could not be read as text: what, where, and what to do.
///
/// ```swift
/// do { _ = try SourceText(decoding: bytes) } catch where error.code == .binary { skip(file) }
/// ```
public struct DecodingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure; open, so that later versions can add to it.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// Not text: NUL bytes, or more than 30 % control bytes.
    public static let binary = Code(description: "binary")
    /// The declared encoding is none that is known here.
    public static let unknownEncoding = Code(description: "unknownEncoding")
    /// Bytes that the encoding does not allow, and ``InvalidBytesPolicy/fail`` was asked for.
    public static let invalidBytes = Code(description: "invalidBytes")
    /// The engine that converts charsets failed.
    public static let engine = Code(description: "engine")
    /// A page or a feed, which this build of the package does not read.
    public static let unreadableMarkup = Code(description: "unreadableMarkup")
  }

  public let code: Code
  /// Offset in the bytes that were read.
  public let byteOffset: Int
  /// The encoding that was tried, if it came so far.
  public let encoding: TextEncoding?
  private let detail: String

  init(_ code: Code, at byteOffset: Int = 0, encoding: TextEncoding? = nil, detail: String) {
    self.code = code
    self.byteOffset = byteOffset
    self.encoding = encoding
    self.detail = detail
  }

  /// The failure of a build without the reader of pages and feeds.
  package static func needsTrait(_ what: String) -> DecodingFailure {
    DecodingFailure(
      .unreadableMarkup, detail: "this is \(what); build the package with the trait HTML, or hand in its text")
  }

  public var description: String { "byte \(byteOffset): \(detail)" }
}
