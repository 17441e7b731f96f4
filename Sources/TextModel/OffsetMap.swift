/// Maps offsets between a source text and the text made from it.
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
/// The model is the offset map of CLD2: runs of copy, insert and delete.
public struct OffsetMap: Hashable, Sendable {
  /// One replaced stretch.
  public struct Edit: Hashable, Sendable {
    public let source: TextRange
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

  /// A map from its edits.
  ///
  /// - Precondition: edits ascend, do not overlap, and the copied stretches between them have equal lengths.
  public init(edits: [Edit]) {
    self.edits = edits
  }

  /// True when no offset moves.
  public var isIdentity: Bool { edits.isEmpty }
}
