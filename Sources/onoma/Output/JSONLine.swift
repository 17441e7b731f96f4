import OnomaKit

/// A line of JSON, written field by field.
///
/// For what is printed a thousand times a second: the general encoder asks every value for its shape first, which took
/// a twentieth of a whole run. Its bytes are the measure: keys are given in their order, and strings and numbers are
/// written as it writes them.
struct JSONLine {
  private(set) var bytes: [UInt8] = []

  /// Adds punctuation and keys, as they are.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A probability with the digits of ``Figure``, none of them an idle zero.
  mutating func figure(_ probability: Probability) {
    let units = Int((probability.value * Figure.places).rounded())
    var fraction = units % Int(Figure.places)
    integer(units / Int(Figure.places))
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var place = Int(Figure.places) / 10
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / place))
      fraction %= place
      place /= 10
    }
  }

  /// A finite number; a whole one without a point.
  mutating func number(_ value: Double) {
    let text = value.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  /// A string in quotes.
  mutating func string(_ text: String) {
    bytes.append(Self.quote)
    var text = text
    text.withUTF8 { utf8 in
      if utf8.contains(where: Self.isSpecial) {
        for byte in utf8 { appendEscaped(byte) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(Self.quote)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    guard Self.isSpecial(byte) else { return bytes.append(byte) }
    bytes.append(Self.backslash)
    switch byte {
    case Self.quote, Self.backslash: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      raw("u00")
      bytes.append(Self.hexDigits[Int(byte >> 4)])
      bytes.append(Self.hexDigits[Int(byte & 0x0F)])
    }
  }

  /// What may not stand in a JSON string as it is (RFC 8259, section 7).
  private static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == quote || byte == backslash }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let hexDigits = Array("0123456789abcdef".utf8)
}
