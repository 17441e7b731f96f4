import ICUBridge
import TextModel

/// Makes word tokens of ICU's boundaries in some lines of a text, and lays the rules of a language over them.
struct WordAssembly {
  private let text: ClassifiedText
  private let elision: ElisionRules?
  private let partsNarrowSpaces: Bool
  private var tokens: [Token]
  private let lines: Range<Int>
  /// Where the next apostrophe or narrow space stands: segments before it are taken as they are.
  private var nextSpecial = 0
  private var insideQuotes = false

  init(
    _ lines: Range<Int>, of text: ClassifiedText, elision: ElisionRules?, partsNarrowSpaces: Bool,
    appendingTo tokens: consuming [Token]
  ) {
    self.lines = lines
    self.text = text
    self.tokens = tokens
    self.elision = elision
    self.partsNarrowSpaces = partsNarrowSpaces
  }

  /// The tokens before, and those of the lines. Offsets of boundaries count from the start of the lines.
  consuming func tokens(from boundaries: [ICUBoundary]) -> [Token] {
    if elision == nil, !partsNarrowSpaces { nextSpecial = Int.max } else { findSpecial(from: lines.lowerBound) }
    var start = lines.lowerBound
    var index = 0
    while index < boundaries.count {
      let end = self.end(of: boundaries[index])
      if end < nextSpecial {
        append(start..<end, kind(boundaries[index], start..<end))
        start = end
        index += 1
      } else {
        let last = takeSpecial(start..<end, index, boundaries)
        start = self.end(of: boundaries[last])
        index = last + 1
        if nextSpecial < start { findSpecial(from: start) }
      }
    }
    return tokens
  }

  private func end(of boundary: ICUBoundary) -> Int { lines.lowerBound + Int(boundary.offset) }

  private mutating func append(_ range: Range<Int>, _ kind: Token.Kind) {
    guard range.lowerBound < range.upperBound else { return }
    tokens.append(Token(range: TextRange(range), kind: kind))
  }

  /// ICU's rule status: 100 a number, 200 letters, 300 kana, 400 ideographs, 0 anything else. A word that ends in digits
  /// counts as a number with ICU, and as a word here.
  private func kind(_ boundary: ICUBoundary, _ range: Range<Int>) -> Token.Kind {
    switch boundary.status {
    case 100..<300: text.reading(of: range).kind
    case 300...: .ideograph
    default: text.classified(range.lowerBound, text.utf8.count).0.isSpace ? .space : .punctuation
    }
  }

  private mutating func findSpecial(from start: Int) {
    let utf8 = text.utf8
    var offset = start
    while offset < lines.upperBound {
      let byte = utf8[offset]
      if byte == 0x27 || byte == 0x0A || byte == 0xE2 || byte == 0xCA, isSpecial(offset) { break }
      offset += 1
    }
    nextSpecial = offset < lines.upperBound ? offset : Int.max
  }

  /// Line ends count while a quotation stands open, because they close it.
  private func isSpecial(_ offset: Int) -> Bool {
    if text.utf8[offset] == 0x0A { return insideQuotes }
    return Apostrophe.length(at: offset, in: text.utf8.span) > 0 || isNarrowSpace(offset)
  }

  private func isNarrowSpace(_ offset: Int) -> Bool {
    let utf8 = text.utf8
    return utf8[offset] == 0xE2 && offset + 2 < utf8.count && utf8[offset + 1] == 0x80 && utf8[offset + 2] == 0xAF
  }

  // MARK: - Segments with apostrophes and narrow spaces

  /// Takes the segment `range`, and the next one when it belongs to it. Returns the index of the last segment taken.
  private mutating func takeSpecial(_ range: Range<Int>, _ index: Int, _ boundaries: [ICUBoundary]) -> Int {
    let kind = kind(boundaries[index], range)
    let following = index + 1 < boundaries.count ? range.upperBound..<end(of: boundaries[index + 1]) : nil
    let text = text
    if text.utf8[range.upperBound - 1] == 0x0A { insideQuotes = false }
    guard let elision else {
      appendWithoutNarrowSpaces(range, kind)
      return index
    }
    let utf8 = text.utf8.span
    if Apostrophe.length(at: range.lowerBound, in: utf8) == range.count {
      if let following, elision.joinsLeadingApostrophe(before: range.upperBound, in: utf8) {
        append(range.lowerBound..<following.upperBound, self.kind(boundaries[index + 1], following))
        return index + 1
      }
      insideQuotes = ApostropheContext.opensQuotation(range, in: utf8)
      append(range, .punctuation)
      return index
    }
    var start = range.lowerBound
    if kind == .word {
      elision.forEachSplit(in: range, of: utf8) { offset in
        appendWithoutNarrowSpaces(start..<offset, .word)
        start = offset
      }
      if let following, joinsTrailing(start..<range.upperBound, following, elision) {
        append(start..<following.upperBound, .word)
        return index + 1
      }
    }
    appendWithoutNarrowSpaces(start..<range.upperBound, kind)
    return index
  }

  private func joinsTrailing(_ word: Range<Int>, _ following: Range<Int>, _ elision: ElisionRules) -> Bool {
    let utf8 = text.utf8.span
    guard Apostrophe.length(at: following.lowerBound, in: utf8) == following.count else { return false }
    let next = following.upperBound < utf8.count ? utf8[following.upperBound] : nil
    return elision.joinsTrailingApostrophe(word, in: utf8, next: next, insideQuotes: insideQuotes)
  }

  /// U+202F binds like a letter in UAX #29 (ExtendNumLet); the press types it before `!` and `»`, and inside names.
  private mutating func appendWithoutNarrowSpaces(_ range: Range<Int>, _ kind: Token.Kind) {
    var start = range.lowerBound
    for offset in range where offset >= start && isNarrowSpace(offset) && !groupsDigits(offset) {
      append(start..<offset, kind)
      append(offset..<offset + 3, .space)
      start = offset + 3
    }
    append(start..<range.upperBound, kind)
  }
  private func groupsDigits(_ offset: Int) -> Bool {
    func isDigit(_ position: Int) -> Bool {
      position >= 0 && position < text.utf8.count && text.utf8[position] >= 0x30 && text.utf8[position] <= 0x39
    }
    return isDigit(offset - 1) && isDigit(offset + 3)
  }
}
