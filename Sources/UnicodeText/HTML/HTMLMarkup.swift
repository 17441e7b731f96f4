/// One tag, comment or declaration.
struct HTMLTag {
  let range: Range<Int>
  /// In lower case; empty for comments and declarations.
  let name: String
  let isEnd: Bool
  let isSelfClosing: Bool
  /// The bytes between the name and the `>`.
  let attributes: Range<Int>
}

/// Finds tags in the bytes of a page.
struct HTMLMarkup {
  let utf8: [UInt8]
  /// Behind the last quotation mark of either kind no quoted value can end: without this, each broken tag would search
  /// to the end of the page.
  private let lastDoubleQuote: Int
  private let lastSingleQuote: Int

  /// Longest name of an element; longer ones are no HTML.
  private static let longestName = 32

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    lastDoubleQuote = utf8.lastIndex(of: 0x22) ?? -1
    lastSingleQuote = utf8.lastIndex(of: 0x27) ?? -1
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B) }

  /// True for bytes that a run of plain text stops at.
  static func endsText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || isSpace(byte)
  }

  /// The tag that begins at `start`; nil when the `<` there is only text.
  func tag(at start: Int) -> HTMLTag? {
    guard start + 1 < utf8.count else { return nil }
    switch utf8[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return declaration(at: start)
    case UInt8(ascii: "/"):
      guard start + 2 < utf8.count, Self.isLetter(utf8[start + 2]) else { return nil }
      return named(at: start, nameStart: start + 2, isEnd: true)
    case let byte where Self.isLetter(byte): return named(at: start, nameStart: start + 1, isEnd: false)
    default: return nil
    }
  }

  private func declaration(at start: Int) -> HTMLTag? {
    let isComment = matches("!--", at: start + 1)
    // `<!-->` and `<!--->` are empty comments.
    let closing = isComment ? find("-->", from: start + 2) : find(">", from: start + 1)
    let end = closing.map { $0 + (isComment ? 3 : 1) } ?? utf8.count
    return HTMLTag(range: start..<end, name: "", isEnd: false, isSelfClosing: false, attributes: end..<end)
  }

  private func named(at start: Int, nameStart: Int, isEnd: Bool) -> HTMLTag {
    var offset = nameStart
    while offset < utf8.count, !Self.isSpace(utf8[offset]), utf8[offset] != 0x2F, utf8[offset] != 0x3E { offset += 1 }
    let name = offset - nameStart <= Self.longestName ? lowered(nameStart..<offset) : "?"
    let attributes = offset
    while offset < utf8.count, utf8[offset] != 0x3E { offset = next(behind: offset) }
    let isSelfClosing = offset > attributes && offset <= utf8.count && utf8[offset - 1] == 0x2F
    return HTMLTag(
      range: start..<min(offset + 1, utf8.count), name: name, isEnd: isEnd, isSelfClosing: isSelfClosing,
      attributes: attributes..<offset)
  }

  /// The offset behind the byte at `offset`, or behind the quoted value that begins with it.
  private func next(behind offset: Int) -> Int {
    let mark = utf8[offset]
    guard mark == 0x22 || mark == 0x27 else { return offset + 1 }
    let last = mark == 0x22 ? lastDoubleQuote : lastSingleQuote
    guard last > offset, isValueStart(offset) else { return offset + 1 }
    var end = offset + 1
    while end < last, utf8[end] != mark { end += 1 }
    return end + 1
  }

  /// A quotation mark opens a value only behind `=`.
  private func isValueStart(_ offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, Self.isSpace(utf8[before]) { before -= 1 }
    return before >= 0 && utf8[before] == 0x3D
  }

  // MARK: - Ends of elements

  /// Where the next end tag of a name begins.
  func endTag(of name: String, from start: Int) -> Int? {
    var offset = start
    while let found = find("</", from: offset) {
      if matches(name, at: found + 2), isNameEnd(found + 2 + name.utf8.count) { return found }
      offset = found + 2
    }
    return nil
  }

  // MARK: - Attributes

  /// The attributes of a tag, names in lower case; the first of equal names counts.
  func attributes(of tag: HTMLTag) -> [String: String] {
    var values: [String: String] = [:]
    var offset = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while offset < end {
      while offset < end, Self.isSpace(utf8[offset]) || utf8[offset] == 0x2F { offset += 1 }
      let nameStart = offset
      while offset < end, !Self.isSpace(utf8[offset]), utf8[offset] != 0x3D { offset += 1 }
      let name = lowered(nameStart..<offset)
      while offset < end, Self.isSpace(utf8[offset]) { offset += 1 }
      guard offset < end, utf8[offset] == 0x3D else {
        if offset == nameStart { offset += 1 }
        continue
      }
      let (value, behind) = value(from: offset + 1, to: end)
      if values[name] == nil { values[name] = value }
      offset = behind
    }
    return values
  }

  private func value(from start: Int, to end: Int) -> (String, Int) {
    var offset = start
    while offset < end, Self.isSpace(utf8[offset]) { offset += 1 }
    guard offset < end else { return ("", end) }
    let mark = utf8[offset]
    let isQuoted = mark == 0x22 || mark == 0x27
    let valueStart = isQuoted ? offset + 1 : offset
    offset = valueStart
    while offset < end, isQuoted ? utf8[offset] != mark : !Self.isSpace(utf8[offset]) { offset += 1 }
    return (String(decoding: utf8[valueStart..<offset], as: UTF8.self), isQuoted ? min(offset + 1, end) : offset)
  }

  // MARK: - Bytes

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func isNameEnd(_ offset: Int) -> Bool {
    offset >= utf8.count || Self.isSpace(utf8[offset]) || utf8[offset] == 0x3E || utf8[offset] == 0x2F
  }

  private func lowered(_ range: Range<Int>) -> String {
    String(decoding: utf8[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// True when the lower-case ASCII word stands at `offset`, in any case.
  func matches(_ word: String, at offset: Int) -> Bool {
    var offset = offset
    for letter in word.utf8 {
      guard offset < utf8.count else { return false }
      let byte = utf8[offset]
      guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == letter else { return false }
      offset += 1
    }
    return true
  }

  private func find(_ word: StaticString, from start: Int) -> Int? {
    let word = word.description
    guard let first = word.utf8.first else { return nil }
    var offset = start
    while offset < utf8.count {
      if utf8[offset] == first, matches(word, at: offset) { return offset }
      offset += 1
    }
    return nil
  }
}
