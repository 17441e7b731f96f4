import UnicodeText

/// Vietnamese as Windows-1258 writes it: vowels with their own marks in one byte, the mark of the tone behind them.
enum VietnameseBytes {
  private static let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  static func apart(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    for character in line {
      let parts = decomposed(String(character)).unicodeScalars
      let vowel = String(String.UnicodeScalarView(parts.filter { !tones.contains($0) }))
      result.append(contentsOf: composed(vowel).unicodeScalars)
      result.append(contentsOf: parts.filter(tones.contains))
    }
    return String(result)
  }

  private static func decomposed(_ text: String) -> String { (try? Normalizer(.nfd).normalized(text)) ?? text }
  private static func composed(_ text: String) -> String { (try? Normalizer(.nfc).normalized(text)) ?? text }
}
