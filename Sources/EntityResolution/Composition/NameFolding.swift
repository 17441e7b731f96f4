import Romanization
import TextModel

/// Folds a name to words of plain lower-case ASCII, whatever its script.
///
/// `dell’ONU` gives `onu`, `U.N.` gives `un`, `S.p.A.` gives `spa`, `Trump's` gives `trump`,
/// `Токаев` gives the press spelling `tokaev`.
enum NameFolding {
  /// The words of a name, in order; empty when it holds neither letter nor digit.
  ///
  /// - Complexity: O(length).
  static func words(of name: String, language: Language) -> [String] {
    let bytes = latin(name, language: language)
    var words: [String] = []
    var start: Int?
    for index in 0...bytes.count {
      let isLetter = index < bytes.count && isWordByte(bytes[index])
      if isLetter {
        if start == nil { start = index }
      } else if let first = start, !isInsideAbbreviation(bytes, at: index, from: first) {
        let end = index < bytes.count ? bytes[index] : 0
        append(bytes[first..<index], before: end, to: &words)
        start = nil
      }
    }
    return words
  }

  /// The name in plain ASCII, lower case.
  static func latin(_ name: String, language: Language) -> [UInt8] {
    let folded = LatinFolding.asciiFolded(name.utf8)
    guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
    return LatinFolding.asciiFolded(Romanizer.romanized(name, language: language).utf8)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: true
    // What romanization left is kept whole rather than cut.
    default: byte >= 0x80
    }
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let stop = UInt8(ascii: ".")

  /// A stop behind one letter and before another belongs to an abbreviation: `U.N.`, `S.p.A.`.
  private static func isInsideAbbreviation(_ bytes: [UInt8], at index: Int, from start: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == stop, isWordByte(bytes[index + 1]) else { return false }
    let letter = index - 1
    let standsAlone = letter == start || bytes[letter - 1] == stop
    return standsAlone && (index + 2 >= bytes.count || !isWordByte(bytes[index + 2]))
  }

  private static func append(_ word: ArraySlice<UInt8>, before end: UInt8, to words: inout [String]) {
    let text = String(decoding: word.filter { $0 != stop }, as: UTF8.self)
    // An elided article ends in an apostrophe: it names nothing.
    if end == apostrophe, elisions.contains(text) { return }
    // The possessive ending stands behind one.
    if text == "s", !words.isEmpty, word.startIndex > 0 { return }
    words.append(text)
  }

  /// Articles and prepositions that Italian and French write with an apostrophe.
  private static let elisions: Set<String> = [
    "l", "d", "un", "dell", "all", "nell", "dall", "sull", "coll", "quell", "quest", "sant", "qu",
  ]
}
