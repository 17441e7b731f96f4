/// A value of JSON, as structured data in a page are written.
indirect enum JSONValue {
  case string(String)
  case list([JSONValue])
  /// In the order of the text; the first of equal names counts.
  case object([(name: String, value: JSONValue)])
  /// A number, `true`, `false` or `null`: nothing that a record needs.
  case other

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var string: String? {
    if case .string(let value) = self { value } else { nil }
  }
}

/// Reads JSON (RFC 8259) without Foundation, and forgives what pages do wrong: line ends inside strings, commas at the
/// end of lists.
struct JSONReader {
  /// Deeper values are no data of an article.
  private static let deepest = 64
  private let bytes: [UInt8]
  private var position = 0

  /// The first value of the bytes; nil when they begin none.
  static func read(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes: bytes)
    return reader.value(depth: 0)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpaces() {
    while let byte = next, byte <= 0x20 || byte == UInt8(ascii: ",") { position += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpaces()
    guard depth < Self.deepest, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "\""): return .string(string())
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "{"): return object(depth: depth)
    default: return word()
    }
  }

  private mutating func word() -> JSONValue? {
    let start = position
    while let byte = next, byte > 0x20, !Self.ends.contains(byte) { position += 1 }
    return position > start ? .other : nil
  }

  private static let ends = Set(",]}:".utf8)

  private mutating func list(depth: Int) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    while true {
      skipSpaces()
      guard let byte = next else { break }
      if byte == UInt8(ascii: "]") {
        position += 1
        break
      }
      guard let value = value(depth: depth + 1) else { break }
      values.append(value)
    }
    return .list(values)
  }

  private mutating func object(depth: Int) -> JSONValue {
    position += 1
    var members: [(name: String, value: JSONValue)] = []
    while true {
      skipSpaces()
      guard next == UInt8(ascii: "\"") else {
        if next == UInt8(ascii: "}") { position += 1 }
        break
      }
      let name = string()
      skipSpaces()
      guard next == UInt8(ascii: ":") else { break }
      position += 1
      guard let value = value(depth: depth + 1) else { break }
      members.append((name, value))
    }
    return .object(members)
  }

  private mutating func string() -> String {
    position += 1
    var utf8: [UInt8] = []
    while let byte = next {
      position += 1
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\"), let escaped = next else {
        utf8.append(byte)
        continue
      }
      position += 1
      switch escaped {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): utf8.append(0x20)
      case UInt8(ascii: "u"): utf8 += unicode()
      default: utf8.append(escaped)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The character of `\u0041` or of a pair of surrogates.
  private mutating func unicode() -> [UInt8] {
    guard let first = unit() else { return [] }
    if first >= 0xD800, first < 0xDC00, next == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      if let second = unit() { return Array(String(decoding: [first, second], as: UTF16.self).utf8) }
    }
    return Array(String(decoding: [first], as: UTF16.self).utf8)
  }

  private mutating func unit() -> UInt16? {
    let end = min(position + 4, bytes.count)
    let digits = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end
    return UInt16(digits, radix: 16)
  }
}
