/// What raw text and lists of names taught about words: which words keep like company, how often a word is written with a
/// capital, and whether its letters are those of a person, a place, an institution or none.
package struct LearnedWords: Sendable {
  /// What is known of one word as it stands in a text.
  package struct Word: Sendable, Equatable {
    /// Number of the group of words that stand between the same words; 0 where the word is unknown.
    package var group: UInt8 = 0
    /// How often the word is written with a capital inside sentences, 1 never … 7 always; 0 where that is unknown.
    package var capital: UInt8 = 0
  }

  let groups: WordGroups
  let letters: NameLetters

  package init(groups: WordGroups, letters: NameLetters) {
    self.groups = groups
    self.letters = letters
  }

  package static let empty = LearnedWords(groups: .empty, letters: .empty)
  /// What ships with the package; nothing when no model was built.
  package static let bundled = MentionModel.bundled?.learned ?? .empty
}
