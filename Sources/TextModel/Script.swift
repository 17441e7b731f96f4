/// A writing system, by its ISO 15924 code (UAX #24).
///
/// ```swift
/// Script.cyrillic.rawValue        // "Cyrl"
/// ```
public struct Script: RawRepresentable, Hashable, Sendable, Codable {
  /// Four letters, the first in upper case.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let arabic = Script(rawValue: "Arab")
  public static let armenian = Script(rawValue: "Armn")
  public static let cyrillic = Script(rawValue: "Cyrl")
  public static let devanagari = Script(rawValue: "Deva")
  public static let georgian = Script(rawValue: "Geor")
  public static let greek = Script(rawValue: "Grek")
  public static let han = Script(rawValue: "Hani")
  public static let hangul = Script(rawValue: "Hang")
  public static let hebrew = Script(rawValue: "Hebr")
  public static let hiragana = Script(rawValue: "Hira")
  public static let katakana = Script(rawValue: "Kana")
  public static let latin = Script(rawValue: "Latn")
  public static let thai = Script(rawValue: "Thai")
  /// Punctuation, digits, spaces: shared by all scripts.
  public static let common = Script(rawValue: "Zyyy")
  /// Combining marks: take the script of their base.
  public static let inherited = Script(rawValue: "Zinh")
  /// Unassigned or private use.
  public static let unknown = Script(rawValue: "Zzzz")
}

extension Script: CustomStringConvertible {
  public var description: String { rawValue }
}
