/// What the statistics take a character for. Letters of a language's alphabet are numbered from ``firstLetter`` on.
package enum LetterKind {
  /// ASCII but letters: spaces, digits, punctuation. They are the same in every encoding.
  package static let gap: UInt8 = 0
  /// A letter that the language does not use.
  package static let foreign: UInt8 = 1
  /// Punctuation beyond ASCII that any language may use.
  package static let mark: UInt8 = 2
  /// Any other sign: fractions, currencies, frames of boxes.
  package static let symbol: UInt8 = 3
  /// An ASCII letter in a language that is not written in Latin letters.
  package static let latin: UInt8 = 4
  package static let firstLetter: UInt8 = 5
  /// A byte that means nothing, or a control character.
  package static let impossible: UInt8 = .max

  /// Quotes, dashes, ellipsis, degree and number signs, no-break space, and the joiners and marks of Persian and Hebrew.
  private static let marks: Set<UInt32> = [
    0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBA, 0xAA, 0xBB, 0x200C, 0x200D, 0x200E, 0x200F, 0x2013, 0x2014, 0x2018,
    0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x20AC, 0x2116, 0x2122, 0x60C, 0x61B, 0x61F, 0xBF, 0xA1,
  ]

  /// The class of a scalar that is no letter of the alphabet in question.
  package static func ofOther(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < 0x80 { return isASCIILetter(scalar) ? latin : isText(scalar.value) ? gap : impossible }
    // C1 controls and U+FFFD mean that the byte has no character.
    if scalar.value < 0xA0 || scalar.value == 0xFFFD { return impossible }
    if marks.contains(scalar.value) { return mark }
    return isLetter(scalar) ? foreign : symbol
  }

  /// Letters, and the combining marks that are written as characters of their own.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// The letter in lower case.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0x41 else { return scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isText(_ value: UInt32) -> Bool {
    (0x20..<0x7F).contains(value) || (0x09...0x0D).contains(value)
  }
}
