/// A stretch of text that the segmentation names, with what it is made of.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, of any alphabet.
    case word
    /// Digits, with their separators.
    case number
    /// Han or kana, where one token may be one character.
    case ideograph
    /// Anything visible that is neither letter nor digit.
    case punctuation
    /// White space and line ends.
    case space
  }

  /// UTF-8 range in the source text.
  public let range: TextRange
  public let kind: Kind

  public init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
