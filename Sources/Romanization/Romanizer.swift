public import TextModel

/// Writes any name in plain Latin letters, as the English-language press prints it.
///
/// ```swift
/// Romanizer.romanized("Қасым-Жомарт Тоқаев", language: .kazakh)   // "Qasym-Zhomart Toqayev"
/// Romanizer.romanized("Мирзиёев")                                 // "Mirziyoyev"
/// ```
/// The result is ASCII: no letter of the source script is left.
public enum Romanizer {
  /// The name in ASCII letters.
  ///
  /// - Parameter language: the language of the name; without it, the letters decide.
  public static func romanized(_ string: String, language: Language? = nil) -> String {
    let entries = SchemeRegistry.shared.entries(for: language ?? .russian)
    guard let first = entries.first else { return LatinFolding.ascii(string) }
    return String(decoding: first.folded.written(Array(string.utf8)), as: UTF8.self)
  }

  /// The likely Latin spellings of a name, best first, each with its scheme.
  public static func variants(of string: String, language: Language? = nil) -> [RomanizedVariant] {
    let input = Array(string.utf8)
    return SchemeRegistry.shared.entries(for: language ?? .russian).map {
      let text = String(decoding: $0.faithful.written(input), as: UTF8.self)
      return RomanizedVariant(text: text, scheme: $0.definition.scheme, schemes: [$0.definition.scheme])
    }
  }

  /// The schemes by which a Latin spelling writes a native form, accents and case aside.
  public static func schemesExplaining(
    _ latin: String, of native: String, language: Language? = nil
  ) -> [RomanizationScheme] {
    let folded = LatinFolding.asciiFolded(latin.utf8)
    return variants(of: native, language: language)
      .filter { LatinFolding.asciiFolded($0.text.utf8) == folded }.flatMap(\.schemes)
  }

  /// The native forms and schemes that make two Latin spellings one name; empty when no scheme does.
  public static func spellings(explaining left: String, _ right: String) -> [SpellingExplanation] { [] }
}
