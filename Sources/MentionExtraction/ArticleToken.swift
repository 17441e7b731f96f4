package import Lexicons

/// A word of an article with all that is known of it before names are looked for.
package struct ArticleToken: Sendable {
  package var word: LexicalWord
  package var gap: Gap
  package var facts: WordFacts
  package var marks: Marks
  /// Number of the passage's language in the word lists.
  package var language: UInt8
  /// What raw text taught about the word.
  package var learned = LearnedWords.Word()
  /// What its letters are like, for words with a capital.
  package var letters = NameLetters.unasked

  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static var startsSentence: Marks { Marks(rawValue: 1) }
    package static var quoteBefore: Marks { Marks(rawValue: 2) }
    package static var bracketBefore: Marks { Marks(rawValue: 4) }
    /// The line or sentence is all in capitals.
    package static var capitalLine: Marks { Marks(rawValue: 8) }
    /// Nearly all words of the line begin with a capital.
    package static var titleLine: Marks { Marks(rawValue: 16) }
    package static var boilerplate: Marks { Marks(rawValue: 32) }
    /// Belongs to an address (`www.example.org`), a tag or a handle.
    package static var technical: Marks { Marks(rawValue: 64) }
    /// A phrase of the lists begins or ends here, whatever its case: *Asia **centrale***, ***supreme** court*.
    package static var phraseStart: Marks { Marks(rawValue: 128) }
    package static var phraseEnd: Marks { Marks(rawValue: 256) }
    /// Part of a phrase that names nothing: *North Korean*.
    package static var plain: Marks { Marks(rawValue: 512) }
    /// Not the first word of a listed phrase: no name begins here or ends before here.
    package static var phraseInside: Marks { Marks(rawValue: 4096) }
    /// In a language without sentences to learn from: shapes and lists must do.
    package static var unstudied: Marks { Marks(rawValue: 1024) }
    /// A listed place in lower case, in a line that uses no capitals: *a foreigner living in malaysia*.
    package static var uncasedPlace: Marks { Marks(rawValue: 8192) }
    /// In a language that writes all nouns with a capital.
    package static var nounCapitals: Marks { Marks(rawValue: 2048) }
  }

  var hash: UInt64 { word.hash }
  var shape: WordShape { word.shape }

  /// Begins with a capital, or is written like `iPhone` and `eBay`.
  var isCapitalized: Bool { shape.isCapitalized }
  /// A number without letters.
  var isNumber: Bool { shape.contains(.number) }
}

extension WordShape {
  /// Begins with a capital, or is written like `iPhone` and `eBay`.
  @inline(__always)
  var isCapitalized: Bool { contains(.initialUpper) || (contains(.innerUpper) && !contains(.number)) }
}
