/// A half-open range of UTF-8 offsets into one stated text.
///
/// Every public range of the package is a `TextRange`: offsets count UTF-8 code units from the start of the text, so a
/// range can be cut out of the bytes without decoding them.
///
/// ```swift
/// let text = SourceText("Токаев in Astana")
/// String(text[TextRange(0..<12)])        // "Токаев": six letters, two bytes each
/// ```
public struct TextRange: Hashable, Sendable {
  /// UTF-8 offset of the first byte.
  public let lowerBound: Int
  /// UTF-8 offset just behind the last byte; never less than ``lowerBound``.
  public let upperBound: Int

  /// A range from Swift's own half-open range of UTF-8 offsets.
  public init(_ range: Range<Int>) {
    lowerBound = range.lowerBound
    upperBound = range.upperBound
  }

  /// Length in UTF-8 code units.
  public var count: Int { upperBound - lowerBound }
  /// True when the range holds no byte.
  public var isEmpty: Bool { lowerBound == upperBound }
  /// The same offsets as Swift's own range.
  public var offsets: Range<Int> { lowerBound..<upperBound }

  /// True when every byte of `other` lies in this range.
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// True when both ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound)..<max(upperBound, other.upperBound))
  }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(lowerBound)..<\(upperBound)" }
}
