/// Maps ranges between a source text and the text made from it.
///
/// A map is a list of edits: each replaces a stretch of the source by a stretch of the result, and between edits the
/// text is copied unchanged. An insertion has an empty source range, a deletion an empty result range. Maps compose
/// (``followed(by:)``), so a chain of stages answers with ranges of the first text.
///
/// ```swift
/// // "é" (e + U+0301, three bytes) became "é" (two bytes) at offset 4.
/// let map = OffsetMap(edits: [.init(source: TextRange(4..<7), result: TextRange(4..<6))])
/// map.sourceRange(for: TextRange(6..<9))        // 7..<10
/// ```
///
/// A map does not know how long its texts are: behind the last edit everything counts as copied. Offsets below zero
/// are read as zero, and no input makes a map trap.
///
/// The model is the offset map of CLD2: runs of copy, insert and delete.
public struct OffsetMap: Hashable, Sendable {
  /// One replaced stretch, in UTF-8 offsets of either text.
  public struct Edit: Hashable, Sendable {
    /// What was replaced; empty for an insertion.
    public let source: TextRange
    /// What stands in its place; empty for a deletion.
    public let result: TextRange

    public init(source: TextRange, result: TextRange) {
      self.source = source
      self.result = result
    }
  }

  /// The edits, in ascending order and without overlap.
  public let edits: [Edit]

  /// The map of a text that was not changed.
  public static let identity = OffsetMap(edits: [])

  /// A map from its edits. ``Builder`` makes them in the right order while a text is rewritten.
  ///
  /// Edits must ascend and not overlap, and the copied stretches between them must be equally long on both sides.
  /// A list that breaks this makes a map that answers wrongly; it is not checked.
  public init(edits: [Edit]) {
    self.edits = edits
  }

  /// True when no offset moves and nothing was replaced.
  public var isIdentity: Bool { edits.isEmpty }
}
