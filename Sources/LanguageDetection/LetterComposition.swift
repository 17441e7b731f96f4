/// Puts a letter and the accent behind it together, for text in decomposed form (NFD).
///
/// The recognizer reads text as it comes; only the pairs that its alphabets use are known here. Swift compares strings
/// by canonical equivalence (UAX #15), so `e` + U+0301 finds the entry of `é`.
enum LetterComposition {
  private static let codes: [String: UInt32] = {
    let blocks: [ClosedRange<UInt32>] = [0xE0...0x24F, 0x1E00...0x1EFF, 0x400...0x4FF, 0x3AC...0x3CE]
    var codes: [String: UInt32] = [:]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
      guard let letter = LetterTable.shared.letter(scalar.value), !letter.isMark else { continue }
      codes[String(Character(scalar))] = letter.code
    }
    return codes
  }()

  /// The code of the accented letter, or the letter alone when the pair has none.
  static func composed(_ code: UInt32, _ mark: UInt32) -> UInt32 {
    guard (0x300...0x36F).contains(mark) else { return code }
    let scalar = (0x800...0x8FF).contains(code) ? code - 0x800 + 0x1E00 : code
    guard let base = Unicode.Scalar(scalar), let accent = Unicode.Scalar(mark) else { return code }
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(accent)
    return codes[String(pair)] ?? code
  }
}
