import Lexicons
import TextModel

/// Two words of a name written as one, as author lines of web pages have them: `AnnaBianchi`.
struct GluedNames {
  private let text: SourceText
  private let index: LexiconIndex

  init(article: ArticleTokens) {
    text = article.text
    index = article.index
  }

  /// True for two words with a capital each, of which one is a known given name.
  ///
  /// - Complexity: O(letters of the word); at once for words without a capital inside.
  func isPerson(_ token: ArticleToken) -> Bool {
    guard token.shape.contains([.initialUpper, .innerUpper, .hasLower]), !token.shape.contains(.hasDigit),
      token.facts.isDisjoint(with: Self.known), let parts = parts(of: token)
    else { return false }
    guard !Self.prefixes.contains(parts.first) else { return false }
    let first = facts(parts.first, token)
    let last = facts(parts.last, token)
    if first.union(last).contains(.eventWork) || first.union(last).contains(.functionWord) { return false }
    return first.contains(.commonGiven)
      || (first.contains(.givenName) && !last.isDisjoint(with: [.familyName, .givenName]))
      || (first.contains(.familyName) && last.contains(.givenName))
  }

  /// True where the word is a person by itself, or stands in a line of authors and ends in a known family name.
  func isPerson(at position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    if isPerson(token) { return true }
    guard position > 0, Self.isAuthorLine(position - 1, in: tokens), token.facts.isDisjoint(with: Self.known),
      let parts = parts(of: token)
    else { return false }
    return !Self.prefixes.contains(parts.first) && facts(parts.last, token).contains(.familyName)
  }

  /// *di*, *by* at the start of a line.
  private static func isAuthorLine(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    tokens[position].gap.startsSentence && tokens[position + 1].gap == .space
      && authorWords.contains(tokens[position].hash)
  }

  /// True for *di* before a glued name in a line of authors: no particle of the name.
  static func isAuthorWord(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    span.count > 1 && isAuthorLine(span.lowerBound, in: tokens)
      && tokens[span.lowerBound + 1].shape.contains([.initialUpper, .innerUpper, .hasLower])
  }

  private static let authorWords = WordSet("di by von par por de")

  /// The two words, or nil when there are more or fewer, or one of them is a letter.
  private func parts(of token: ArticleToken) -> (first: String, last: String)? {
    let word = String(decoding: text.utf8[Int(token.word.start)..<Int(token.word.end)], as: UTF8.self)
    let scalars = Array(word.unicodeScalars)
    let capitals = scalars.indices.filter { scalars[$0].properties.isUppercase }
    guard capitals.count == 2, capitals[0] == 0, capitals[1] >= Self.shortestPart,
      scalars.count - capitals[1] >= Self.shortestPart
    else { return nil }
    return (Self.lowered(scalars[..<capitals[1]]), Self.lowered(scalars[capitals[1]...]))
  }

  private static func lowered(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
  }

  private func facts(_ part: String, _ token: ArticleToken) -> WordFacts {
    guard let hash = WordHash.of(part) else { return [] }
    return WordFacts(hash: hash, language: Int(token.language), index: index)
  }

  /// *Li*, *Bo*: shorter names are initials.
  private static let shortestPart = 2
  /// Listed as one word, it is what the lists say.
  private static let known: WordFacts = [
    .organization, .acronym, .region, .place, .eventWork, .legalForm, .givenName, .familyName,
  ]
  /// Beginnings of family names that go on with a capital: *MacDonald*, *DeLuca*.
  private static let prefixes: Set<String> = [
    "mc", "mac", "de", "del", "della", "di", "da", "dal", "du", "la", "le", "lo", "van", "von", "fitz", "ben", "bin",
    "al",
    "el", "san", "saint", "st", "o",
  ]
}
