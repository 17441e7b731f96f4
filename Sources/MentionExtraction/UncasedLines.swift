import Lexicons

/// Lines typed without capitals, as in messages and comments: places of the lists may be meant in lower case there.
extension ArticleTokens {
  /// In fewer words the missing capital proves no style.
  private static let fewestWords = 4
  /// A word that raw text writes with a capital nearly always: 6 of 7 steps, see ``LearnedWords/Word/capital``.
  private static let nearlyAlways: UInt8 = 6
  /// What a word in lower case is rather than a place.
  private static let otherwise: WordFacts = [
    .functionWord, .title, .monthDay, .demonym, .particle, .givenName, .organizationHead, .placeGeneric, .officeField,
  ]

  /// Marks the places of a line without capitals.
  mutating func markUncasedPlaces(in line: Range<Int>) {
    guard line.count >= Self.fewestWords, !tokens[line.lowerBound].marks.contains(.unstudied),
      !line.dropFirst().contains(where: { tokens[$0].isCapitalized && !tokens[$0].shape.contains(.single) })
    else { return }
    for position in line where isUncasedPlace(tokens[position]) {
      tokens[position].marks.formUnion([.uncasedPlace, .phraseStart, .phraseEnd])
    }
  }

  private func isUncasedPlace(_ token: ArticleToken) -> Bool {
    guard !token.facts.isDisjoint(with: [.region, .place]), !token.isCapitalized, token.shape.contains(.hasLower),
      token.gap == .space || token.gap == .pause || token.gap == .paragraph
    else { return false }
    return token.facts.isDisjoint(with: Self.otherwise)
      && (token.learned.capital == 0 || token.learned.capital >= Self.nearlyAlways)
  }
}
