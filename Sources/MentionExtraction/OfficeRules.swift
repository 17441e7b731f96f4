import Lexicons

/// Keeps an office out of the name behind it, wherever in a sentence both stand: *Kazakh President Kassym-Jomart
/// Tokayev*, *Massachusetts Senator Elizabeth Warren*, *Presidente del Consiglio Anna Bianchi*.
enum OfficeRules {
  /// True when the words begin with an office, or with a place, people or institution and an office, and go on with
  /// a person.
  static func beginsWithOffice(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    guard span.count > 1 else { return false }
    for position in span.dropLast() where isOffice(tokens[position]) {
      if isPerson((position + 1)..<span.upperBound, isHeld: isHeld(position, span, in: tokens), in: tokens) {
        return true
      }
    }
    return false
  }

  /// True for an office right before a given name.
  static func standsBeforePerson(_ position: Int, in tokens: [ArticleToken]) -> Bool {
    guard isOffice(tokens[position]), position + 1 < tokens.count else { return false }
    let next = tokens[position + 1]
    return next.gap == .space && next.isCapitalized && next.facts.contains(.commonGiven)
  }

  /// True for a place of which somebody holds the office behind it: ***Nevada** Governor Emily Stone*.
  static func isHolder(_ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    guard span.count == 1, !tokens[span.lowerBound].facts.isDisjoint(with: [.region, .knownPlace]),
      tokens[span.lowerBound].facts.isDisjoint(with: [.demonym, .givenName]), span.upperBound < tokens.count
    else { return false }
    return tokens[span.upperBound].gap == .space && standsBeforePerson(span.upperBound, in: tokens)
  }

  private static func isOffice(_ token: ArticleToken) -> Bool {
    token.isCapitalized && token.facts.contains(.title) && token.facts.isDisjoint(with: names)
      && !partsOfNames.contains(token.hash)
  }

  /// True when the words before the office, inside the span or just before it, say of what: *Kazakh*, *Massachusetts*.
  private static func isHeld(_ office: Int, _ span: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    if office > span.lowerBound {
      return tokens[span.lowerBound..<office].contains { !$0.facts.isDisjoint(with: holders) }
    }
    guard office > 0, tokens[office].gap == .space else { return false }
    return !tokens[office - 1].facts.isDisjoint(with: holders)
  }

  /// True when a person's name stands behind the office: the whole rest, or behind *of* and *di* its end.
  private static func isPerson(_ rest: Range<Int>, isHeld: Bool, in tokens: [ArticleToken]) -> Bool {
    guard tokens[rest.lowerBound].gap == .space || tokens[rest.lowerBound].gap == .point else { return false }
    let hasGeneric = tokens[rest].contains { !$0.facts.isDisjoint(with: generics) && !isGiven($0) }
    if tokens[rest.lowerBound].isCapitalized {
      guard !hasGeneric, tokens[rest].allSatisfy(standsInPerson) else { return false }
      return isHeld || (rest.count > 1 && isGiven(tokens[rest.lowerBound]))
    }
    return endsInFullName(rest, in: tokens)
  }

  /// *del Consiglio **Anna Bianchi***: a given name behind a capitalized word, with a family name.
  private static func endsInFullName(_ rest: Range<Int>, in tokens: [ArticleToken]) -> Bool {
    guard rest.count > 3 else { return false }
    let given = rest.upperBound - 2
    return tokens[given].facts.contains(.commonGiven) && tokens[given].gap == .space
      && tokens[given - 1].isCapitalized && tokens[given + 1].isCapitalized
      && tokens[given + 1].facts.isDisjoint(with: generics)
  }

  private static func standsInPerson(_ token: ArticleToken) -> Bool {
    !token.isNumber && (token.isCapitalized || token.gap == .hyphen || token.facts.contains(.particle))
  }

  private static func isGiven(_ token: ArticleToken) -> Bool { token.facts.contains(.givenName) }

  /// Words that are names as often as offices: *Dean*, *Earl*, *King*.
  private static let names: WordFacts = [.givenName, .familyName, .organizationHead, .placeGeneric, .eventWork]
  /// Of whom or what somebody holds an office.
  private static let holders: WordFacts = [
    .region, .knownPlace, .place, .demonym, .organizationHead, .acronym, .organization, .officeField,
  ]
  /// What makes a name of an institution, place or event of the words before it.
  private static let generics: WordFacts = [.organizationHead, .placeGeneric, .eventWork, .legalForm, .title]
  /// Titles that belong to names of places, saints, ships and artists.
  private static let partsOfNames = WordSet(
    """
    san santo santa sant saint st sainte são lady lord king queen prince princess duke count baron don re regina \
    principe principessa duca conte
    """)
}
