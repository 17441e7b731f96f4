import Lexicons
import TextModel

/// What features are made of: words, patterns, affixes as numbers.
extension SpanFeatures {
  /// 2⁶⁴ over the golden ratio: multiples spread evenly.
  private static var spread: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  static func feature(_ template: Template, _ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: WordHash.mixed(value &+ template.rawValue &* spread) >> 16)
  }

  /// A word's own hash, apart by language: *come* is another word in English than in Italian.
  @inline(__always)
  func lexical(_ position: Int) -> UInt64 {
    tokens[position].hash &+ UInt64(tokens[position].language) &* 0x1_0001
  }

  @inline(__always)
  func gapNumber(_ position: Int) -> UInt64 { UInt64(tokens[position].gap.rawValue) }

  /// What the word before a span is; 63 where the span begins a sentence.
  func classBefore(_ first: Int) -> UInt64 {
    first > 0 && !tokens[first].gap.startsSentence ? tokens[first - 1].lexicalClass : 63
  }

  /// What the word behind a span is; nil where the span ends a sentence.
  func classAfter(_ next: Int) -> UInt64? {
    next < tokens.count && !tokens[next].gap.startsSentence ? tokens[next].lexicalClass : nil
  }

  func shapeNumber(_ position: Int) -> UInt64 { UInt64(tokens[position].shapeClass) + 1 }
  func classNumber(_ position: Int) -> UInt64 { tokens[position].lexicalClass + 1 }

  /// Six bits a word, never 0; of long spans the first three and the last three words.
  @inline(__always)
  static func pattern(_ span: Range<Int>, _ value: (Int) -> UInt64) -> UInt64 {
    var result: UInt64 = 0
    if span.count <= 6 {
      for position in span { result = result << 6 | value(position) }
    } else {
      for position in span.prefix(3) { result = result << 6 | value(position) }
      for position in span.suffix(3) { result = result << 6 | value(position) }
      result |= 1 << 40
    }
    return result
  }

  /// The first or last characters of a word in lower case, up to four bytes.
  func affix(_ position: Int, length: Int, fromEnd: Bool) -> UInt64 {
    let start = Int(tokens[position].word.start)
    let end = Int(tokens[position].word.end)
    var value: UInt64 = UInt64(length) << 56
    let low = fromEnd ? max(start, end - length) : start
    let high = fromEnd ? end : min(end, start + length)
    for offset in low..<high {
      let byte = utf8[offset]
      value = value << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return value
  }
}
