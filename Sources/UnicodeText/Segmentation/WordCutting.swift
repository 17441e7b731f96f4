import ICUBridge
import TextModel

/// Word tokens of a whole text: lines of ordinary letters by the scanner, any other line by ICU.
///
/// A line end parts words on both sides whatever stands there (UAX #29, WB3a and WB3b), so lines may be cut one by one.
/// The scanner's tables are right for alphabets without combining marks; a line with anything else goes to ICU, whose
/// break iterator is three times slower and knows the whole standard, dictionaries included.
struct WordCutting {
  private let text: ClassifiedText
  private let elision: ElisionRules?
  /// Cut by the standard alone, without the rules of a language.
  private let isPlain: Bool
  private var tokens: [Token] = []

  init(utf8: [UInt8], elision: ElisionRules?, language: Language?) {
    text = ClassifiedText(utf8: utf8, table: LetterTable.table(for: language).short)
    self.elision = elision
    isPlain = language == nil
  }

  /// Space to keep for tokens: words and spaces of news are three to four bytes long on average.
  private static let bytesPerToken = 3

  mutating func tokens(by breaks: ICUBreakIterator) throws(ICUFailure) -> [Token] {
    let count = text.utf8.count
    tokens.reserveCapacity(count / Self.bytesPerToken)
    var words: [ScannedWord] = []
    var lineStart = 0
    /// Lines for ICU gather here, to be cut in one call.
    var unusualStart = 0
    while lineStart < count {
      let lineEnd = endOfLine(from: lineStart)
      words.removeAll(keepingCapacity: true)
      if scan(lineStart..<lineEnd, into: &words) {
        try cut(unusualStart..<lineStart, by: breaks)
        append(words, fillingLine: lineStart..<lineEnd)
        unusualStart = lineEnd
      }
      lineStart = lineEnd
    }
    try cut(unusualStart..<count, by: breaks)
    return tokens
  }

  private func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset < text.utf8.count, text.utf8[offset] != 0x0A { offset += 1 }
    return min(offset + 1, text.utf8.count)
  }

  /// False when the line is one for ICU.
  private func scan(_ line: Range<Int>, into words: inout [ScannedWord]) -> Bool {
    guard line.upperBound <= WordScanner.longestText else { return false }
    var pass = WordScannerPass(from: line.lowerBound, to: line.upperBound, elision: elision)
    pass.run(over: text, into: &words)
    return !pass.metUnusual
  }

  private mutating func cut(_ lines: Range<Int>, by breaks: ICUBreakIterator) throws(ICUFailure) {
    guard !lines.isEmpty else { return }
    let boundaries =
      isPlain
      ? try breaks.boundaries(in: UntailoredLines.bytes(of: lines, in: text))
      : try breaks.boundaries(in: text.utf8, range: lines)
    let before = tokens
    tokens = []
    let assembly = WordAssembly(lines, of: text, elision: elision, partsNarrowSpaces: !isPlain, appendingTo: before)
    tokens = assembly.tokens(from: boundaries)
  }

  private mutating func append(_ words: [ScannedWord], fillingLine line: Range<Int>) {
    var start = line.lowerBound
    for word in words {
      appendSpaces(start..<word.lowerBound)
      tokens.append(Token(range: word.range, kind: word.kind))
      start = word.upperBound
    }
    appendSpaces(start..<line.upperBound)
  }

  /// Only U+0020 joins with its like (WB3d), and a carriage return with its line feed (WB3).
  private mutating func appendSpaces(_ gap: Range<Int>) {
    var start = gap.lowerBound
    while start < gap.upperBound {
      var (_, end) = text.classified(start, gap.upperBound)
      let byte = text.utf8[start]
      if byte == 0x20 {
        while end < gap.upperBound, text.utf8[end] == 0x20 { end += 1 }
      } else if byte == 0x0D, end < gap.upperBound, text.utf8[end] == 0x0A {
        end += 1
      }
      tokens.append(Token(range: TextRange(start..<end), kind: .space))
      start = end
    }
  }
}
