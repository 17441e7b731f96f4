import TextModel

/// The scripts that the package writes by its own tables, as a small number that fits a set of bits.
enum WritingSystem: UInt8, Sendable {
  case common, latin, greek, cyrillic, armenian, hebrew, arabic, georgian, kana, hangul, han, other

  /// The script of a scalar, by blocks: exact for letters, and blind to what is unassigned.
  @inline(__always)
  static func of(_ scalar: UInt32) -> WritingSystem {
    if scalar < 0x80 { return ASCII.isLetter(UInt8(truncatingIfNeeded: scalar)) ? .latin : .common }
    if scalar < 0x700 { return ofEuropeanOrSemitic(scalar) }
    return ofHigher(scalar)
  }

  private static func ofEuropeanOrSemitic(_ scalar: UInt32) -> WritingSystem {
    switch scalar {
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF: .latin
    case 0x370...0x3FF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x531...0x556, 0x559...0x588: .armenian
    case 0x591...0x5F4: .hebrew
    case 0x610...0x65F, 0x66E...0x6EF, 0x6FA...0x6FF: .arabic
    default: .common
    }
  }

  private static func ofHigher(_ scalar: UInt32) -> WritingSystem {
    switch scalar {
    case 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: .georgian
    case 0x1C80...0x1C8F, 0x1D2B, 0x1D78, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
    case 0x1F00...0x1FFF, 0x1D26...0x1D2A, 0x1D5D...0x1D61, 0x1D66...0x1D6A: .greek
    case 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF, 0xAB30...0xAB6F, 0xFF21...0xFF5A: .latin
    case 0xFB00...0xFB06: .latin
    case 0xFB13...0xFB17: .armenian
    case 0xFB1D...0xFB4F: .hebrew
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: scalar == 0x30FB ? .common : .kana
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97C, 0xAC00...0xD7FB: .hangul
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    default: ofRest(scalar)
    }
  }

  /// Punctuation and symbols are common; every other block is a script without a table here.
  private static func ofRest(_ scalar: UInt32) -> WritingSystem {
    switch scalar {
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0xFEFF, 0xFF00...0xFF20, 0xFF5B...0xFF65: .common
    case 0xE000...0xF8FF, 0xFFE0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...0x10FFFF: .common
    default: .other
    }
  }

  init?(_ script: Script) {
    switch script {
    case .greek: self = .greek
    case .cyrillic: self = .cyrillic
    case .armenian: self = .armenian
    case .hebrew: self = .hebrew
    case .arabic: self = .arabic
    case .georgian: self = .georgian
    case .hiragana, .katakana: self = .kana
    case .hangul: self = .hangul
    case .han: self = .han
    case .latin: self = .latin
    default: return nil
    }
  }

  /// Scripts without capitals: names in them are capitalized when they are written for print.
  var isCaseless: Bool {
    switch self {
    case .hebrew, .arabic, .georgian, .kana, .hangul, .han, .other: true
    default: false
    }
  }
}
