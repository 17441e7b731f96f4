extension OffsetMap {
  /// Records what a stage does while it writes its result, from the first byte to the last.
  ///
  /// ```swift
  /// var builder = OffsetMap.Builder()
  /// builder.appendCopied(3)                                   // "Cit"
  /// builder.appendReplaced(source: 8, result: 2)              // "&agrave;" became "à"
  /// builder.appendDeleted(4)                                  // "</b>"
  /// let map = builder.map
  /// ```
  ///
  /// Counts are UTF-8 code units; negative counts are read as zero.
  public struct Builder: Sendable {
    private var edits: [Edit] = []
    /// Where the next byte of the source stands.
    public private(set) var sourceOffset = 0
    /// Where the next byte of the result stands.
    public private(set) var resultOffset = 0

    public init() {}

    /// The map of everything appended so far.
    public var map: OffsetMap { OffsetMap(edits: edits) }

    /// `count` bytes stay as they are.
    public mutating func appendCopied(_ count: Int) {
      guard count > 0 else { return }
      sourceOffset &+= count
      resultOffset &+= count
    }

    /// A stretch of the source gives way to a stretch of the result.
    ///
    /// Each call is an edit of its own, so that a later look-up takes in no more than this stretch; only a deletion
    /// that continues a deletion, or an insertion an insertion, is joined with it.
    public mutating func appendReplaced(source: Int, result: Int) {
      let source = max(source, 0)
      let result = max(result, 0)
      guard source > 0 || result > 0 else { return }
      let edit = Edit(source: stretch(from: sourceOffset, source), result: stretch(from: resultOffset, result))
      if let last = edits.last, last.continues(into: edit) {
        edits[edits.count - 1] = Edit(source: last.source.union(edit.source), result: last.result.union(edit.result))
      } else {
        edits.append(edit)
      }
      sourceOffset = edit.source.upperBound
      resultOffset = edit.result.upperBound
    }

    /// `count` bytes of the source are left out.
    public mutating func appendDeleted(_ count: Int) { appendReplaced(source: count, result: 0) }

    /// `count` bytes of the result come from nowhere in the source.
    public mutating func appendInserted(_ count: Int) { appendReplaced(source: 0, result: count) }

    private func stretch(from start: Int, _ count: Int) -> TextRange { TextRange(start..<max(start, start &+ count)) }
  }
}

extension OffsetMap.Edit {
  /// True when both are deletions, or both insertions, without copied text between them.
  fileprivate func continues(into next: Self) -> Bool {
    guard source.upperBound == next.source.lowerBound, result.upperBound == next.result.lowerBound else { return false }
    return (source.isEmpty && next.source.isEmpty) || (result.isEmpty && next.result.isEmpty)
  }
}
