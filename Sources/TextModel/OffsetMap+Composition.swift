extension OffsetMap {
  /// The map of two stages in a row: from the source of this map to the result of `next`.
  ///
  /// ```swift
  /// let offsets = extracted.offsets.followed(by: normalized.offsets)
  /// offsets.sourceRange(for: mention)        // in the HTML, not in its extracted text
  /// ```
  ///
  /// The composed map answers with the origin of every byte, but not always as asking `next` and then this map does:
  ///
  /// - Edits of both stages that overlap in the middle text become one edit, because the copied text between them is
  ///   gone. The composed answer is then the wider one:
  ///
  ///   ```
  ///   source   é ' b        this map writes "é" for "e" and its accent
  ///   middle   é b          `next` replaces a part of "é" together with "b"
  ///   result   x c          composed: one edit, so "x" answers with all three; chained: with "é '"
  ///   ```
  ///
  /// - Text that `next` deleted right beside text that this map inserted stays out of the composed answer, as any
  ///   deleted text at an edge does; the chained answer takes it in.
  ///
  /// Where no edit of one stage touches an edit of the other, the answers are equal.
  ///
  /// - Complexity: O(n + m) in the numbers of edits.
  public func followed(by next: OffsetMap) -> OffsetMap {
    if isIdentity { return next }
    if next.isIdentity { return self }
    var composition = OffsetComposition(first: edits, second: next.edits)
    return OffsetMap(edits: composition.composed())
  }
}

/// One sweep over the middle text of two maps, joining edits that overlap there.
private struct OffsetComposition {
  let first: [OffsetMap.Edit]
  let second: [OffsetMap.Edit]
  private var nextOfFirst = 0
  private var nextOfSecond = 0
  /// How far the source lies ahead of the middle text, and the result ahead of the middle text, behind the edits swept.
  private var sourceShift = 0
  private var resultShift = 0

  init(first: [OffsetMap.Edit], second: [OffsetMap.Edit]) {
    self.first = first
    self.second = second
  }

  mutating func composed() -> [OffsetMap.Edit] {
    var edits: [OffsetMap.Edit] = []
    edits.reserveCapacity(first.count &+ second.count)
    while let start = takeNext() {
      let (source, result) = (start.shiftsBefore.source, start.shiftsBefore.result)
      var stretch = start.stretch
      while let other = peek(), joins(other, stretch), let taken = takeNext() {
        stretch = stretch.union(taken.stretch)
      }
      let edit = OffsetMap.Edit(
        source: shifted(stretch, source, sourceShift), result: shifted(stretch, result, resultShift))
      if !edit.source.isEmpty || !edit.result.isEmpty { edits.append(edit) }
    }
    return edits
  }

  /// Overlapping edits are one; so are an insertion and a deletion at one place, which have no order.
  private func joins(_ other: TextRange, _ stretch: TextRange) -> Bool {
    if other.lowerBound < stretch.upperBound { return true }
    return stretch.isEmpty && other.isEmpty && other.lowerBound == stretch.lowerBound
  }

  private func peek() -> TextRange? {
    let left = nextOfFirst < first.count ? first[nextOfFirst].result : nil
    let right = nextOfSecond < second.count ? second[nextOfSecond].source : nil
    guard let left else { return right }
    guard let right else { return left }
    return min(left, right)
  }

  private mutating func takeNext() -> (stretch: TextRange, shiftsBefore: (source: Int, result: Int))? {
    guard let stretch = peek() else { return nil }
    let before = (source: sourceShift, result: resultShift)
    if nextOfFirst < first.count, first[nextOfFirst].result == stretch {
      let edit = first[nextOfFirst]
      sourceShift = edit.source.upperBound &- edit.result.upperBound
      nextOfFirst += 1
    } else {
      let edit = second[nextOfSecond]
      resultShift = edit.result.upperBound &- edit.source.upperBound
      nextOfSecond += 1
    }
    return (stretch, before)
  }

  private func shifted(_ stretch: TextRange, _ lowerShift: Int, _ upperShift: Int) -> TextRange {
    let lower = stretch.lowerBound &+ lowerShift
    return TextRange(lower..<max(lower, stretch.upperBound &+ upperShift))
  }
}
