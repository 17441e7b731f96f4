package import TextModel

/// The encoding that a document declares about itself: an XML head, or an HTML `meta` tag in its first 1024 bytes
/// (the prescan of the HTML Standard, section 13.2.3.2, without its state machine).
package enum DeclaredEncoding {
  private static let prescanSize = 1024

  /// The declared encoding, or `nil` when none is declared or its label is not known.
  package static func find(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(prescanSize).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let label = xmlLabel(in: head) ?? metaLabel(in: head),
      let encoding = EncodingLabels.encoding(labeled: label)
    else { return nil }
    // Who could read the declaration byte by byte was not reading UTF-16: the standard says to take UTF-8.
    return EncodingLabels.isWide(encoding) ? .utf8 : encoding
  }

  private static func xmlLabel(in head: [UInt8]) -> String? {
    let text = head.drop(while: isSpace)
    guard text.starts(with: Array("<?xml".utf8)), let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return value(of: "encoding", in: text[..<end])
  }

  private static func metaLabel(in head: [UInt8]) -> String? {
    var rest = head[...]
    while let tag = range(of: "<meta", in: rest) {
      let end = rest[tag.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      if let label = value(of: "charset", in: rest[tag.upperBound..<end]) { return label }
      rest = rest[end...]
    }
    return nil
  }

  /// The value behind `name=`, in quotes or bare: `charset="utf-8"`, `content="text/html; charset=koi8-r"`.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    guard let found = range(of: name, in: tag) else { return nil }
    var rest = tag[found.upperBound...].drop(while: isSpace)
    guard rest.first == UInt8(ascii: "=") else { return value(of: name, in: tag[found.upperBound...]) }
    rest = rest.dropFirst().drop(while: isSpace)
    rest = rest.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix(while: isLabelByte)
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func range(of word: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - word.count)
      .first { bytes[$0...].starts(with: word) }
      .map { $0..<$0 + word.count }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Labels hold letters, digits and `- _ : .` alone.
  private static func isLabelByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x3A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}
