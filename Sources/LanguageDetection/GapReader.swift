/// Reads what stands between two words: how strongly it breaks, and where a new passage would begin.
struct GapReader {
  private(set) var strength: BreakStrength = .none
  /// The last scalar was `@`: a handle follows.
  private(set) var isBehindAt = false
  /// Offset behind the last space, or of the opening marks that follow the last closing one.
  private var openingStart: Int?

  init(start: Int) {
    // The start of the text counts as an opening: marks before the first word belong to it.
    openingStart = nil
  }

  /// Where a passage begins whose first word begins at `start`.
  func cut(before start: Int) -> Int { openingStart ?? start }

  @inline(__always)
  mutating func read(_ scalar: UInt32, at offset: Int, length: Int) {
    if scalar == 0x20 {
      openingStart = offset + 1
      isBehindAt = false
      return
    }
    readMark(scalar, at: offset, length: length)
  }

  private mutating func readMark(_ scalar: UInt32, at offset: Int, length: Int) {
    isBehindAt = scalar == 0x40
    let found = Self.strength(of: scalar)
    strength = max(strength, found)
    if Self.isSpace(scalar) || found == .line {
      openingStart = offset + length
    } else if Self.opens(scalar), openingStart == nil {
      openingStart = offset
    }
  }

  static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BD: true
    default: false
    }
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x09 || scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x3000
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0x300A, 0xFF08: true
    default: false
    }
  }

  private static func strength(of scalar: UInt32) -> BreakStrength {
    switch scalar {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .line
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: .sentence
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300A...0x300F: .quotation
    case 0x28, 0x29, 0x2C, 0x2F, 0x3A, 0x3B, 0x5B, 0x5D, 0x7C, 0x2012...0x2015, 0x2022, 0x60C, 0x61B, 0x3001, 0xFF0C:
      .clause
    default: .none
    }
  }
}
