import Lexicons

extension SpanFeatures {
  /// What speaks for labels besides the weights: a listed phrase, and a word that the article often writes with a capital
  /// and never without. Training knows only short articles, so these two could not be learned.
  func bonus(_ span: Range<Int>) -> SIMD4<Float> {
    let first = tokens[span.lowerBound]
    var bonus = SIMD4<Float>.zero
    if span.count > 1, first.marks.contains(.phraseStart), tokens[span.upperBound - 1].marks.contains(.phraseEnd) {
      let facts = article.phraseFacts(span, article.phraseHash(span))
      let hasLower = tokens[span].contains { !$0.isCapitalized }
      let listed = hasLower ? Self.lowerListedBonus : Self.listedBonus
      if facts.contains(.acronym) {
        bonus[MentionLabel.organization.rawValue] = listed
      } else if facts.contains(.region) {
        bonus[MentionLabel.place.rawValue] = listed
      }
    }
    if span.count == 1, first.shape.contains(.innerUpper),
      GluedNames(article: article).isPerson(at: span.lowerBound, in: tokens)
    {
      bonus[MentionLabel.person.rawValue] += Self.gluedBonus
    }
    if OfficeRules.isHolder(span, in: tokens) { bonus[MentionLabel.place.rawValue] += Self.listedBonus }
    if NumberedStreets.isStreet(span, in: tokens) { bonus[MentionLabel.place.rawValue] += Self.streetBonus }
    if span.count == 1, first.marks.contains(.uncasedPlace) { bonus[MentionLabel.place.rawValue] += Self.uncasedBonus }
    let known = article.evidence.word(first.hash)
    if known.capital >= Self.oftenCapital, known.lower == 0, first.facts.isDisjoint(with: Self.common) {
      bonus[MentionLabel.none.rawValue] = -Self.oftenBonus
    }
    return bonus
  }

  /// Five to one for what a person has written into the lists.
  private static let listedBonus: Float = 1.6
  /// Names in lower case hardly occur in training, so that the weights speak against them.
  private static let lowerListedBonus: Float = 5
  /// A number and *Street* are a street, whatever the weights of the few in training say.
  private static let streetBonus: Float = 8
  /// Sentences without capitals are few in training and count little there.
  private static let uncasedBonus: Float = 2
  /// Glued names do not occur in training, where a capital inside a word tells of companies.
  private static let gluedBonus: Float = 5
  private static let oftenBonus: Float = 0.8
  private static let oftenCapital: UInt16 = 3
  private static let common: WordFacts = [
    .functionWord, .demonym, .title, .monthDay, .eventWork, .officeField, .organizationHead, .placeGeneric,
  ]
}
