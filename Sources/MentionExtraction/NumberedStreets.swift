import Lexicons

/// Streets that are numbered in English: *42nd Street*, *5th Avenue*, *East 9th Street*.
enum NumberedStreets {
  /// True for an ordinal in digits before a capitalized word for a street.
  static func starts(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    // Asked of every word: the shape rules nearly all of them out before a token is copied.
    guard tokens[position].shape.contains([.hasDigit, .hasLower]) else { return false }
    let token = tokens[position]
    guard !token.isCapitalized, position + 1 < tokens.count,
      (Self.shortest...Self.longest).contains(Int(token.word.end - token.word.start))
    else { return false }
    let next = tokens[position + 1]
    return next.gap == .space && next.isCapitalized && heads.contains(next.hash)
  }

  /// True for the ordinal and the word for a street, and nothing else.
  static func isStreet(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    span.count == 2 && starts(span.lowerBound, in: tokens)
  }

  /// `1st`, `125th`.
  private static let shortest = 3
  private static let longest = 5
  private static let heads = WordSet("street avenue ave boulevard road place terrace")
}
