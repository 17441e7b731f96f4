internal import TextModel

/// Strict UTF-8 with repairs: each maximal ill-formed part becomes one U+FFFD (Unicode Standard, section 3.9, "U+FFFD
/// Substitution of Maximal Subparts"), and a character that the end cuts off is dropped.
struct UTF8Decoder {
  let bytes: [UInt8]
  /// Where the text begins, behind a byte order mark.
  let start: Int

  /// What came out, and how much speaks for UTF-8.
  struct Outcome {
    var text: DecodedText
    /// Parts that were replaced; a cut tail is none.
    var errors = 0
    /// Bytes behind the lead bytes of well-formed characters: in other encodings they are rare.
    var trailingBytes = 0

    /// The end looks like a cut character, but as well like a letter of one byte.
    var endsInDoubt = false

    /// Nothing but ASCII before a doubtful end says that the text is rather of one byte a character: `caf\xE9`.
    var isWellFormed: Bool { errors == 0 && !(trailingBytes == 0 && endsInDoubt) }
    /// At least two trailing bytes speak for UTF-8 for each part that speaks against it. In text of a single-byte
    /// encoding a byte pair is well-formed UTF-8 by accident once in fifty, in GBK or Shift_JIS once in five.
    var isMostlyWellFormed: Bool { trailingBytes >= 2 * errors && trailingBytes > 0 }
  }

  /// - Parameter asGuess: stop as soon as the bytes are clearly no UTF-8; the outcome then holds only their beginning.
  func decoded(asGuess: Bool = false) -> Outcome {
    if start == 0, let string = Self.string(of: bytes) {
      return Outcome(text: DecodedText(utf8: bytes, string: string))
    }
    return mended(asGuess: asGuess)
  }

  /// Errors after which a guess is given up, when nothing outweighs them.
  private static let errorsOfAnotherEncoding = 64

  /// Validates once and makes the string without looking at the bytes again.
  private static func string(of bytes: [UInt8]) -> String? {
    let span = bytes.span
    guard let utf8 = try? UTF8Span(validating: span) else { return nil }
    return String(copying: utf8)
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private func mended(asGuess: Bool) -> Outcome {
    var outcome = Outcome(text: DecodedText(utf8: []))
    outcome.text.utf8.reserveCapacity(bytes.count)
    var position = start
    while let bad = firstError(from: position) {
      copy(position..<bad.range.lowerBound, into: &outcome)
      if bad.isTruncation && bad.range.upperBound == bytes.count {
        drop(bad.range, in: &outcome)
        outcome.endsInDoubt = isLetterOfWord(bad.range)
      } else {
        replace(bad.range, in: &outcome)
      }
      position = bad.range.upperBound
      if asGuess, outcome.errors >= Self.errorsOfAnotherEncoding, !outcome.isMostlyWellFormed { return outcome }
    }
    copy(position..<bytes.count, into: &outcome)
    return outcome
  }

  /// A lone lead byte that continues a word, or is all there is; F0 and above begin emoji and are hardly letters.
  private func isLetterOfWord(_ cut: Range<Int>) -> Bool {
    guard cut.count == 1, bytes[cut.lowerBound] < 0xF0 else { return false }
    return cut.lowerBound == 0 || (0x61...0x7A).contains(bytes[cut.lowerBound - 1] | 0x20)
  }

  private func firstError(from position: Int) -> (range: Range<Int>, isTruncation: Bool)? {
    let span = bytes.span.extracting(position...)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      let range = position + error.byteOffsets.lowerBound..<position + error.byteOffsets.upperBound
      return (range, error.kind == .truncatedScalar)
    }
  }

  private func copy(_ range: Range<Int>, into outcome: inout Outcome) {
    outcome.text.utf8 += bytes[range]
    for byte in bytes[range] where byte & 0xC0 == 0x80 { outcome.trailingBytes += 1 }
  }

  private func replace(_ range: Range<Int>, in outcome: inout Outcome) {
    let offset = outcome.text.utf8.count
    let result = TextRange(offset..<offset + Self.replacement.count)
    outcome.text.utf8 += Self.replacement
    outcome.text.edits.append(OffsetMap.Edit(source: TextRange(range), result: result))
    outcome.text.repairs.append(TextRepair(kind: .invalidBytes, range: result, byteOffset: range.lowerBound))
    outcome.errors += 1
  }

  private func drop(_ range: Range<Int>, in outcome: inout Outcome) {
    let result = TextRange(outcome.text.utf8.count..<outcome.text.utf8.count)
    outcome.text.edits.append(OffsetMap.Edit(source: TextRange(range), result: result))
    outcome.text.repairs.append(TextRepair(kind: .truncatedTail, range: result, byteOffset: range.lowerBound))
  }
}
