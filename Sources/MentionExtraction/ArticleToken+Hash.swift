import Lexicons

extension ArticleToken {
  /// The hash that a word of a text has, from the word as a program's constant.
  static func hash(of word: String) -> UInt64 { WordHash.of(word) ?? 0 }
}
