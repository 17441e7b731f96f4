import TextModel

/// What the scanner needs to know of a scalar, in two bytes: its part in a word, its case, its script.
struct LetterClass: Sendable {
  /// The part a scalar plays in a word, after the word-break values of UAX #29.
  enum Part: UInt8 {
    /// Anything visible that stands alone.
    case mark
    case space
    case lineBreak
    case letter
    case digit
    /// Han and kana: runs of them are one token.
    case ideograph
    /// Combining marks and format controls, which belong to what stands before them.
    case extend
    /// `_` and its kin, which bind letters and digits.
    case binder
    /// `:` and `·`, between letters.
    case midLetter
    /// `,` and `;`, between digits.
    case midNumber
    /// `.` between letters or between digits.
    case dot
    /// `'` and `’`, between letters or between digits.
    case apostrophe
    /// U+202F: a group separator between digits, else a space.
    case narrowSpace
  }

  let bits: UInt16

  /// The same scalar as a letter.
  var asLetter: LetterClass { LetterClass(bits: bits & ~Self.partMask | Self.letterPart) }

  /// The bits that hold the part.
  static let partMask: UInt16 = 0xF
  static let letterPart = UInt16(Part.letter.rawValue)
  /// The part and whether it is unusual.
  static let plainMask = partMask | unusual
  /// A bit that no class uses: the scanner marks letters of more than one byte with it.
  static let beyondASCII: UInt16 = 1 << 6

  init(bits: UInt16) { self.bits = bits }

  /// True for white space and line ends.
  var isSpace: Bool { part == .space || part == .lineBreak || part == .narrowSpace }

  /// True for marks and spaces that surely end a word of letters: no character that UAX #29 lets bridge two letters.
  var endsWord: Bool {
    let part = bits & Self.partMask
    return part <= UInt16(Part.lineBreak.rawValue) || part == UInt16(Part.midNumber.rawValue)
  }

  init(_ part: Part, upper: Bool = false, lower: Bool = false, script: FastScript = .common) {
    let unusual = part == .extend || part == .ideograph || part == .narrowSpace ? Self.unusual : 0
    bits = UInt16(part.rawValue) | (upper ? 1 << 4 : 0) | (lower ? 1 << 5 : 0) | unusual | UInt16(script.rawValue) << 8
  }

  /// Set for scalars whose boundaries need more than this class: only ICU cuts a line with one of them by the standard.
  static let unusual: UInt16 = 1 << 7
  var isUnusual: Bool { bits & Self.unusual != 0 }
  var asUnusual: LetterClass { LetterClass(bits: bits | Self.unusual) }

  var part: Part { Part(rawValue: UInt8(truncatingIfNeeded: bits & 0xF)) ?? .mark }
  var script: FastScript { FastScript(rawValue: UInt8(truncatingIfNeeded: bits >> 8)) ?? .other }
  /// ``ScannedWord/Traits/hasUpper`` and ``ScannedWord/Traits/hasLower``, in their own bits.
  var caseTraits: UInt16 { bits >> 4 & 0b11 }
}

/// Classes of scalars: a table for one- and two-byte scalars, computed for the rest.
///
/// CLDR, and so ICU, departs from UAX #29 in two characters: `:` stands inside words in Finnish and Swedish alone
/// (`EU:n`), and `@` is a letter, so that addresses stay whole.
struct LetterTable: Sendable {
  /// UAX #29 to the letter.
  static let standard = LetterTable(colonBridges: true, atIsLetter: false)
  /// As CLDR has it for most languages.
  static let tailored = LetterTable(colonBridges: false, atIsLetter: true)
  /// As CLDR has it for Finnish and Swedish.
  static let nordic = LetterTable(colonBridges: true, atIsLetter: true)

  /// Scalars of at most two UTF-8 bytes: all alphabets that the press of Europe and the Arab world writes in.
  private static let tableEnd: UInt32 = 0x800
  let short: [LetterClass]

