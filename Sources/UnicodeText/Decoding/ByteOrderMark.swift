internal import TextModel

/// A byte order mark at the start of a text (Unicode Standard, section 23.8).
struct ByteOrderMark {
  let encoding: TextEncoding
  /// Length in bytes.
  let length: Int

  /// Longer marks first: UTF-32LE begins like UTF-16LE.
  private static let marks: [([UInt8], TextEncoding)] = [
    ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian), ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// The mark that the bytes begin with, or `nil` when there is none.
  init?(_ bytes: [UInt8]) {
    guard let (mark, encoding) = Self.marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    self.encoding = encoding
    length = mark.count
  }
}
