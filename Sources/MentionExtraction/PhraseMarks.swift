import Lexicons

/// Marks the phrases of the lists that stand in an article, because some names do not begin or end with a capital.
extension ArticleTokens {
  /// No listed phrase has more words.
  private static let longestPhrase = 7
  private static let names: WordFacts = [.region, .place, .acronym, .organization]

  mutating func markPhrases() {
    var position = 0
    while position < tokens.count {
      let token = tokens[position]
      // No name begins with an article or preposition in lower case.
      guard token.facts.contains(.continues), token.isCapitalized || !token.facts.contains(.functionWord),
        !token.shape.contains(.uncased),
        let found = longestPhrase(at: position)
      else {
        position += 1
        continue
      }
      mark(position..<found.end, found.facts)
      position = found.end
    }
  }

  private func longestPhrase(at start: Int) -> (end: Int, facts: WordFacts)? {
    var hash = tokens[start].hash
    var best: (end: Int, facts: WordFacts)?
    for end in (start + 1)..<max(start + 1, min(start + Self.longestPhrase, tokens.count)) {
      guard tokens[end].gap.joins else { break }
      hash = WordHash.phrase(hash, followedBy: tokens[end].hash)
      let facts = WordFacts(hash: hash, language: Int(tokens[start].language), index: index)
      if !facts.isDisjoint(with: [.region, .place, .acronym, .organization, .demonym]) { best = (end + 1, facts) }
      if !facts.contains(.continues) { break }
    }
    return best
  }

  private mutating func mark(_ phrase: Range<Int>, _ facts: WordFacts) {
    if facts.isDisjoint(with: Self.names) {
      insert(.plain, in: phrase)
      return
    }
    let hasCapital = tokens[phrase].contains(where: \.isCapitalized)
    // In lower case only institutions and waters, peninsulas and the like are meant: *supreme court*, *penisola
    // iberica*; *la paz* is peace.
    let isGeneric = facts.contains(.region) && tokens[phrase.lowerBound].facts.contains(.placeGeneric)
    guard hasCapital || facts.contains(.acronym) || isGeneric else { return }
    insert(.phraseStart, in: phrase.lowerBound..<(phrase.lowerBound + 1))
    // Where all words have capitals the model decides: *New York* is a part of *New York Times*.
    let hasLower = tokens[phrase].contains { !$0.isCapitalized }
    if hasLower, !tokens[phrase.lowerBound].facts.contains(.functionWord) {
      insert(.phraseInside, in: phrase.dropFirst())
    }
    insert(.phraseEnd, in: (phrase.upperBound - 1)..<phrase.upperBound)
  }
}
