/// The part of a text that tells most about its encoding: markup and plain ASCII lines say nothing about it.
struct EncodingSample {
  let bytes: [UInt8]
  /// True when the words that hold bytes beyond ASCII are mostly ASCII all the same: letters with accents, or quotes.
  let isLatin: Bool

  /// At most `size` bytes: stretches between tags and line ends that hold bytes beyond ASCII, and of those, when the
  /// script is not Latin, only the words that do. The Latin of brand names and markup draws the statistics to Latin-1.
  init(of bytes: [UInt8], size: Int) {
    let stretches = Self.beyondASCII(bytes, size: size, isSeparator: Self.isStretchEnd)
    let words = Self.beyondASCII(stretches, size: size, isSeparator: Self.isWordEnd)
    isLatin = !Self.isMostlyHigh(words)
    self.bytes = isLatin ? stretches : words
  }

  private static func beyondASCII(_ bytes: [UInt8], size: Int, isSeparator: (UInt8) -> Bool) -> [UInt8] {
    var sample: [UInt8] = []
    var start = 0
    while start < bytes.count, sample.count < size {
      var end = start
      var high = false
      while end < bytes.count, end - start < size, !isSeparator(bytes[end]) {
        high = high || bytes[end] >= 0x80
        end += 1
      }
      if high {
        sample += bytes[start..<end].prefix(size - sample.count)
        if sample.count < size { sample.append(0x20) }
      }
      start = end < bytes.count && isSeparator(bytes[end]) ? end + 1 : max(end, start + 1)
    }
    return sample
  }

  /// Half of the bytes: a Latin word has one or two accents, a word of another script has nothing else.
  private static func isMostlyHigh(_ words: [UInt8]) -> Bool {
    2 * words.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) } > words.count
  }

  /// None of these is the second byte of a character in the double-byte encodings of East Asia.
  private static func isStretchEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0x0A || byte == 0x0D
  }

  private static func isWordEnd(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isStretchEnd(byte) }
}
