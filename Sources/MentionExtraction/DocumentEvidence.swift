import Lexicons

/// What the whole article says of a word: is it written in lower case elsewhere, does it follow given names, titles,
/// prepositions of place.
struct DocumentEvidence: Sendable {
  struct Word: Sendable {
    /// Times in lower case.
    var lower: UInt16 = 0
    /// Times with a capital inside a sentence.
    var capital: UInt16 = 0
    /// Times behind a given name or a title.
    var person: UInt16 = 0
    /// Times behind a preposition of place.
    var place: UInt16 = 0
  }

  private var words: [UInt64: Word] = [:]

  init() {}

  init(_ tokens: [ArticleToken]) {
    words.reserveCapacity(tokens.count / 6)
    for position in tokens.indices where tokens[position].isCapitalized { note(position, in: tokens) }
    for token in tokens where !token.isCapitalized && !token.isNumber {
      words[token.hash]?.lower &+= 1
    }
  }

  /// What is known of a word; nothing of words that have no capital anywhere.
  func word(_ hash: UInt64) -> Word { words[hash] ?? Word() }

  private mutating func note(_ position: Int, in tokens: [ArticleToken]) {
    let token = tokens[position]
    var word = words[token.hash] ?? Word()
    if !token.marks.contains(.startsSentence), token.marks.isDisjoint(with: [.titleLine, .capitalLine]) {
      word.capital &+= 1
    }
    if position > 0, token.gap.joins {
      let last = tokens[position - 1]
      if last.isCapitalized, last.facts.contains(.givenName) || last.facts.contains(.title) { word.person &+= 1 }
      if !last.isCapitalized, last.facts.contains(.title) { word.person &+= 1 }
      if Self.placePrepositions.contains(last.hash) { word.place &+= 1 }
    }
    words[token.hash] = word
  }

  /// English and Italian *in*, *near*, *ad*, German *aus*, Russian *в*: what follows is a place more often than not.
  private static let placePrepositions = Set(
    ["in", "near", "ad", "nach", "в", "во", "en", "à"].compactMap(WordHash.of))
}
