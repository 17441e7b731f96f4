public import TextModel

/// One published way of writing a language in Latin letters: a language and a standard, with name, year and source.
///
/// ```swift
/// let scheme = RomanizationScheme(id: "ru-bgn-pcgn")            // BGN/PCGN 1947, Russian
/// RomanizationScheme.schemes(for: .kazakh).map(\.standard)      // ["BGN/PCGN", "Kazakhstan 2021", ...]
/// ```
public struct RomanizationScheme: Sendable {
  /// Language and standard in one word, `ru-bgn-pcgn`: stable between versions.
  public let id: String
  /// The language whose names the scheme writes.
  public let language: Language
  /// The standard, as people cite it: `BGN/PCGN`, `ISO 9`, `Italian press`.
  public let standard: String
  /// A full name for a reader: `Kazakh alphabet in Latin letters, 2021`.
  public let name: String
  /// The year of the edition followed; nil where a habit has none.
  public let year: Int?
  /// Who published it, or where the habit is seen.
  public let source: String
}

extension RomanizationScheme: Hashable {
  /// Schemes are equal when their ids are.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension RomanizationScheme: CustomStringConvertible {
  /// The standard and the language: `BGN/PCGN (ru)`.
  public var description: String { "\(standard) (\(language))" }
}

extension RomanizationScheme {
  /// Every scheme of the package, by language, the most likely in print first.
  public static var all: [RomanizationScheme] { SchemeRegistry.shared.entries.map(\.definition.scheme) }

  /// The schemes for one language, the most likely in print first; empty for a language without one.
  public static func schemes(for language: Language) -> [RomanizationScheme] {
    SchemeRegistry.shared.entries(for: language).map(\.definition.scheme)
  }

  /// The scheme of that id, or nil.
  public init?(id: String) {
    guard let entry = SchemeRegistry.shared.entry(id: id) else { return nil }
    self = entry.definition.scheme
  }

  /// The scheme of a language by the short name of its standard, `bgn-pcgn`, or by its whole id; nil if none is so named.
  public init?(language: Language, standard: String) {
    let short = standard.lowercased()
    guard let scheme = Self(id: "\(language.code)-\(short)") ?? Self(id: short), scheme.language.base == language.base
    else { return nil }
    self = scheme
  }
}
