internal import LanguageDetection
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
      guard span.range.count < shortest else { return span }
      let neighbors = [index - 1, index + 1].filter(spans.indices.contains).map { spans[$0] }
      guard let longest = neighbors.max(by: { $0.range.count < $1.range.count }),
        longest.range.count > span.range.count, !isSetApart(span.range, from: longest.range, in: text.utf8)
      else { return span }
      return LanguageSpan(range: span.range, language: longest.language, probability: longest.probability)
    }
    return merged(settled)
  }

  /// True when the passage begins and ends where a line or a quotation does, or is written in another alphabet.
  private static func isSetApart(_ range: TextRange, from neighbor: TextRange, in utf8: [UInt8]) -> Bool {
    let inside = utf8[range.offsets].filter { $0 != UInt8(ascii: " ") }
    let startsLine = range.lowerBound == 0 || utf8[range.lowerBound - 1] == UInt8(ascii: "\n")
    let endsLine = range.upperBound == utf8.count || inside.last == UInt8(ascii: "\n")
    if (startsLine && endsLine) || isQuoted(inside) { return true }
    let own = alphabet(of: range, in: utf8)
    return own != .none && own != alphabet(of: neighbor, in: utf8)
  }

  /// True for text between quotation marks of any language; the last may stand before a full stop or comma.
  private static func isQuoted(_ inside: [UInt8]) -> Bool {
    let scalars = String(decoding: inside, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, let last = scalars.last(where: { !closers.contains($0) }) else { return false }
    return scalars.count > 1 && quotationMarks.contains(first) && quotationMarks.contains(last)
  }

  /// Quotation marks of Unicode's property of that name (`PropList.txt`) that news prints, and the accents typed for
  /// them.
  private static let quotationMarks = Set("\"'`´«»‘’‚‛“”„‟‹›「」『』〝〞〟＂＇".unicodeScalars)
  /// What may stand behind the closing mark within the passage.
  private static let closers = Set(".,;:!?…\n\r\t\u{A0}".unicodeScalars)

  /// The alphabet of most words of a passage; between equals the one that comes first.
  private static func alphabet(of range: TextRange, in utf8: [UInt8]) -> LanguageDetection.Alphabet {
    var scanner = WordScanner(utf8, from: range.lowerBound, to: min(range.upperBound, range.lowerBound + telling))
    var counts: [(alphabet: LanguageDetection.Alphabet, count: Int)] = []
    while let word = scanner.next() {
      if let index = counts.firstIndex(where: { $0.alphabet == word.alphabet }) {
        counts[index].count += 1
      } else {
        counts.append((word.alphabet, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    return counts.first { $0.count == most }?.alphabet ?? .none
  }

  /// UTF-8 bytes from which a passage's alphabet is told: some fifty words.
  private static let telling = 300

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
