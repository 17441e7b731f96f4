import TextModel

/// The character data of XML: what stands between two tags, as text.
enum XMLContent {
  private static let open = Array("<![CDATA[".utf8)
  private static let close = Array("]]>".utf8)
  /// The five names of XML; feeds that use those of HTML escape HTML and are read as such.
  private static let names: [(name: [UInt8], character: UInt8)] = [
    ("lt", "<"), ("gt", ">"), ("amp", "&"), ("quot", "\""), ("apos", "'"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }
  /// `&#x10FFFF;` and its like.
  private static let longestReference = 10

  /// A short value on one line.
  static func string(_ range: Range<Int>, in utf8: [UInt8]) -> String {
    PlainLine.of(String(decoding: decoded(Array(utf8[range])).utf8, as: UTF8.self))
  }

  /// The text that the bytes stand for, and the map back to them.
  static func decoded(_ raw: [UInt8]) -> (utf8: [UInt8], offsets: OffsetMap) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(raw.count)
    var builder = OffsetMap.Builder()
    var position = 0
    // White space at the edges is the feed's layout.
    while position < raw.count, PageSpace.isSpace(raw[position]) { position += 1 }
    builder.appendDeleted(position)
    while position < raw.count {
      if raw[position] == UInt8(ascii: "<"), raw[position...].starts(with: open) {
        let start = position + open.count
        let end = find(close, in: raw, from: start) ?? raw.count
        builder.appendDeleted(open.count)
        utf8 += raw[start..<end]
        builder.appendCopied(end - start)
        position = min(end + close.count, raw.count)
        builder.appendDeleted(position - end)
      } else if raw[position] == UInt8(ascii: "&"), let (character, length) = reference(in: raw, at: position) {
        utf8 += character
        builder.appendReplaced(source: length, result: character.count)
        position += length
      } else {
        utf8.append(raw[position])
        builder.appendCopied(1)
        position += 1
      }
    }
    return (utf8, builder.map)
  }

  private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + mark.count <= bytes.count {
      if bytes[position] == mark[0], bytes[position...].starts(with: mark) { return position }
      position += 1
    }
    return nil
  }

  private static func reference(in raw: [UInt8], at start: Int) -> ([UInt8], Int)? {
    let tail = raw[(start + 1)...].prefix(longestReference)
    guard let end = tail.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = raw[start + 1..<end]
    let length = end + 1 - start
    if let known = names.first(where: { name.elementsEqual($0.name) }) { return ([known.character], length) }
    guard name.first == UInt8(ascii: "#"), let value = number(name.dropFirst()), value > 0,
      let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar)
    else { return nil }
    return (Array(bytes), length)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10)
  }
}

/// White space of markup.
enum PageSpace {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B) }
}
