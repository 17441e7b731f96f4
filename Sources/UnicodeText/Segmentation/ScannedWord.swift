package import TextModel

/// One visible token as ``WordScanner`` cuts it: sixteen bytes, without any text of its own.
package struct ScannedWord: Hashable, Sendable {
  /// What the scanner saw in or before a token.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Holds an upper-case or title-case letter.
    package static let hasUpper = Traits(rawValue: 1 << 0)
    /// Holds a lower-case letter.
    package static let hasLower = Traits(rawValue: 1 << 1)
    package static let hasDigit = Traits(rawValue: 1 << 2)
    /// Holds a byte beyond ASCII.
    package static let hasNonASCII = Traits(rawValue: 1 << 3)
    /// Holds a full stop inside: `S.p.A`, `3.14`.
    package static let hasDot = Traits(rawValue: 1 << 4)
    /// Holds an apostrophe that is a part of the word: `D’Alema`, `dell’`.
    package static let hasApostrophe = Traits(rawValue: 1 << 5)
    /// The first letter is upper or title case.
    package static let startsUpper = Traits(rawValue: 1 << 6)
    /// White space of any kind stands before the token, or the text begins here.
    package static let spaceBefore = Traits(rawValue: 1 << 7)
    /// A line ended before the token, or the text begins here.
    package static let lineBreakBefore = Traits(rawValue: 1 << 8)
    /// More than one line ended before the token, or the text begins here.
    package static let blankLineBefore = Traits(rawValue: 1 << 9)
    /// Ends with the apostrophe that parted it from the next word: the `dell’` of `dell’ONU`.
    package static let isElided = Traits(rawValue: 1 << 10)
    /// Was parted from the word before it at an apostrophe: the `ONU` of `dell’ONU`, the `’s` of `Putin’s`.
    package static let followsElision = Traits(rawValue: 1 << 11)
    /// Exactly one character long.
    package static let isSingleCharacter = Traits(rawValue: 1 << 12)
  }

  private let start: Int32
  private let end: Int32
  package let kind: Token.Kind
  /// Script of the first letter; ``FastScript/common`` for numbers and punctuation.
  package let script: FastScript
  package let traits: Traits

  init(start: Int, end: Int, kind: Token.Kind, script: FastScript, traits: Traits) {
    // The scanner refuses longer texts, so both offsets fit.
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.kind = kind
    self.script = script
    self.traits = traits
  }

  /// UTF-8 offset of the first byte.
  package var lowerBound: Int { Int(start) }
  /// UTF-8 offset behind the last byte.
  package var upperBound: Int { Int(end) }
  /// UTF-8 range in the scanned text.
  package var range: TextRange { TextRange(Int(start)..<Int(end)) }
  /// Length in UTF-8 code units.
  package var count: Int { Int(end) - Int(start) }

  /// The first letter is upper case.
  package var startsUpper: Bool { traits.contains(.startsUpper) }
  /// Upper-case letters and no lower-case ones: `ONU`, `A`, `S.P.A`.
  package var isAllCapitals: Bool { traits.contains(.hasUpper) && !traits.contains(.hasLower) }
}
