import Lexicons

/// What no name looks like, whatever the weights say: the rules behind the model.
enum SpanRules {
  /// False when the words can be no name.
  static func allow(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    let first = tokens[span.lowerBound]
    if isNoun(span, in: tokens) || cutsPhrase(span, in: tokens) { return false }
    if span.count == 1 {
      if first.marks.contains(.uncasedPlace) { return true }
      return first.isCapitalized && !first.marks.contains(.plain) && !isOffice(span, in: tokens)
    }
    if first.marks.contains(.unstudied), first.facts.contains(.title), first.facts.isDisjoint(with: telling) {
      return false
    }
    if span.contains(where: { tokens[$0].marks.contains(.plain) }) { return false }
    return !honorifics.contains(first.hash) && !GluedNames.isAuthorWord(span, in: tokens)
      && !isArticle(span.lowerBound, in: tokens)
      && !holdsTwoNames(span, in: tokens) && !isPlaceOfOffice(span, in: tokens) && !isOffice(span, in: tokens)
      && !endsInTitle(span, in: tokens) && !OfficeRules.beginsWithOffice(span, in: tokens)
  }

  /// *Asia* of *Asia centrale*.
  private static func cutsPhrase(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    tokens[span.lowerBound].marks.contains(.phraseInside)
      || (span.upperBound < tokens.count && tokens[span.upperBound].marks.contains(.phraseInside))
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
    for position in span.dropFirst().dropLast() where isGiven(tokens[position]) {
      let before = tokens[position - 1]
      guard tokens[position].gap == .space, before.isCapitalized, tokens[position + 1].isCapitalized,
        tokens[position + 1].gap == .space
      else { continue }
      let isPlace = !before.facts.isDisjoint(with: [.region, .knownPlace]) || before.marks.contains(.unstudied)
      if isPlace, before.facts.isDisjoint(with: [.givenName, .organizationHead]) { return true }
    }
    return false
  }

  /// *(presidente della) Bulgaria Marin Orlov*, *(Президент) Казахстана Касым-Жомарт Токаев*: behind an office, a
  /// place and its holder.
  private static func isPlaceOfOffice(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    let first = span.lowerBound
    guard span.count > 2, isPlace(tokens[first]), followsOffice(first, in: tokens),
      tokens[first + 1].gap == .space
    else { return false }
    return span.dropFirst().allSatisfy { position in
      let token = tokens[position]
      return (token.gap == .space || token.gap == .hyphen) && token.isCapitalized
        && token.facts.isDisjoint(with: [.organizationHead, .placeGeneric, .region, .demonym])
    }
  }

  private static func isPlace(_ token: ArticleToken) -> Bool {
    token.isCapitalized && !token.facts.isDisjoint(with: [.region, .place]) && token.facts.isDisjoint(with: .givenName)
  }

  /// True behind *presidente della* and *Президент*.
  private static func followsOffice(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    var office = position - 1
    guard office >= 0, tokens[position].gap == .space else { return false }
    if tokens[office].facts.contains(.functionWord), !tokens[office].isCapitalized, office > 0,
      tokens[office].gap == .space
    {
      office -= 1
    }
    return tokens[office].facts.contains(.title)
  }

  /// Where nothing was learned, any known given name counts.
  private static func isGiven(_ token: ArticleToken) -> Bool {
    token.facts.contains(.commonGiven) || (token.marks.contains(.unstudied) && token.facts.contains(.givenName))
  }

  /// Facts that tell a name from a common noun.
  private static let telling: WordFacts = [
    .givenName, .familyName, .place, .region, .acronym, .organization, .organizationHead, .knownPlace,
  ]

  /// In German a capital proves nothing: some word of the span must be known, or be written as no noun is, or follow a
  /// title.
  private static func isNoun(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    guard tokens[span.lowerBound].marks.contains(.nounCapitals) else { return false }
    if tokens[span].contains(where: { !$0.facts.isDisjoint(with: telling) || $0.shape.contains(.innerUpper) }) {
      return span.count == 1 && isHeadOnly(tokens[span.lowerBound])
    }
    guard span.lowerBound > 0, tokens[span.lowerBound].gap == .space else { return true }
    return !tokens[span.lowerBound - 1].facts.contains(.title)
  }

  private static func isHeadOnly(_ token: ArticleToken) -> Bool {
    token.facts.intersection(telling) == [.organizationHead]
  }

  /// *Energy* before *Secretary*: a field of government, no name.
  private static func isOffice(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    guard tokens[span.upperBound - 1].facts.contains(.officeField), span.upperBound < tokens.count else { return false }
    let next = tokens[span.upperBound]
    return next.gap == .space && next.isCapitalized && next.facts.contains(.title)
  }

  /// *U.S. President*: a place or a people, then an office; *Milwaukee Mayor* before *Anna*: whatever, then an office.
  private static func endsInTitle(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    let last = tokens[span.upperBound - 1]
    guard last.isCapitalized, last.facts.contains(.title),
      last.facts.isDisjoint(with: [.organizationHead, .familyName, .givenName])
    else { return false }
    if OfficeRules.standsBeforePerson(span.upperBound - 1, in: tokens) { return true }
    return tokens[span.dropLast()].contains {
      !$0.facts.isDisjoint(with: [.region, .knownPlace, .demonym, .officeField]) || $0.shape.contains(.single)
    }
  }

  /// Forms of address that no name begins with.
  private static let honorifics = WordSet(
    "mr mrs ms m mme mlle herr frau dr prof sig dott on avv ing hon gen col lt sgt capt signor signora господин")
}
