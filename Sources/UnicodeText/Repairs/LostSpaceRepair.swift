/// The `à` that lost its second half: its UTF-8 is C3 A0, and A0, read as a no-break space, is often made a plain one or
/// dropped at the end of a line. Looked for only where other mojibake of the same kind was found.
enum LostSpaceRepair {
  /// `Ã` as UTF-8, and what it was.
  private static let lead: [UInt8] = [0xC3, 0x83]
  private static let letter: [UInt8] = [0xC3, 0xA0]

  /// True where one of these edits shows that UTF-8 was read as Windows-1252: its lead bytes are `Ã` and `â` there.
  static func isExpected(after pieces: [RepairPiece], in utf8: [UInt8]) -> Bool {
    pieces.contains { utf8[$0.range].starts(with: lead) || utf8[$0.range].starts(with: [0xC3, 0xA2]) }
  }

  /// All of them, in a text whose other mojibake is mended.
  static func pieces(in utf8: [UInt8]) -> [RepairPiece] {
    var pieces: [RepairPiece] = []
    let span = utf8.span
    var position = 0
    while position + 1 < span.count {
      guard span[position] == lead[0], span[position + 1] == lead[1] else {
        position += 1
        continue
      }
      var end = position + 2
      if isWordEnd(utf8, end), isBehindLetterOrAlone(utf8, position) {
        // Of two spaces the first was the letter's.
        if end + 1 < utf8.count, utf8[end] == 0x20, utf8[end + 1] == 0x20 { end += 1 }
        pieces.append(RepairPiece(kind: .mojibake, range: position..<end, replacement: letter))
      }
      position = end
    }
    return pieces
  }

  private static func isWordEnd(_ utf8: [UInt8], _ offset: Int) -> Bool {
    offset >= utf8.count || utf8[offset] < 0x80 && !UTF8Cursor.isLetter(UInt32(utf8[offset]))
  }

  private static func isBehindLetterOrAlone(_ utf8: [UInt8], _ offset: Int) -> Bool {
    guard let before = UTF8Cursor.scalar(in: utf8, before: offset) else { return true }
    return UTF8Cursor.isLowercase(before.value) || before.value <= 0x20
  }
}
