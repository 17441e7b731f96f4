/// The fields of a document as nearly all lines have them: strings under known names.
///
/// The general decoder makes a map of each line first and took a twentieth of a whole run. Whatever is not plain here
/// (mentions, other types, names given twice, what is no JSON) is left to it, and so are all messages.
struct DocumentLine {
  private(set) var id: String?
  private(set) var text: String?
  private(set) var language: String?
  private(set) var date: String?
  private(set) var url: String?

  private var position = 0

  /// Nil for a line that the general decoder must read.
  init?(_ line: [UInt8]) {
    guard skip(UInt8(ascii: "{"), in: line) else { return nil }
    repeat {
      guard let name = string(in: line), skip(UInt8(ascii: ":"), in: line), let value = string(in: line),
        take(value, as: name)
      else { return nil }
    } while skip(UInt8(ascii: ","), in: line)
    guard skip(UInt8(ascii: "}"), in: line) else { return nil }
    skipSpace(in: line)
    guard position == line.count else { return nil }
  }

  /// False when the name was given before, or means more than a string.
  private mutating func take(_ value: String, as name: String) -> Bool {
    switch name {
    case "doc_id": Self.set(&id, to: value)
    case "text": Self.set(&text, to: value)
    case "lang": Self.set(&language, to: value)
    case "date": Self.set(&date, to: value)
    case "url": Self.set(&url, to: value)
    case "mentions": false
    default: true
    }
  }

  private static func set(_ field: inout String?, to value: String) -> Bool {
    guard field == nil else { return false }
    field = value
    return true
  }

  private mutating func skipSpace(in line: [UInt8]) {
    while position < line.count, Self.isSpace(line[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// Goes over white space and a sign; false where another stands.
  private mutating func skip(_ sign: UInt8, in line: [UInt8]) -> Bool {
    skipSpace(in: line)
    guard position < line.count, line[position] == sign else { return false }
    position += 1
    return true
  }

  /// Reads a string; nil where none stands or it is not well formed.
  private mutating func string(in line: [UInt8]) -> String? {
    guard skip(UInt8(ascii: "\""), in: line) else { return nil }
    var start = position
    var decoded: [UInt8] = []
    while position < line.count {
      let byte = line[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        // Most strings hold no escape and are taken as they stand.
        if decoded.isEmpty { return String(validating: line[start..<(position - 1)], as: UTF8.self) }
        decoded += line[start..<(position - 1)]
        return String(validating: decoded, as: UTF8.self)
      }
      // Control characters must be escaped (RFC 8259, section 7).
      guard byte >= 0x20 else { return nil }
      position += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      decoded += line[start..<(position - 1)]
      guard let scalar = escaped(in: line) else { return nil }
      decoded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      start = position
    }
    return nil
  }

  /// Reads what stands behind a backslash.
  private mutating func escaped(in line: [UInt8]) -> Unicode.Scalar? {
    guard position < line.count else { return nil }
    let sign = line[position]
    position += 1
    switch sign {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return codedScalar(in: line)
    default: return nil
    }
  }

  /// Reads four hexadecimal digits, and four more where they are the first half of a pair (RFC 8259, section 7).
  private mutating func codedScalar(in line: [UInt8]) -> Unicode.Scalar? {
    guard let first = codeUnit(in: line), first != 0 else { return nil }
    guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) }
    guard position + 1 < line.count, line[position] == UInt8(ascii: "\\"), line[position + 1] == UInt8(ascii: "u")
    else {
      return nil
    }
    position += 2
    guard let second = codeUnit(in: line), second & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
  }

  private mutating func codeUnit(in line: [UInt8]) -> UInt32? {
    guard position + 4 <= line.count else { return nil }
    var unit: UInt32 = 0
    for byte in line[position..<(position + 4)] {
      guard let digit = Self.hexadecimal(byte) else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    position += 4
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
