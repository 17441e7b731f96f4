import Lexicons

/// What no name looks like, whatever the weights say: the rules behind the model.
enum SpanRules {
  /// False when the words can be no name.
  static func allow(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    let first = tokens[span.lowerBound]
    if span.count == 1 { return first.isCapitalized && !first.marks.contains(.plain) && !isOffice(span, in: tokens) }
    if span.contains(where: { tokens[$0].marks.contains(.plain) }) { return false }
    return !honorifics.contains(first.hash) && !isArticle(span.lowerBound, in: tokens)
      && !holdsTwoNames(span, in: tokens) && !isOffice(span, in: tokens)
      && !endsInTitle(span, in: tokens)
  }

  /// The *L’* of *L’Italia* where a sentence begins; *L’Aquila* is listed, and *D’Alema* is no preposition.
  private static func isArticle(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    let token = tokens[position]
    return token.marks.contains(.startsSentence) && token.facts.contains(.functionWord)
      && !token.marks.contains(.phraseStart) && token.hash != letterD && position + 1 < tokens.count
      && tokens[position + 1].gap == .apostrophe
  }

  private static let letterD = ArticleToken.hash(of: "d")

  /// *Massachusetts Elizabeth Warren*: a place, then a person.
  private static func holdsTwoNames(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    for position in span.dropFirst().dropLast() where tokens[position].facts.contains(.commonGiven) {
      let before = tokens[position - 1]
      guard tokens[position].gap == .space, before.isCapitalized, tokens[position + 1].isCapitalized,
        tokens[position + 1].gap == .space
      else { continue }
      let isPlace = !before.facts.isDisjoint(with: [.region, .knownPlace])
      if isPlace, before.facts.isDisjoint(with: [.givenName, .organizationHead]) { return true }
    }
    return false
  }

  /// *Energy* before *Secretary*: a field of government, no name.
  private static func isOffice(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    guard tokens[span.upperBound - 1].facts.contains(.officeField), span.upperBound < tokens.count else { return false }
    let next = tokens[span.upperBound]
    return next.gap == .space && next.isCapitalized && next.facts.contains(.title)
  }

  /// *U.S. President*: a place or a people, then an office.
  private static func endsInTitle(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    let last = tokens[span.upperBound - 1]
    guard last.isCapitalized, last.facts.contains(.title),
      last.facts.isDisjoint(with: [.organizationHead, .familyName, .givenName])
    else { return false }
    return tokens[span.dropLast()].contains {
      !$0.facts.isDisjoint(with: [.region, .knownPlace, .demonym, .officeField]) || $0.shape.contains(.single)
    }
  }

  /// Forms of address that no name begins with.
  private static let honorifics = Set(
    "mr mrs ms dr prof sig dott on avv ing hon gen col lt sgt capt signor signora господин"
      .split(separator: " ").map { ArticleToken.hash(of: String($0)) })
}
