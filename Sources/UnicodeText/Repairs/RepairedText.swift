public import TextModel

/// A text with its repairs, and the way back to the text before them.
public struct RepairedText: Sendable {
  /// The repaired text. Its own `byteOffsets` lead on to the bytes that were read.
  public let text: SourceText
  /// What was mended: by kind in the order of repair, within a kind from front to back.
  public let edits: [RepairEdit]
  /// From offsets in ``text`` (the result) back to those of the text before the repairs (the source).
  public let offsets: OffsetMap
}
