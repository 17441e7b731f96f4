import ICUBridge

/// Why a text could not be cut into tokens.
public struct SegmentationFailure: Error, Hashable, Sendable {
  /// What went wrong; more codes may come.
  public struct Code: Hashable, Sendable {
    private let name: String
    private init(_ name: String) { self.name = name }

    /// ICU has no rules for the asked unit and language. Install ICU with its data, or ask without a language.
    public static let rulesUnavailable = Code("rulesUnavailable")
    /// ICU gave up on a text. Texts of 2 GiB and more must be cut before.
    public static let textRefused = Code("textRefused")
  }

  public let code: Code
  /// What ICU was asked to do, and its answer.
  public let reason: String

  init(_ code: Code, _ failure: ICUFailure) {
    self.code = code
    reason = failure.description
  }
}

extension SegmentationFailure: CustomStringConvertible {
  public var description: String {
    code == .rulesUnavailable
      ? "no rules to cut this text by: \(reason); check that ICU's data is installed, or leave the language open"
      : "the text could not be cut: \(reason); cut texts of 2 GiB and more before"
  }
}
