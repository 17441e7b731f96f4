/// What stands between a word and the one before it, as far as names care.
package enum Gap: UInt8, Sendable {
  /// The text begins here, or a blank line or bullet stood before.
  case paragraph
  /// A line ended.
  case line
  /// A sentence ended: `. `, `!`, `?`.
  case sentence
  /// Comma, colon, semicolon, dash, bracket, quotation mark: names do not cross it.
  case pause
  /// White space of one line.
  case space
  /// A hyphen and nothing else.
  case hyphen
  /// An apostrophe and nothing else.
  case apostrophe
  /// A full stop that ends no sentence, with or without a space: `J. Smith`, `S.p.A.`
  case point
  /// An ampersand, with or without spaces.
  case ampersand
  /// A slash, an at sign, an underscore, a hash: part of an address or a tag.
  case technical

  /// True when one name may stand on both sides.
  package var joins: Bool {
    switch self {
    case .space, .hyphen, .apostrophe, .point, .ampersand: true
    case .paragraph, .line, .sentence, .pause, .technical: false
    }
  }

  /// True when a new sentence or line begins behind it.
  package var startsSentence: Bool { rawValue <= Gap.sentence.rawValue }
}

/// What a gap holds, read from its bytes.
struct GapReading {
  var gap = Gap.space
  /// A quotation mark opens or closes here.
  var hasQuote = false
  /// A bracket opens here.
  var hasBracket = false
  /// A full stop, alone or with white space: whether it ends a sentence depends on the words around it.
  var isPoint = false

  /// - Complexity: O(length of the gap).
  init(_ text: [UInt8], _ range: Range<Int>) {
    if range.count == 1 {
      readSingle(text[range.lowerBound])
    } else {
      readAll(text, range)
    }
  }

  private mutating func readSingle(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09: gap = .space
    case 0x0A, 0x0D: gap = .line
    case 0x2D: gap = .hyphen
    case 0x27: gap = .apostrophe
    case 0x2E:
      gap = .point
      isPoint = true
    case 0x26: gap = .ampersand
    case 0x2F, 0x40, 0x5F, 0x23, 0x3D, 0x7C, 0x5C: gap = .technical
    case 0x21, 0x3F: gap = .sentence
    default:
      gap = .pause
      hasQuote = byte == 0x22
      hasBracket = byte == 0x28
    }
  }

  /// Counts of what a gap of several bytes is made of.
  private struct Content {
    var lineEnds = 0
    var points = 0
    var ends = 0
    var ampersands = 0
    var technical = 0
    var hyphens = 0
    var apostrophes = 0
    var spaces = 0
    var others = 0
  }

  private mutating func readAll(_ bytes: [UInt8], _ range: Range<Int>) {
    var content = Content()
    var position = range.lowerBound
    while position < range.upperBound { read(bytes, at: &position, end: range.upperBound, into: &content) }
    gap = judged(content)
    isPoint = gap == .point
  }

  private mutating func read(_ bytes: [UInt8], at position: inout Int, end: Int, into content: inout Content) {
    let byte = bytes[position]
    if byte >= 0x80 {
      readBeyondASCII(bytes, at: &position, end: end, into: &content)
      return
    }
    position += 1
    switch byte {
    case 0x20, 0x09, 0x0D: content.spaces += 1
    case 0x0A: content.lineEnds += 1
    case 0x2E: content.points += 1
    case 0x21, 0x3F: content.ends += 1
    case 0x26: content.ampersands += 1
    case 0x2D: content.hyphens += 1
    case 0x27: content.apostrophes += 1
    case 0x2F, 0x40, 0x5F, 0x23, 0x3D, 0x7C, 0x5C: content.technical += 1
    case 0x22:
      hasQuote = true
      content.others += 1
    case 0x28:
      hasBracket = true
      content.others += 1
    default: content.others += 1
    }
  }

  private mutating func readBeyondASCII(
    _ bytes: [UInt8], at position: inout Int, end gapEnd: Int, into content: inout Content
  ) {
    let first = bytes[position]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let end = min(position + length, gapEnd)
    var encoded: UInt32 = 0
    while position < end {
      encoded = encoded << 8 | UInt32(bytes[position])
      position += 1
    }
    // UTF-8 of: no-break, narrow and thin spaces; right and left single quotation marks and modifier apostrophe; hyphens;
    // ellipsis, ideographic and Arabic ends; bullet; double quotation marks; soft hyphen and zero-width space.
    switch encoded {
    case 0xC2A0, 0xE280AF, 0xE28089: content.spaces += 1
    case 0xE28099, 0xE28098, 0xCABC: content.apostrophes += 1
    case 0xE28090, 0xE28091: content.hyphens += 1
    case 0xE280A6, 0xE38082, 0xD89F: content.ends += 1
    case 0xE280A2: content.lineEnds += 2
    case 0xC2AB, 0xC2BB, 0xE2809C, 0xE2809D, 0xE2809E:
      hasQuote = true
      content.others += 1
    case 0xC2AD, 0xE2808B: break
    default: content.others += 1
    }
  }

  private func judged(_ content: Content) -> Gap {
    if content.lineEnds > 1 { return .paragraph }
    if content.ends > 0 || content.points > 1 { return content.lineEnds > 0 ? .line : .sentence }
    if content.points == 1 {
      if content.lineEnds > 0 { return .line }
      // `Inc.,` and `U.S.)`: the point belongs to the word, the rest is a pause; a quotation mark closes a sentence.
      if content.others > 0 { return hasQuote ? .sentence : .pause }
      return content.apostrophes == 0 ? .point : .sentence
    }
    if content.lineEnds > 0 { return .line }
    if content.technical > 0 { return .technical }
    if content.others > 0 { return .pause }
    if content.ampersands == 1, content.hyphens == 0 { return .ampersand }
    if content.apostrophes > 0 { return content.spaces == 0 && content.apostrophes == 1 ? .apostrophe : .pause }
    if content.hyphens > 0 { return content.spaces == 0 && content.hyphens == 1 ? .hyphen : .pause }
    return .space
  }
}
