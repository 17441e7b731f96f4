/// What one scalar is to the scanner.
struct Letter {
  /// Code of the folded letter: see ``LetterTable``.
  let code: UInt32
  let alphabet: Alphabet
  let isUppercase: Bool
  /// Part of the letter before it: it neither begins nor ends a word.
  let isMark: Bool
}

/// Folds scalars to lower-case letter codes and names their alphabets.
///
/// A code is the lower-case scalar itself; those of Latin Extended Additional move down behind U+07FF, so that every
/// code of an alphabet with n-grams of five fits into ``codeBits`` bits.
///
/// The table is filled once from Swift's own Unicode data; alphabets it covers have had their case pairs for decades,
/// so every Unicode version gives the same table.
struct LetterTable: Sendable {
  /// Room for one letter in a window of five in 64 bits.
  static let codeBits: UInt64 = 12
  /// Stands before and behind each word.
  static let boundary: UInt32 = 1
  /// Behind this, letters have no case and are looked up by block.
  private static let tableEnd: UInt32 = 0x3000

  private static let alphabetShift: UInt32 = 16
  private static let uppercaseFlag: UInt32 = 1 << 24
  private static let markFlag: UInt32 = 1 << 25

  static let shared = LetterTable()

  /// For each scalar below `tableEnd`: code, alphabet and flags; 0 when it is no letter.
  private let entries: [UInt32]
  private let highBlocks: [(block: ClosedRange<UInt32>, alphabet: Alphabet)]

  private init() {
    var entries = [UInt32](repeating: 0, count: Int(Self.tableEnd))
    var high: [(block: ClosedRange<UInt32>, alphabet: Alphabet)] = []
    for (block, alphabet) in Self.allBlocks {
      if block.lowerBound >= Self.tableEnd { high.append((block, alphabet)) }
      for value in block where value < Self.tableEnd {
        entries[Int(value)] = Self.entry(of: value, in: alphabet)
      }
    }
    for value in Self.marks.joined() { entries[Int(value)] = Self.markFlag }
    self.entries = entries
    self.highBlocks = high.sorted { $0.block.lowerBound < $1.block.lowerBound }
  }

  /// The letter that a scalar is, or nil.
  @inline(__always)
  func letter(_ scalar: UInt32) -> Letter? {
    guard scalar < Self.tableEnd else { return highLetter(scalar) }
    let entry = entries[Int(scalar)]
    guard entry != 0 else { return nil }
    return Letter(
      code: entry & 0xFFFF, alphabet: Alphabet(rawValue: UInt8(truncatingIfNeeded: entry >> Self.alphabetShift)),
      isUppercase: entry & Self.uppercaseFlag != 0, isMark: entry & Self.markFlag != 0)
  }

  /// Combining accents, Arabic vowel signs, tatweel, soft hyphen, zero-width joiners, variation selectors below
  /// the table's end.
  private static let marks: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x300...0x36F, 0x610...0x61A, 0x640...0x640, 0x64B...0x65F, 0x670...0x670, 0x200B...0x200D,
    0x2060...0x2060,
  ]

  private static var allBlocks: [(ClosedRange<UInt32>, Alphabet)] {
    let modeled = Alphabet.modeledBlocks.flatMap { row in row.blocks.map { ($0, row.alphabet) } }
    let single = Alphabet.ofOneLanguage.enumerated().flatMap { index, row in
      row.blocks.map { ($0, Alphabet(rawValue: UInt8(Alphabet.firstOfOneLanguage + index))) }
    }
    return modeled + single
  }

  private static func entry(of value: UInt32, in alphabet: Alphabet) -> UInt32 {
    let lower = lowercased(value)
    // Ⱥ and Ⱦ have their small letters far away, in a block that no n-gram has room for: they stay themselves.
    let code = packed(lower) < 1 << codeBits ? packed(lower) : value
    return code | UInt32(alphabet.rawValue) << alphabetShift | (lower != value ? uppercaseFlag : 0)
  }

  private static func packed(_ scalar: UInt32) -> UInt32 {
    (0x1E00...0x1EFF).contains(scalar) ? scalar - 0x1E00 + 0x800 : scalar
  }

  private static func lowercased(_ value: UInt32) -> UInt32 {
    // Turkish dotted capital İ lowers to i and a mark; the letter alone is what counts.
    Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  private func highLetter(_ scalar: UInt32) -> Letter? {
    guard let alphabet = highBlocks.first(where: { $0.block.contains(scalar) })?.alphabet else { return nil }
    let isFullwidth = alphabet == .latin
    let ascii = (scalar &- 0xFF21 &+ 0x41) | 0x20
    return Letter(
      code: isFullwidth ? ascii : scalar, alphabet: alphabet, isUppercase: isFullwidth && scalar <= 0xFF3A,
      isMark: false)
  }
}
