internal import ICUBridge
internal import TextModel

/// The encoding of bytes that are neither UTF-8 nor declared, from their statistics.
enum EncodingGuess {
  /// The most likely encoding; Windows-1252 when nothing else is likely, in which every byte means something.
  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    let sample = EncodingSample(of: bytes, size: sampleSize)
    let guesses = (try? ICUCharsetDetector.guesses(for: sample.bytes)) ?? []
    for guess in guesses where guess.confidence >= leastConfidence {
      let label = TextEncoding(guess.name).rawValue
      guard !isIgnored(label), let encoding = EncodingLabels.encoding(labeled: label) else { continue }
      let candidate = preferred(encoding, for: bytes)
      if sample.isLatin, !latin.contains(candidate) { continue }
      if isPlausible(candidate, for: sample.bytes) { return candidate }
    }
    return .windows1252
  }

  /// ICU needs 0.4 ms a kilobyte. Four kilobytes of chosen words found no encoding that one did not.
  private static let sampleSize = 1024
  /// Below this ICU only says that nothing forbids the charset.
  private static let leastConfidence = 10
  /// One invalid sequence in 200 bytes of sample: more, and the text was written in something else.
  private static let bytesPerError = 200

  /// What writers of the web meant where two encodings fit the same bytes.
  private static func preferred(_ encoding: TextEncoding, for bytes: [UInt8]) -> TextEncoding {
    switch encoding.rawValue {
    case "koi8-r": TextEncoding("koi8-u")  // The same, but for frames of boxes, which are Ukrainian letters there.
    case "iso-8859-8", "iso-8859-8-i": TextEncoding("windows-1255")  // The same letters, with vowel points.
    // The accented capital alpha, which begins many words, is A2 on the Windows page and B6 in ISO 8859-7.
    case "iso-8859-7" where !bytes.contains(0xB6): TextEncoding("windows-1253")
    default: bytes.contains { (0x80...0x9F).contains($0) } ? windowsTwins[encoding] ?? encoding : encoding
    }
  }

  /// The bytes 0x80...0x9F are letters and quotes in the Windows pages and nothing in their ISO kin.
  private static let windowsTwins: [TextEncoding: TextEncoding] = [
    TextEncoding("iso-8859-2"): TextEncoding("windows-1250"),
    TextEncoding("iso-8859-6"): TextEncoding("windows-1256"),
    TextEncoding("iso-8859-7"): TextEncoding("windows-1253"),
  ]

  /// The encodings of Latin letters among those that the statistics know.
  private static let latin: Set<TextEncoding> = [
    .windows1252, TextEncoding("windows-1250"), TextEncoding("windows-1254"), TextEncoding("iso-8859-2"),
  ]

  /// UTF-8 and UTF-16 were ruled out before; IBM's pages are EBCDIC, which no document of the web is in.
  private static func isIgnored(_ label: String) -> Bool {
    label.hasPrefix("utf-") || label.hasPrefix("ibm4")
  }

  private static func isPlausible(_ encoding: TextEncoding, for sample: [UInt8]) -> Bool {
    guard var converter = try? ICUConverter(EncodingLabels.converterName(of: encoding)),
      let converted = try? converter.converted(sample)
    else { return false }
    return converted.invalidOffsets.count * bytesPerError <= sample.count
  }
}
