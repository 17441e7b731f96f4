/// How a word is written.
///
/// Every word of every text is asked about its shape, from other rooms too: the constants and questions are inlinable,
/// because calls through the protocol's witnesses took a tenth of the whole extraction.
@usableFromInline
package struct WordShape: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt8
  @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is upper case.
  @inlinable package static var initialUpper: WordShape { WordShape(rawValue: 1) }
  /// Some letter is lower case.
  @inlinable package static var hasLower: WordShape { WordShape(rawValue: 2) }
  /// An upper-case letter stands behind another letter or digit.
  @inlinable package static var innerUpper: WordShape { WordShape(rawValue: 4) }
  @inlinable package static var hasDigit: WordShape { WordShape(rawValue: 8) }
  /// Holds letters of a script without case.
  @inlinable package static var uncased: WordShape { WordShape(rawValue: 16) }
  /// One letter or digit only.
  @inlinable package static var single: WordShape { WordShape(rawValue: 32) }
  /// Only digits.
  @inlinable package static var number: WordShape { WordShape(rawValue: 64) }
  /// Two or more letters, all of them I, V or X in capitals: the number of a century or a king.
  @inlinable package static var romanNumeral: WordShape { WordShape(rawValue: 128) }

  @inlinable package var isRomanNumeral: Bool { contains(.romanNumeral) }

  /// Two or more letters, all upper case.
  @inlinable package var isAcronymLike: Bool { contains(.innerUpper) && !contains(.hasLower) }

  @inlinable package func contains(_ shape: WordShape) -> Bool { rawValue & shape.rawValue == shape.rawValue }
  @inlinable package func isDisjoint(with shape: WordShape) -> Bool { rawValue & shape.rawValue == 0 }
  @inlinable package func union(_ shape: WordShape) -> WordShape { WordShape(rawValue: rawValue | shape.rawValue) }
}
