public import TextModel

/// One thing that was mended in a text that had been read: what, where, and what stands there now.
///
/// ```swift
/// let repaired = TextRepairer().repaired(SourceText("perchÃ© Ｔｏｋａｙｅｖ"))
/// for edit in repaired.edits { print(edit.kind, edit.range, edit.replacement) }
/// // mojibake 5..<9 é
/// // fullwidth 10..<31 Tokayev
/// ```
public struct RepairEdit: Hashable, Sendable {
  /// What was wrong. The order is that in which repairs are made: what one lays bare the next one sees.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    /// UTF-8 that was read as an encoding of one byte a character, once or twice: `perchÃ©`, `РљР°Р·Р°С…`.
    case mojibake
    /// A word that a line end breaks: `Kaza-⏎kistan`. The hyphen stays in names and compounds: `Kassym-⏎Jomart`.
    case brokenWord
    /// A soft hyphen, dropped.
    case softHyphen
    /// A space of another kind than the plain one: no-break, thin, ideographic.
    case space
    /// Characters without width, dropped: zero-width space, word joiner, byte order mark; joiners between letters of
    /// scripts that do not join.
    case invisible
    /// Marks and overrides of the writing direction, dropped.
    case bidiControl
    /// Wide Latin letters and digits, narrow Katakana: `Ｔｏｋａｙｅｖ`.
    case fullwidth
    /// Letters in the form that they have in print: the ligature `ﬁ`, Arabic letters by their place in the word.
    case presentationForm
    /// Two words of a name that lost the space between them: `DongJun`.
    case gluedName
  }

  public let kind: Kind
  /// Where it stood: UTF-8 range in the text before any repair. Empty where something was put in.
  public let range: TextRange
  /// What stands there now; empty where it was dropped.
  public let replacement: String

  public init(kind: Kind, range: TextRange, replacement: String) {
    self.kind = kind
    self.range = range
    self.replacement = replacement
  }
}

extension RepairEdit {
  /// Two edits are equal when their bytes are: Swift's own `==` on strings would call `é` and `e` + U+0301 the same.
  public static func == (left: RepairEdit, right: RepairEdit) -> Bool {
    left.kind == right.kind && left.range == right.range && left.replacement.utf8.elementsEqual(right.replacement.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(range)
  }
}
