public import TextModel

/// A text in a normalization form, with the way back to the text it was made from.
///
/// ```swift
/// let text = SourceText("Re\u{301}union ﬁnale")
/// let normalized = try Normalizer(.nfkc).normalized(text)
/// normalized.string                                              // "Réunion finale"
/// normalized.offsets.sourceRange(for: TextRange(1..<3))          // 1..<4: the é in the source
/// ```
/// Two values are equal when their UTF-8 and their offsets are: Swift's own `==` on strings would hide the form.
public struct NormalizedText: Sendable {
  /// The form that the text is in.
  public let form: NormalizationForm
  /// The normalized text as UTF-8 code units.
  public let utf8: [UInt8]
  /// From UTF-8 offsets here (the result) back to those of the text it was made from (the source).
  public let offsets: OffsetMap

  /// The normalized text, made anew from ``utf8``.
  ///
  /// - Complexity: O(length).
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}

extension NormalizedText: Hashable {
  public static func == (left: NormalizedText, right: NormalizedText) -> Bool {
    left.form == right.form && left.utf8 == right.utf8 && left.offsets == right.offsets
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(form)
    hasher.combine(utf8)
    hasher.combine(offsets)
  }
}
