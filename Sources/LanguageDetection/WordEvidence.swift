/// How far one word may move the answer.
///
/// All values are in nats and were chosen on held-out text (`DataBuilder evaluate-language`).
enum WordEvidence {
  /// No word speaks more than this against a language: one foreign word or name must not outvote a sentence.
  static let strongest: Float = 7
  /// What a word in letters that a language does not use says against it, for each letter, and at most.
  static let foreignLetter: Float = 0.5
  static let foreignLogograph: Float = 2
  static let strongestForeign: Float = 5
  /// Capitalized words inside a sentence are mostly names, which are in no language; they count a quarter.
  static let nameShift: Int16 = 2
  /// In shorter passages capitals tell nothing: headlines and single words are capitalized as they like.
  static let shortestPassageWithNames = 4

  /// Evidence against every language that does not use the word's letters.
  static func foreign(_ word: ScannedWord) -> Float {
    let each = word.alphabet.isLogographic ? foreignLogograph : foreignLetter
    return min(each * Float(word.letterCount), strongestForeign)
  }
}
