import ICUBridge
import TextModel

/// Tokens that are longer than a word.
enum ParagraphCutter {
  /// Lines with their ends: line feed, carriage return, both, next line, and the separators U+2028 and U+2029.
  static func paragraphs(of utf8: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var start = 0
    var offset = 0
    while offset < utf8.count {
      let length = lineEndLength(at: offset, in: utf8)
      offset += max(length, 1)
      if length > 0 {
        tokens.append(token(start..<offset, in: utf8))
        start = offset
      }
    }
    if start < utf8.count { tokens.append(token(start..<utf8.count, in: utf8)) }
    return tokens
  }

  /// Sentences that end at ICU's boundaries, joined where one ends with an abbreviation.
  static func sentences(
    of utf8: [UInt8], endingAt boundaries: [ICUBoundary], abbreviations: Abbreviations?
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(boundaries.count)
    var start = 0
    for (index, boundary) in boundaries.enumerated() {
      let end = Int(boundary.offset)
      let isLast = index + 1 == boundaries.count
      if !isLast, let abbreviations, abbreviations.continues(start..<max(start, end), in: utf8) { continue }
      tokens.append(token(start..<max(start, end), in: utf8))
      start = end
    }
    return tokens
  }

  private static func token(_ range: Range<Int>, in utf8: [UInt8]) -> Token {
    Token(range: TextRange(range), kind: isBlank(range, in: utf8) ? .space : .word)
  }

  private static func isBlank(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    let text = ClassifiedText(utf8: utf8, table: LetterTable.standard.short)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (letter, next) = text.classified(offset, range.upperBound)
      guard letter.isSpace else { return false }
      offset = next
    }
    return true
  }

  private static func lineEndLength(at offset: Int, in utf8: [UInt8]) -> Int {
    switch utf8[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < utf8.count && utf8[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return offset + 1 < utf8.count && utf8[offset + 1] == 0x85 ? 2 : 0
    case 0xE2 where offset + 2 < utf8.count && utf8[offset + 1] == 0x80 && utf8[offset + 2] & 0xFE == 0xA8: return 3
    default: return 0
    }
  }
}
