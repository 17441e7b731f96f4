internal import TextModel

/// Passages that are long enough, or set apart clearly enough, to be believed.
///
/// A few foreign names in a row look like a language of their own: *Kazakh President Kassym-Jomart* at the start of an
/// English sentence is no Kazakh. A short passage is believed only where a line or a quotation sets it apart; else it
/// belongs to the longer of its neighbors.
enum SettledPassages {
  /// UTF-8 bytes: some eight words, from which on names no longer make up most of a passage.
  private static let shortest = 60

  /// - Parameter spans: passages that tile the text.
  static func settled(_ spans: [LanguageSpan], in text: SourceText) -> [LanguageSpan] {
    guard spans.count > 1 else { return spans }
    let settled = spans.indices.map { index -> LanguageSpan in
      let span = spans[index]
      guard span.range.count < shortest, !isSetApart(span.range, in: text.utf8) else { return span }
      let neighbors = [index - 1, index + 1].filter(spans.indices.contains).map { spans[$0] }
      guard let longest = neighbors.max(by: { $0.range.count < $1.range.count }), longest.range.count > span.range.count
      else { return span }
      return LanguageSpan(range: span.range, language: longest.language, probability: longest.probability)
    }
    return merged(settled)
  }

  /// True when the passage begins and ends where a line or a quotation does.
  private static func isSetApart(_ range: TextRange, in utf8: [UInt8]) -> Bool {
    let inside = utf8[range.offsets].filter { $0 != UInt8(ascii: " ") }
    guard let first = inside.first, let last = inside.last else { return false }
    let startsLine = range.lowerBound == 0 || utf8[range.lowerBound - 1] == UInt8(ascii: "\n")
    let endsLine = range.upperBound == utf8.count || last == UInt8(ascii: "\n")
    return (startsLine && endsLine) || (isQuote(first) && isQuote(last))
  }

  /// ASCII quotation marks, and bytes outside ASCII: the first and last of “ ” « » „ and their like. Letters of other
  /// alphabets pass too, which is wanted: a script of its own sets a passage apart.
  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte >= 0x80
  }

  private static func merged(_ spans: [LanguageSpan]) -> [LanguageSpan] {
    var merged: [LanguageSpan] = []
    for span in spans {
      if let last = merged.last, last.language == span.language {
        merged[merged.count - 1] = LanguageSpan(
          range: last.range.union(span.range), language: last.language,
          probability: max(last.probability, span.probability))
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
