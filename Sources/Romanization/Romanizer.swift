public import TextModel

/// Writes any name in plain Latin letters, as the English-language press prints it.
///
/// ```swift
/// Romanizer.romanized("Мирзиёев")                                // "Mirziyoyev"
/// Romanizer.romanized("Қасым-Жомарт Тоқаев", language: .kazakh)  // "Qasym-Zhomart Toqaev"
/// Romanizer.romanized("习近平")                                    // "Xi Jinping"
/// ```
/// The result is ASCII: no letter of the source script is left, and what has no reading (pictographs) is dropped.
/// Without a language, or with one that does not write in the script found, the letters decide which it is.
public enum Romanizer {
  /// The name in ASCII letters.
  ///
  /// - Parameter language: the language of the name; without it, the letters decide.
  /// - Complexity: O(n); one pass over the bytes for text in one alphabet.
  public static func romanized(_ string: String, language: Language? = nil) -> String {
    var string = string
    if language == nil, let text = string.withUTF8({ LanguageGuess.cyrillicEntry(of: $0)?.folded.text($0) }) {
      return text
    }
    return String(decoding: romanized(utf8: Array(string.utf8), language: language), as: UTF8.self)
  }

  /// The same over UTF-8 bytes, for callers who hold bytes.
  public static func romanized(utf8: [UInt8], language: Language? = nil) -> [UInt8] {
    switch ScriptContents.firstSystem(of: utf8) {
    case .none: return utf8
    case .common?, .latin?: return romanizedByRuns(utf8, language: language)
    case let system?:
      var isComplete = true
      if let entry = entry(for: system, language: language, text: utf8) {
        let written =
          entry.isPlain
          ? entry.folded.written(utf8, isComplete: &isComplete)
          : entry.printed(utf8, folded: true, isComplete: &isComplete)
        if isComplete { return written }
      }
      return romanizedByRuns(Composition.composedIfNeeded(utf8), language: language)
    }
  }

  /// Text of several scripts: each stretch by its own script's scheme.
  private static func romanizedByRuns(_ input: [UInt8], language: Language?) -> [UInt8] {
    var output: [UInt8] = []
    for run in ScriptRun.runs(in: input) {
      let bytes = Array(input[run.range])
      if let entry = entry(for: run.system, language: language, text: bytes) {
        output += asciiOnly(entry.printed(bytes, folded: true))
      } else if run.system == .latin || run.system == .common {
        output += asciiOnly(LatinFolding.folded(bytes, lowercases: false))
      } else {
        output += WordCapitals.capitalized(ForeignLetters.ascii(of: bytes))
      }
    }
    return output
  }

  /// What the tables left: asked of ICU, and dropped where ICU has nothing.
  private static func asciiOnly(_ bytes: [UInt8]) -> [UInt8] {
    bytes.allSatisfy { $0 < 0x80 } ? bytes : ForeignLetters.ascii(of: bytes)
  }

  /// The scheme whose spelling comes first for text in this script.
  private static func entry(for system: WritingSystem, language: Language?, text: [UInt8]) -> SchemeEntry? {
    if let language, let entry = SchemeRegistry.shared.firstEntry(for: language, system: system) { return entry }
    guard let guess = LanguageGuess.language(of: text, in: system) else { return nil }
    return SchemeRegistry.shared.firstEntry(for: guess, system: system)
  }

  /// The schemes for text in this script: those of the language asked for, else of the one that the letters suggest.
  static func entries(for system: WritingSystem, language: Language?, text: [UInt8]) -> ArraySlice<SchemeEntry> {
    if let language {
      let known = SchemeRegistry.shared.entries(for: language, system: system)
      if !known.isEmpty { return known[...] }
    }
    guard let guess = LanguageGuess.language(of: text, in: system) else { return [] }
    return SchemeRegistry.shared.entries(for: guess, system: system)[...]
  }
}
