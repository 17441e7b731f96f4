/// Recognizes words that say one letter or one syllable over and over: `aaaaaa`, `zzz`, `hahaha`, `www`, `III`.
///
/// They are sounds, numbers and play, alike in all languages of an alphabet, and n-grams have strong opinions about
/// them because they are rare.
enum LetterRepetition {
  /// One letter so many times; `aa` and `oo` are words.
  private static let fewestLetters = 3
  /// A syllable of two or three letters so many times.
  private static let fewestSyllables = 3
  private static let longestSyllable = 3

  /// True when the whole word repeats one to three letters.
  @inline(__always)
  static func isAll(of letters: [UInt32]) -> Bool {
    // Most words are found different by one of these.
    guard letters.count >= fewestLetters, letters[0] == letters[2] || letters.count > 8 && letters[0] == letters[3]
    else { return false }
    return repeats(letters)
  }

  private static func repeats(_ letters: [UInt32]) -> Bool {
    (1...longestSyllable).contains { period in
      letters.count >= (period == 1 ? fewestLetters : period * fewestSyllables)
        && (period..<letters.count).allSatisfy { letters[$0] == letters[$0 - period] }
    }
  }
}
