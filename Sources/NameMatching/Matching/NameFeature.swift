/// One measured property of a pair of names: what the learned model sees. All are symmetric in the two names.
///
/// Rates are costs over information: 0 the same letters, 1 different words; −1 where a side has no such word.
package enum NameFeature: Int, CaseIterable, Sendable {
  case person
  case place
  case organization
  case kindsDiffer
  /// 1 when words of different alphabets were compared.
  case crossAlphabet
  /// The greater loss of sound of the two alphabets (``Alphabet/loss``).
  case alphabetLoss
  case fewerWords
  case moreWords
  /// Share of content words that found an answer, on the side with less and with more.
  case lesserCoverage
  case greaterCoverage
  /// The same, words weighed by rarity.
  case lesserRareCoverage
  case greaterRareCoverage
  case worstRate
  case meanRate
  case bestRate
  /// Bits of rarity of the words that agree.
  case agreedRarity
  /// Rarity of the rarest word that agrees.
  case greatestAgreedRarity
  /// Bits of spelling of the words that agree, costs taken off.
  case agreedInformation
  /// Bits of rarity left without answer, on the side with less and with more.
  case lesserLeftover
  case greaterLeftover
  case fewerLeftoverWords
  case moreLeftoverWords
  /// Rate of the nearest two words left over.
  case nearestLeftoverRate
  /// Rate of both names written as one word.
  case wholeRate
  /// 1 when answering words stand in another order.
  case reordered
  /// 1 when a family name answers to a given name.
  case rolesCrossed
  case initials
  case joins
  case edits
  case translations
  case familyRate
  case givenRate
  case patronymicRate
  case genderDiffers
  case legalFormDiffers
  case headDiffers
  case numberDiffers
  case generationDiffers
  case filiationDiffers
  case firstRate
  case lastRate
  /// Share of equal characters when both are written in Han; −1 otherwise.
  case hanShare
  case acronym
  case fewerUnits
  case moreUnits
  /// A word like *North* or *New* stands on one side only.
  case distinguishingLeftover
  /// Words left over are of general meaning (*city*, *company*).
  case genericLeftover
  /// On how many sides a number is left over: *Plant 5*, *Plant 7*, *Plant*.
  case numberLeftover
  /// On how many sides of names of organizations a word left over names a place.
  case placeLeftover
  /// 1 when a name begins with a Chinese, Korean or Vietnamese surname: one letter makes another name there.
  case eastAsian
  /// 1 when both kinds of name were told, not guessed.
  case kindIsKnown
  /// Bits that both names are likelier of another kind than of this one, each counted by half.
  case unlikelyPerson
  case unlikelyPlace
  case unlikelyOrganization

  /// How many there are; `allCases` would build an array to be counted.
  static let count = allCases.count
}

/// The features of one pair.
package struct NameFeatures: Sendable {
  package private(set) var values: [Float]

  init() { values = [Float](repeating: 0, count: NameFeature.count) }

  init(_ row: FeatureRow) { values = row.array }

  package subscript(feature: NameFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}
