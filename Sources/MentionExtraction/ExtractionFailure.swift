public import TextModel

/// Why the mentions of one document could not be had.
public struct ExtractionFailure: Error, Hashable, Sendable {
  /// What went wrong; open, so that a new reason does not break a caller's switch.
  public struct Code: Hashable, Sendable {
    let raw: UInt8
    /// A given mention starts or ends outside the text, inside a character, or is empty.
    public static let mentionOutsideText = Code(raw: 0)
    /// The text is longer than offsets of 32 bits can count.
    public static let textTooLong = Code(raw: 1)
  }

  public let code: Code
  public let document: DocumentID
  /// The range at fault, in UTF-8 offsets.
  public let range: TextRange

  public init(code: Code, document: DocumentID, range: TextRange) {
    self.code = code
    self.document = document
    self.range = range
  }
}

extension ExtractionFailure: CustomStringConvertible {
  public var description: String {
    switch code {
    case .mentionOutsideText:
      "\(document.rawValue): the given mention \(range) is no stretch of whole characters of the text; "
        + "give UTF-8 offsets inside the text"
    default:
      "\(document.rawValue): the text of \(range.count) bytes is too long to search for names; split it"
    }
  }
}
