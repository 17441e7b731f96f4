extension OffsetMap {
  /// The smallest range of the source that holds the origin of every byte of `range`.
  ///
  /// - A range that touches a replaced stretch takes in all of that stretch's source.
  /// - Bytes that were inserted have no origin: at the edges of `range` they add nothing. A range of inserted bytes
  ///   alone answers with the empty range where they were inserted.
  /// - Text that was deleted just before or just behind `range` stays out; text deleted inside it is taken in. An
  ///   empty range answers with what was deleted at its place.
  ///
  /// ```swift
  /// // "<b>Dong</b> Jun" became "Dong Jun".
  /// var builder = OffsetMap.Builder()
  /// builder.appendDeleted(3); builder.appendCopied(4); builder.appendDeleted(4); builder.appendCopied(4)
  /// builder.map.sourceRange(for: TextRange(0..<4))        // 3..<7, the letters without the tags
  /// ```
  ///
  /// - Parameter range: UTF-8 offsets into the result; negative offsets are read as zero.
  /// - Complexity: O(log n) in the number of edits.
  public func sourceRange(for range: TextRange) -> TextRange {
    OffsetLookup(edits: edits, from: .result).image(of: range)
  }

  /// The smallest range of the result that holds everything made from the bytes of `range`: the mirror image of
  /// ``sourceRange(for:)``, with insertions and deletions changing places.
  ///
  /// - Parameter range: UTF-8 offsets into the source; negative offsets are read as zero.
  /// - Complexity: O(log n) in the number of edits.
  public func resultRange(for range: TextRange) -> TextRange {
    OffsetLookup(edits: edits, from: .source).image(of: range)
  }
}

/// Carries ranges across a list of edits in one direction.
struct OffsetLookup {
  /// The text that the asked ranges lie in.
  enum Side {
    case source
    case result
  }

  let edits: [OffsetMap.Edit]
  let from: Side

  private func near(_ index: Int) -> TextRange { from == .source ? edits[index].source : edits[index].result }
  private func far(_ index: Int) -> TextRange { from == .source ? edits[index].result : edits[index].source }

  func image(of range: TextRange) -> TextRange {
    let lower = max(range.lowerBound, 0)
    let upper = max(range.upperBound, lower)
    guard !edits.isEmpty else { return TextRange(lower..<upper) }
    guard lower < upper else { return imageOfPoint(lower) }
    guard let start = start(from: lower, before: upper), let end = end(from: upper, after: lower) else {
      // Every byte was inserted: only the places of insertion are left to name.
      let first = partition { near($0).upperBound <= lower }
      let last = partition { near($0).lowerBound < upper } - 1
      return first <= last ? ordered(far(first).lowerBound, far(last).upperBound) : imageOfPoint(lower)
    }
    return ordered(start, end)
  }

  /// Where the first byte at or behind `position` that has an image begins on the far side.
  private func start(from position: Int, before limit: Int) -> Int? {
    var position = position
    var next = partition { near($0).upperBound <= position }
    while position < limit {
      guard next < edits.count, near(next).lowerBound <= position else { return carried(position, behind: next - 1) }
      if !far(next).isEmpty { return far(next).lowerBound }
      position = near(next).upperBound
      next += 1
      // Deletions at the new position lie behind us as well.
      while next < edits.count, near(next).upperBound <= position { next += 1 }
    }
    return nil
  }

  /// Where the last byte before `position` that has an image ends on the far side.
  private func end(from position: Int, after limit: Int) -> Int? {
    var position = position
    var last = partition { near($0).lowerBound < position } - 1
    while position > limit {
      guard last >= 0, near(last).upperBound >= position else { return carried(position, behind: last) }
      if !far(last).isEmpty { return far(last).upperBound }
      position = near(last).lowerBound
      last -= 1
      while last >= 0, near(last).lowerBound >= position { last -= 1 }
    }
    return nil
  }

  /// The far side of a place between two bytes: what lies there on the far side alone, or all of the edit around it.
  private func imageOfPoint(_ position: Int) -> TextRange {
    let before = partition { near($0).lowerBound < position } - 1
    if before >= 0, near(before).upperBound > position { return far(before) }
    let through = partition { near($0).upperBound <= position } - 1
    return ordered(carried(position, behind: before), carried(position, behind: through))
  }

  /// A place in a copied stretch, moved as far as the edit before it moved the text.
  private func carried(_ position: Int, behind index: Int) -> Int {
    guard index >= 0 else { return position }
    let (moved, overflow) = far(index).upperBound.addingReportingOverflow(position - near(index).upperBound)
    return overflow ? Int.max : moved
  }

  /// Number of edits for which the condition holds; it must hold for a first part of the list and no further.
  private func partition(_ belongsToFirstPart: (Int) -> Bool) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToFirstPart(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func ordered(_ lower: Int, _ upper: Int) -> TextRange { TextRange(lower..<max(lower, upper)) }
}
