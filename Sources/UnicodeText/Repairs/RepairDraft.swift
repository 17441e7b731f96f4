internal import TextModel

/// A stretch that one repair replaces.
struct RepairPiece: Equatable {
  let kind: RepairEdit.Kind
  let range: Range<Int>
  let replacement: [UInt8]
}

/// A text between two repairs.
struct RepairDraft {
  private(set) var utf8: [UInt8]
  private var edits: [RepairEdit] = []
  private var offsets = OffsetMap.identity

  init(_ text: SourceText) { utf8 = text.utf8 }

  /// Replaces the pieces, which ascend and do not overlap.
  ///
  /// - Returns: false when there was nothing to replace.
  @discardableResult
  mutating func apply(_ pieces: [RepairPiece]) -> Bool {
    guard !pieces.isEmpty else { return false }
    report(pieces)
    var builder = OffsetMap.Builder()
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for piece in pieces {
      result += utf8[builder.sourceOffset..<piece.range.lowerBound]
      builder.appendCopied(piece.range.lowerBound - builder.sourceOffset)
      result += piece.replacement
      builder.appendReplaced(source: piece.range.count, result: piece.replacement.count)
    }
    result += utf8[builder.sourceOffset...]
    utf8 = result
    offsets = offsets.followed(by: builder.map)
    return true
  }

  /// Neighbors of one kind are one edit to the reader: a wide word, not its letters.
  private mutating func report(_ pieces: [RepairPiece]) {
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].kind == pieces[start].kind,
        pieces[end].range.lowerBound == pieces[end - 1].range.upperBound
      { end += 1 }
      let range = TextRange(pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound)
      let replacement = pieces[start..<end].flatMap(\.replacement)
      edits.append(
        RepairEdit(
          kind: pieces[start].kind, range: offsets.sourceRange(for: range),
          replacement: String(decoding: replacement, as: UTF8.self)))
      start = end
    }
  }

  func result(of text: SourceText) -> RepairedText {
    guard !edits.isEmpty else { return RepairedText(text: text, edits: [], offsets: .identity) }
    let repairs = text.repairs.map { repair in
      TextRepair(kind: repair.kind, range: offsets.resultRange(for: repair.range), byteOffset: repair.byteOffset)
    }
    let repaired = SourceText(
      utf8: utf8, encoding: text.encoding, repairs: repairs, byteOffsets: text.byteOffsets.followed(by: offsets))
    return RepairedText(text: repaired, edits: edits, offsets: offsets)
  }
}
