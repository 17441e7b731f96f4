/// Repairs of single characters: spaces, hyphens and controls that are not seen, and letters in forms of print.
struct CharacterRepair {
  let utf8: [UInt8]
  let kinds: Set<RepairEdit.Kind>

  static let kinds: Set<RepairEdit.Kind> = [
    .softHyphen, .space, .invisible, .bidiControl, .fullwidth, .presentationForm,
  ]

  func pieces() -> [RepairPiece] {
    var pieces: [RepairPiece] = []
    var position = 0
    while let start = nextCandidate(from: position) {
      guard let scalar = UTF8Cursor.scalar(in: utf8, at: start) else { break }
      position = start + scalar.length
      guard let kind = Self.kind(of: scalar.value), kinds.contains(kind) else { continue }
      if kind == .fullwidth, Self.isNarrowKana(scalar.value) { position = kanaEnd(from: start) }
      guard let replacement = replacement(of: scalar.value, kind, start..<position) else { continue }
      pieces.append(RepairPiece(kind: kind, range: start..<position, replacement: replacement))
    }
    return pieces
  }

  /// All of these begin with one of six bytes: what is looked at closely is little even in French or Arabic.
  private func nextCandidate(from position: Int) -> Int? {
    let span = utf8.span
    var position = position
    while position < span.count {
      let byte = span[position]
      if byte >= 0xC2, byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 || byte == 0xEF || byte == 0xD8 {
        return position
      }
      position += 1
    }
    return nil
  }

  private static func kind(of value: UInt32) -> RepairEdit.Kind? {
    switch value {
    case 0xAD: .softHyphen
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x180E, 0x200B...0x200D, 0x2060, 0xFEFF: .invisible
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidiControl
    // Wide letters and digits, and the signs that join them in names; narrow Katakana with its marks.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF06, 0xFF07, 0xFF0D, 0xFF0E, 0xFF66...0xFF9F: .fullwidth
    // Without the ornate parentheses and the honorific phrases of Arabic, which are no letters.
    case 0xFB00...0xFD3D, 0xFD50...0xFDC7, 0xFE80...0xFEFC: .presentationForm
    default: nil
    }
  }

  private func replacement(of value: UInt32, _ kind: RepairEdit.Kind, _ range: Range<Int>) -> [UInt8]? {
    switch kind {
    case .space: return [0x20]
    case .invisible where value == 0x200C || value == 0x200D: return joinsNothing(range) ? [] : nil
    case .softHyphen, .invisible, .bidiControl: return []
    case .fullwidth where Self.joiners.contains(value): return joinsWideLetters(range) ? plain(range) : nil
    default: return plain(range)
    }
  }

  private static let joiners: Set<UInt32> = [0xFF06, 0xFF07, 0xFF0D, 0xFF0E]

  /// The plain form, which compatibility composition gives.
  private func plain(_ range: Range<Int>) -> [UInt8]? {
    guard let form = try? Normalizer(.nfkc).normalized(utf8: Array(utf8[range])), !form.elementsEqual(utf8[range])
    else { return nil }
    return form
  }

  /// True between letters of Latin, Greek or Cyrillic: there a joiner does nothing. Persian, the scripts of India and
  /// emoji need it.
  private func joinsNothing(_ range: Range<Int>) -> Bool {
    guard let before = UTF8Cursor.scalar(in: utf8, before: range.lowerBound),
      let next = UTF8Cursor.scalar(in: utf8, at: range.upperBound)
    else { return true }
    return before.value < Self.endOfAlphabetsWithoutJoining && next.value < Self.endOfAlphabetsWithoutJoining
  }

  private static let endOfAlphabetsWithoutJoining: UInt32 = 0x530

  private func joinsWideLetters(_ range: Range<Int>) -> Bool {
    guard let before = UTF8Cursor.scalar(in: utf8, before: range.lowerBound),
      let next = UTF8Cursor.scalar(in: utf8, at: range.upperBound)
    else { return false }
    return Self.isWideLetter(before.value) && Self.isWideLetter(next.value)
  }

  private static func isWideLetter(_ value: UInt32) -> Bool {
    (0xFF10...0xFF19).contains(value) || (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value)
  }

  private static func isNarrowKana(_ value: UInt32) -> Bool { (0xFF66...0xFF9F).contains(value) }

  /// A narrow syllable and its mark of voice become one character.
  private func kanaEnd(from start: Int) -> Int {
    let width = 3
    guard let mark = UTF8Cursor.scalar(in: utf8, at: start + width), mark.value == 0xFF9E || mark.value == 0xFF9F else {
      return start + width
    }
    return start + 2 * width
  }
}
