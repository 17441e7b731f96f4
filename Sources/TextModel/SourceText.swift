/// A decoded text that keeps what was done to its bytes.
///
/// All ranges of later stages point into ``utf8``; no stage edits this value. Two texts are equal when their UTF-8 is
/// equal, byte for byte: Swift's own `==` on strings would call `é` and `e` + U+0301 the same, whose offsets differ.
///
/// ```swift
/// let text = SourceText("Dong Jun met Tokayev")
/// String(text[TextRange(13..<20)])        // "Tokayev"
/// ```
public struct SourceText: Sendable {
  /// The text.
  public let string: String
  /// The same text as UTF-8 code units, for random access.
  public let utf8: [UInt8]
  /// The encoding that the bytes were read in.
  public let encoding: TextEncoding
  /// What was repaired while reading, in order of offset.
  public let repairs: [TextRepair]
  /// From offsets in ``utf8`` (the result) back to offsets in the bytes that were read (the source).
  public let byteOffsets: OffsetMap

  /// A text that is already decoded.
  public init(_ string: String) {
    // The string is kept: making it anew from its bytes would validate them once more.
    self.init(
      string: string, utf8: Array(string.utf8), encoding: .utf8, repairs: [], byteOffsets: .identity)
  }

  /// A decoded text with its history.
  ///
  /// - Parameter utf8: well-formed UTF-8; ill-formed parts would be replaced in ``string`` and break its offsets.
  package init(
    utf8: [UInt8], encoding: TextEncoding = .utf8, repairs: [TextRepair] = [], byteOffsets: OffsetMap = .identity
  ) {
    self.init(
      string: String(decoding: utf8, as: UTF8.self), utf8: utf8, encoding: encoding, repairs: repairs,
      byteOffsets: byteOffsets)
  }

  /// The same for a caller that has made the string, to spare a second validation of its bytes.
  package init(
    string: String, utf8: [UInt8], encoding: TextEncoding, repairs: [TextRepair], byteOffsets: OffsetMap
  ) {
    self.utf8 = utf8
    self.string = string
    self.encoding = encoding
    self.repairs = repairs
    self.byteOffsets = byteOffsets
  }

  /// Length in UTF-8 code units.
  public var count: Int { utf8.count }
  /// The range of the whole text.
  public var range: TextRange { TextRange(0..<utf8.count) }

  /// The text of a range. Bounds outside the text are clamped; a bound inside a character moves out to its edge.
  ///
  /// - Complexity: O(length of the range).
  public subscript(range: TextRange) -> Substring {
    let lower = scalarStart(atOrBefore: range.lowerBound)
    let upper = scalarStart(atOrAfter: range.upperBound)
    let view = string.utf8
    let start = view.index(view.startIndex, offsetBy: lower)
    return string[start..<view.index(start, offsetBy: max(upper - lower, 0))]
  }

  private func scalarStart(atOrBefore offset: Int) -> Int {
    var position = min(max(offset, 0), utf8.count)
    while position > 0, position < utf8.count, utf8[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  private func scalarStart(atOrAfter offset: Int) -> Int {
    var position = min(max(offset, 0), utf8.count)
    while position < utf8.count, utf8[position] & 0xC0 == 0x80 { position += 1 }
    return position
  }
}

extension SourceText: Hashable {
  public static func == (left: SourceText, right: SourceText) -> Bool { left.utf8 == right.utf8 }
  public func hash(into hasher: inout Hasher) { hasher.combine(utf8) }
}

/// One thing that was mended while a text was read: reported, never silent.
public struct TextRepair: Hashable, Sendable {
  /// What was wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Bytes that the encoding does not allow, replaced by U+FFFD.
    case invalidBytes
    /// A byte order mark, dropped.
    case byteOrderMark
    /// A character cut off by the end of the input, dropped.
    case truncatedTail
  }

  public let kind: Kind
  /// Where the repaired text now stands; empty when it was dropped.
  public let range: TextRange
  /// Offset in the bytes that were read.
  public let byteOffset: Int

  public init(kind: Kind, range: TextRange, byteOffset: Int) {
    self.kind = kind
    self.range = range
    self.byteOffset = byteOffset
  }
}
