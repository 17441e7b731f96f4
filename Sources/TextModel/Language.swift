/// A language as a BCP 47 tag: a primary code (ISO 639), with a script where that matters (`sr-Latn`, `zh-Hant`).
///
/// Open on purpose, like `NLLanguage`: any tag is a value, the static members name the ones the package knows best.
///
/// ```swift
/// Language("kk-Latn").code        // "kk"
/// Language.serbianLatin.script    // "Latn"
/// ```
public struct Language: RawRepresentable, Hashable, Sendable, Codable {
  /// The tag as written: `it`, `zh-Hant`, `und`.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  /// A language from its tag.
  public init(_ tag: String) { rawValue = tag }

  /// The primary language code, without script or region: `zh` of `zh-Hant`.
  public var code: String {
    // Nearly every tag is a bare code.
    rawValue.utf8.contains(UInt8(ascii: "-")) ? String(rawValue.prefix { $0 != "-" }) : rawValue
  }

  /// The ISO 15924 script subtag, if the tag carries one: `Hant` of `zh-Hant`.
  public var script: String? {
    rawValue.split(separator: "-").dropFirst().first { $0.utf8.count == 4 }.map(String.init)
  }

  /// The same language without script or region.
  public var base: Language { Language(code) }
}

extension Language: Comparable {
  /// Orders by tag, byte by byte.
  public static func < (left: Language, right: Language) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension Language: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Language {
  /// No language could be named: gibberish, numbers, a bare list of names.
  public static let undetermined = Language("und")
  public static let arabic = Language("ar")
  public static let belarusian = Language("be")
  public static let bulgarian = Language("bg")
  public static let chinese = Language("zh")
  public static let simplifiedChinese = Language("zh-Hans")
  public static let traditionalChinese = Language("zh-Hant")
  public static let dutch = Language("nl")
  public static let english = Language("en")
  public static let french = Language("fr")
  public static let german = Language("de")
  public static let greek = Language("el")
  public static let hebrew = Language("he")
  public static let italian = Language("it")
  public static let japanese = Language("ja")
  public static let kazakh = Language("kk")
  public static let kazakhLatin = Language("kk-Latn")
  public static let korean = Language("ko")
  public static let kyrgyz = Language("ky")
  public static let mongolian = Language("mn")
  public static let persian = Language("fa")
  public static let polish = Language("pl")
  public static let portuguese = Language("pt")
  public static let russian = Language("ru")
  public static let serbian = Language("sr")
  public static let serbianLatin = Language("sr-Latn")
  public static let spanish = Language("es")
  public static let tajik = Language("tg")
  public static let turkish = Language("tr")
  public static let ukrainian = Language("uk")
  public static let uyghur = Language("ug")
  public static let uzbek = Language("uz")
}