  private init(colonBridges: Bool, atIsLetter: Bool) {
    var classes = (0..<Self.tableEnd).map(LetterTable.computed)
    if !colonBridges { classes[0x3A] = LetterClass(.mark) }
    if atIsLetter { classes[0x40] = LetterClass(.letter) }
    short = classes
  }

  static func table(for language: Language?) -> LetterTable {
    switch language?.code {
    case nil: standard
    case "fi", "sv": nordic
    default: tailored
    }
  }

  /// The class of a scalar of three or four bytes.
  static func long(_ scalar: UInt32) -> LetterClass {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: LetterClass(.ideograph, script: .han)
    // Letters, but ICU cuts some of them apart from digits.
    case 0xAC00...0xD7A3: LetterClass(.letter, script: .hangul).asUnusual
    case 0x3041...0x3096: LetterClass(.ideograph, script: .hiragana)
    case 0x30A1...0x30FA, 0x30FC: LetterClass(.ideograph, script: .katakana)
    case 0x2018, 0x2019: LetterClass(.apostrophe)
    case 0x2013, 0x2014, 0x201C...0x201E, 0x2022, 0x2026: LetterClass(.mark)
    case 0x10A0...0x10FF, 0x1E00...0x1FFF, 0x2010...0x27BF: computed(scalar)
    // Marks, dictionaries and pairs abound beyond: left to ICU wherever the standard's boundaries are asked for.
    default: computed(scalar).asUnusual
    }
  }

  static func computed(_ value: UInt32) -> LetterClass {
    guard let scalar = Unicode.Scalar(value) else { return LetterClass(.mark) }
    if let special = special(value) { return special }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return LetterClass(.extend, script: .inherited)
    case .decimalNumber: return LetterClass(.digit)
    case .connectorPunctuation: return LetterClass(.binder)
    default: break
    }
    if properties.isWhitespace { return LetterClass(.space) }
    guard properties.isAlphabetic || isLetterByException(value) else { return LetterClass(.mark) }
    let script = FastScript.ofLetter(value)
    let isRun = properties.isIdeographic || script == .hiragana || script == .katakana || script == .thai
    return LetterClass(
      isRun ? .ideograph : .letter, upper: properties.isUppercase || properties.generalCategory == .titlecaseLetter,
      lower: properties.isLowercase, script: script)
  }

  /// Symbols that UAX #29 counts as letters: modifiers, and Armenian marks inside words.
  private static func isLetterByException(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C2...0x2C5, 0x2D2...0x2D7, 0x2DE, 0x2DF, 0x2E5...0x2EB, 0x2ED, 0x2EF...0x2FF: true
    case 0x55A...0x55C, 0x55E, 0x58A: true
    default: false
    }
  }

  /// Scalars whose word-break value is not told by their category (UAX #29, table 3).
  private static func special(_ value: UInt32) -> LetterClass? {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: LetterClass(.lineBreak)
    case 0x27, 0xFF07: LetterClass(.apostrophe)
    case 0x2E, 0x2024, 0xFE52, 0xFF0E: LetterClass(.dot)
    case 0x3A, 0xB7, 0x387, 0x55F, 0x5F4, 0x2027, 0xFE13, 0xFE55, 0xFF1A: LetterClass(.midLetter)
    case 0x2C, 0x3B, 0x37E, 0x589, 0x60C, 0x60D, 0x66C, 0x7F8, 0x2044, 0xFE10, 0xFE14, 0xFE50, 0xFE54, 0xFF0C, 0xFF1B:
      LetterClass(.midNumber)
    // A letter for WB5, but no Hebrew_Letter for WB7a and WB7b: so without the script.
    case 0x5F3: LetterClass(.letter)
    case 0x66B: LetterClass(.digit)
    case 0x202F: LetterClass(.narrowSpace)
    // Joins with the spaces around it, as only U+0020 does among the common ones.
    case 0x205F: LetterClass(.space).asUnusual
    case 0x200B: LetterClass(.space)
    default: nil
    }
  }
}
