/// An apostrophe in UTF-8, in any of the forms that the press types.
struct Apostrophe {
  let start: Int
  let end: Int

  /// The first apostrophe that begins at or behind `from`.
  static func first(in utf8: Span<UInt8>, from: Int, to: Int) -> Apostrophe? {
    var offset = from
    while offset < to {
      let length = length(at: offset, in: utf8)
      if length > 0 { return Apostrophe(start: offset, end: offset + length) }
      offset += 1
    }
    return nil
  }

  /// The apostrophe just before `end`.
  static func ending(at end: Int, in utf8: Span<UInt8>) -> Apostrophe? {
    for length in 1...3 where end >= length && Self.length(at: end - length, in: utf8) == length {
      return Apostrophe(start: end - length, end: end)
    }
    return nil
  }

  /// True for the first byte of an apostrophe, and of some other characters.
  static func mayBegin(with byte: UInt8) -> Bool { byte == 0x27 || byte == 0xE2 || byte == 0xCA }

  /// Bytes of the apostrophe that begins at `offset`, 0 when none does: `'`, `’`, `‘` mistyped, and `ʼ` (U+02BC).
  static func length(at offset: Int, in utf8: Span<UInt8>) -> Int {
    switch utf8[offset] {
    case 0x27: return 1
    case 0xE2 where offset + 2 < utf8.count && utf8[offset + 1] == 0x80 && utf8[offset + 2] & 0xFE == 0x98: return 3
    case 0xCA where offset + 1 < utf8.count && utf8[offset + 1] == 0xBC: return 2
    default: return 0
    }
  }
}

/// What stands around an apostrophe.
enum ApostropheContext {
  /// True for bytes with which an elided word may go on: letters, digits, and anything beyond ASCII (opening quotes).
  static func opensOrContinues(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x22, 0x27, 0x80...: true
    default: false
    }
  }

  /// True for a single mark that begins a quotation: a letter or digit stands behind it and none before it.
  static func opensQuotation(_ mark: Range<Int>, in utf8: Span<UInt8>) -> Bool {
    guard mark.upperBound < utf8.count, isLetterLike(utf8[mark.upperBound], followed: true) else { return false }
    guard mark.lowerBound > 0 else { return true }
    let before = mark.lowerBound - 1
    // “ ‘ « and dashes are three bytes that begin with E2 80, or two with C2.
    if before >= 2, utf8[before - 2] == 0xE2, utf8[before - 1] == 0x80 { return true }
    if before >= 1, utf8[before - 1] == 0xC2 { return true }
    return !isLetterLike(utf8[before], followed: false)
  }

  private static func isLetterLike(_ byte: UInt8, followed: Bool) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x80...: !(followed && (byte == 0xE2 || byte == 0xC2))
    default: false
    }
  }

  /// True when only spaces, quotes and dashes lie between `offset` and the end of the sentence before, or a line's start.
  static func isSentenceStart(_ offset: Int, in utf8: Span<UInt8>) -> Bool {
    var position = offset - 1
    while position >= 0 {
      switch utf8[position] {
      case 0x0A, 0x0D: return true
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "-"): position -= 1
      // The last byte of “ ‘ « – — … and of the no-break space.
      case 0x9C, 0x98, 0xAB, 0x93, 0x94, 0xA6, 0xA0, 0x80, 0xE2, 0xC2: position -= 1
      default: return false
      }
    }
    return true
  }
}

/// Upper and lower case on both sides of an apostrophe.
struct LetterCase {
  let wordIsUpper: Bool
  let restIsUpper: Bool
  let restIsAllCapitals: Bool
  let isAllCapitals: Bool

  init(_ word: Range<Int>, _ rest: Range<Int>, in utf8: Span<UInt8>) {
    wordIsUpper = Self.isUpper(at: word.lowerBound, in: utf8)
    restIsUpper = Self.isUpper(at: rest.lowerBound, in: utf8)
    let restHasLower = Self.hasLower(rest, in: utf8)
    restIsAllCapitals = restIsUpper && !restHasLower && rest.count > 1
    isAllCapitals = wordIsUpper && restIsAllCapitals && !Self.hasLower(word, in: utf8)
  }

  static func isUpper(at offset: Int, in utf8: Span<UInt8>) -> Bool {
    let byte = utf8[offset]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    // À…Þ, the capitals that follow an elision beyond ASCII.
    return byte == 0xC3 && offset + 1 < utf8.count && utf8[offset + 1] >= 0x80 && utf8[offset + 1] <= 0x9E
  }

  private static func hasLower(_ range: Range<Int>, in utf8: Span<UInt8>) -> Bool {
    range.contains { utf8[$0] >= 0x61 && utf8[$0] <= 0x7A }
  }
}

/// Vowels as Italian and French count them before an elision.
enum LatinVowel {
  /// True when an elision may stand before this word: it begins with a vowel, an h, a digit, or a letter of another alphabet.
  static func begins(_ range: Range<Int>, in utf8: Span<UInt8>) -> Bool {
    guard !range.isEmpty else { return false }
    let byte = utf8[range.lowerBound]
    if byte >= 0x30, byte <= 0x39 { return true }
    if byte < 0x80 { return isPlain(byte) || byte | 0x20 == UInt8(ascii: "h") || byte | 0x20 == UInt8(ascii: "y") }
    guard byte == 0xC3, range.count > 1 else { return true }
    // Ç, Ñ, Ð, Þ and ß are the consonants of this block.
    switch utf8[range.lowerBound + 1] | 0x20 {
    case 0xA7, 0xB0, 0xB1, 0xBE, 0xBF: return false
    default: return true
    }
  }

  /// a, e, i, o, u in either case.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// True for an acronym whose first letter is read with a vowel (effe, elle, emme …): `l’FBI`, `l’Nba`.
  static func isSpelledWithVowel(_ range: Range<Int>, in utf8: Span<UInt8>) -> Bool {
    switch utf8[range.lowerBound] {
    case UInt8(ascii: "F"), UInt8(ascii: "L"), UInt8(ascii: "M"), UInt8(ascii: "N"), UInt8(ascii: "R"),
      UInt8(ascii: "S"), UInt8(ascii: "X"):
      guard range.count > 1 else { return true }
      let second = utf8[range.lowerBound + 1]
      return second < 0x61 || !isPlain(second)
    default: return false
    }
  }
}
