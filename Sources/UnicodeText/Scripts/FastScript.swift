package import TextModel

/// A script as one byte, for tables and hot loops. Scripts that news rarely uses are ``other``; ``ScriptRuns`` names
/// them in full.
package enum FastScript: UInt8, Hashable, Sendable, CaseIterable {
  case common, inherited, latin, cyrillic, greek, arabic, hebrew, armenian, georgian, han, hiragana, katakana, hangul
  case devanagari, thai, other

  /// The script's ISO 15924 name; ``other`` answers with unknown.
  package var script: Script {
    switch self {
    case .common: .common
    case .inherited: .inherited
    case .latin: .latin
    case .cyrillic: .cyrillic
    case .greek: .greek
    case .arabic: .arabic
    case .hebrew: .hebrew
    case .armenian: .armenian
    case .georgian: .georgian
    case .han: .han
    case .hiragana: .hiragana
    case .katakana: .katakana
    case .hangul: .hangul
    case .devanagari: .devanagari
    case .thai: .thai
    case .other: .unknown
    }
  }

  /// The script of a letter, by the blocks of the Unicode Standard (UAX #24, Blocks.txt): right for letters, and not
  /// asked for anything else.
  static func ofLetter(_ scalar: UInt32) -> FastScript {
    for (range, script) in blocks where range.contains(scalar) { return script }
    return .other
  }

  /// Ascending, commonest alphabets of the press first within reach of a short walk.
  private static let blocks: [(ClosedRange<UInt32>, FastScript)] = [
    (0x0041...0x02AF, .latin), (0x0370...0x03E1, .greek), (0x0400...0x052F, .cyrillic), (0x0531...0x058A, .armenian),
    (0x05D0...0x05F4, .hebrew), (0x0600...0x06FF, .arabic), (0x0750...0x077F, .arabic), (0x08A0...0x08FF, .arabic),
    (0x0900...0x097F, .devanagari), (0x0E00...0x0E5F, .thai), (0x10A0...0x10FF, .georgian),
    (0x1100...0x11FF, .hangul), (0x1C80...0x1C8F, .cyrillic), (0x1C90...0x1CBF, .georgian),
    (0x1D00...0x1D25, .latin), (0x1E00...0x1EFF, .latin), (0x1F00...0x1FFF, .greek), (0x2C60...0x2C7F, .latin),
    (0x2D00...0x2D2F, .georgian), (0x2DE0...0x2DFF, .cyrillic), (0x2E80...0x2FDF, .han), (0x3005...0x3007, .han),
    (0x3041...0x309F, .hiragana), (0x30A0...0x30FF, .katakana), (0x3130...0x318F, .hangul),
    (0x31F0...0x31FF, .katakana), (0x3400...0x4DBF, .han), (0x4E00...0x9FFF, .han), (0xA640...0xA69F, .cyrillic),
    (0xA722...0xA7FF, .latin), (0xAB30...0xAB6F, .latin), (0xAC00...0xD7A3, .hangul), (0xF900...0xFAFF, .han),
    (0xFB00...0xFB06, .latin), (0xFB13...0xFB17, .armenian), (0xFB1D...0xFB4F, .hebrew), (0xFB50...0xFDFF, .arabic),
    (0xFE70...0xFEFE, .arabic), (0xFF21...0xFF5A, .latin), (0xFF66...0xFF9F, .katakana), (0xFFA0...0xFFDC, .hangul),
    (0x20000...0x3FFFF, .han),
  ]
}
