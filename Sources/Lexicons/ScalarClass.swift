/// What a scalar is to a word: a letter with its case, a digit, a mark, or what stands between words.
///
/// Scalars below U+1000 (Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India, Thai) are read from a table that is filled once from the Unicode
/// properties; above it few letters have case, and the properties are asked directly.
package enum ScalarClass: UInt8, Sendable {
  case separator, lower, upper, uncased, digit, mark

  /// Past the last alphabet that much news is printed in; asking for a property costs ten times a look into the table.
  private static let tableEnd: UInt32 = 0x1000

  private static let table: [ScalarClass] = (0..<tableEnd).map { computed(Unicode.Scalar($0)) }
  private static let lowered: [UInt16] = (0..<tableEnd).map { UInt16(truncatingIfNeeded: computedLower($0)) }

  /// The class of a scalar value.
  package static func of(_ value: UInt32) -> ScalarClass {
    if value < tableEnd { return table[Int(value)] }
    if value >= 0x4E00, value < 0xA000 { return .uncased }
    if value >= 0xAC00, value < 0xD7A4 { return .uncased }
    return computed(Unicode.Scalar(value))
  }

  /// The simple lower-case mapping of a scalar value; itself where there is none or it is longer than one scalar.
  package static func lowercased(_ value: UInt32) -> UInt32 {
    value < tableEnd ? UInt32(lowered[Int(value)]) : computedLower(value)
  }

  private static func computed(_ scalar: Unicode.Scalar?) -> ScalarClass {
    guard let scalar else { return .separator }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter: return .uncased
    // A modifier apostrophe parts words as the typewriter's does: `Кот-д’Ивуар`, `Ka’bah`.
    case .modifierLetter: return (0x2B9...0x2BF).contains(scalar.value) ? .separator : .uncased
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark: return .mark
    default: return .separator
    }
  }

  private static func computedLower(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? (lower.first?.value ?? value) : value
  }
}
