/// The readings of `LatinLetterTable` and of typographic signs, one packed cell a scalar.
///
/// A cell holds up to three letters in its low bytes and, in the top one, their count, a mark that the letter is
/// a capital, and a mark that the cell is set (so that "reads as nothing" differs from "unknown").
struct LatinFoldingTable: Sendable {
  static let shared = LatinFoldingTable()

  private(set) var cells = ScalarTable<UInt32>()

  private static let setMark: UInt32 = 0x80 << 24
  private static let capitalMark: UInt32 = 0x40 << 24
  private static let lengthShift: UInt32 = 24

  @inline(__always)
  static func length(of cell: UInt32) -> Int { Int((cell >> lengthShift) & 0x03) }
  @inline(__always)
  static func isCapital(_ cell: UInt32) -> Bool { cell & capitalMark != 0 }

  private init() {
    for row in LatinLetterTable.rows + Self.signs {
      for scalar in row.letters.unicodeScalars { set(scalar, to: row.reading) }
    }
    for range in Self.silentRanges {
      for value in range { cells[value] = Self.setMark }
    }
  }

  private mutating func set(_ scalar: Unicode.Scalar, to reading: String) {
    var cell = Self.setMark | UInt32(reading.utf8.count) << Self.lengthShift
    for (offset, byte) in reading.utf8.enumerated() { cell |= UInt32(byte) << (8 * UInt32(offset)) }
    if scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter {
      cell |= Self.capitalMark
    }
    cells[scalar.value] = cell
  }

  /// Typographic signs that names carry, as a keyboard writes them.
  private static let signs: [(reading: String, letters: String)] = [
    ("'", "‘’‚‛′ʹʼʻʽʾʿˈ´ˊˋ｀＇‹›"),
    ("\"", "“”„‟″«»ʺ＂"),
    ("-", "‐‑‒–—―−﹣－﹘⁃"),
    (" ", "\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}"),
    (" ", "\u{202F}\u{205F}\u{3000}\u{2028}\u{2029}"),
    ("...", "…"),
    ("", "·‧\u{AD}\u{61C}\u{FEFF}ˌ˙"),
    ("0", "٠۰０"), ("1", "١۱１"), ("2", "٢۲２"), ("3", "٣۳３"), ("4", "٤۴４"), ("5", "٥۵５"), ("6", "٦۶６"), ("7", "٧۷７"),
    ("8", "٨۸８"), ("9", "٩۹９"), (",", "،"), (";", "؛"), ("?", "؟？"), (" ", "・"), ("!", "！"), (":", "："), ("-", "־"),
    ("k", "\u{212A}"), ("a", "\u{212B}"), (".", "．。"), (",", "，、"), ("(", "（"), (")", "）"), ("/", "⁄∕／"), ("&", "＆"),
  ]

  /// Combining marks, and the invisible signs of joining and direction.
  private static let silentRanges: [ClosedRange<UInt32>] = [
    0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F, 0xFE00...0xFE0F,
    0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
  ]
}
