/// How far one word may move the answer.
///
/// All values are in nats and were chosen on held-out text (`DataBuilder evaluate-language`).
enum WordEvidence {
  /// No word speaks more than this against a language: one foreign word or name must not outvote a sentence.
  static let strongest: Float = 7
  /// What a word in letters that a language does not use says against it: so much a letter, and at most.
  static let foreignLetter: Float = 1.5
  static let strongestForeign: Float = 7
  /// Where no spaces part words, a run is a phrase, and says so much a character.
  static let foreignUnspaced: Float = 3
  static let strongestForeignRun: Float = 40
  /// Capitalized words inside a sentence are mostly names, which are in no language; they count a quarter.
  static let nameShift: Int16 = 2
  /// In shorter passages capitals tell nothing: headlines and single words are capitalized as they like.
  static let shortestPassageWithNames = 4
  /// More names than this share of its words no passage has: then capitals are its style.
  static let mostNames: Float = 0.75

  /// Evidence against every language that does not use the word's letters.
  static func foreign(_ word: ScannedWord) -> Float {
    word.alphabet.isUnspaced
      ? min(foreignUnspaced * Float(word.letterCount), strongestForeignRun)
      : min(foreignLetter * Float(word.letterCount), strongestForeign)
  }
}
