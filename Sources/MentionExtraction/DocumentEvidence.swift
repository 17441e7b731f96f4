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

  /// A word's place in the table, its hash 0 when empty.
  private struct Entry {
    var hash: UInt64 = 0
    var word = Word()
  }

  /// A power of two of places, at least twice as many as there are words with a capital. Asked about for every word and
  /// every span: a `Dictionary` would hash the hashes again.
  private var entries: [Entry] = [Entry()]

  init() {}

  init(_ tokens: [ArticleToken]) {
    let capitalized = tokens.count { $0.isCapitalized }
    entries = [Entry](repeating: Entry(), count: WordHash.tableLength(for: capitalized))
    for position in tokens.indices where tokens[position].isCapitalized { note(position, in: tokens) }
    for token in tokens where !token.isCapitalized && !token.isNumber {
      let place = self.place(of: token.hash)
      if entries[place].hash != 0 { entries[place].word.lower &+= 1 }
    }
  }

  /// What is known of a word; nothing of words that have no capital anywhere.
  func word(_ hash: UInt64) -> Word { entries[place(of: hash)].word }

  /// Where the word stands, or the empty place where it would.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = WordHash.place(of: hash, in: entries.count)
    while entries[place].hash != 0, entries[place].hash != hash { place = (place + 1) & (entries.count - 1) }
    return place
  }

  private mutating func note(_ position: Int, in tokens: [ArticleToken]) {
    let token = tokens[position]
    let place = self.place(of: token.hash)
    var word = entries[place].word
    if !token.marks.contains(.startsSentence), token.marks.isDisjoint(with: [.titleLine, .capitalLine]) {
      word.capital &+= 1
    }
    if position > 0, token.gap.joins {
      let last = tokens[position - 1]
      if last.isCapitalized, last.facts.contains(.givenName) || last.facts.contains(.title) { word.person &+= 1 }
      if !last.isCapitalized, last.facts.contains(.title) { word.person &+= 1 }
      if Self.placePrepositions.contains(last.hash) { word.place &+= 1 }
    }
    entries[place] = Entry(hash: token.hash, word: word)
  }

  /// English and Italian *in*, *near*, *ad*, German *aus*, Russian *в*: what follows is a place more often than not.
  private static let placePrepositions = WordSet("in near ad nach в во en à")
}
