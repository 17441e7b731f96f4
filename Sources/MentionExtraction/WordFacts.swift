import Lexicons

/// What the word lists say of a word or phrase in one language: one bit a list, and a few finer ones.
package struct WordFacts: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ list: LexiconList) { self.init(rawValue: 1 << UInt32(list.index)) }

  package static let functionWord = WordFacts(.functionWords)
  package static let title = WordFacts(.titles)
  package static let monthDay = WordFacts(.monthsDays)
  package static let demonym = WordFacts(.demonyms)
  package static let particle = WordFacts(.particles)
  package static let legalForm = WordFacts(.legalForms)
  package static let organizationHead = WordFacts(.organizationHeads)
  package static let acronym = WordFacts(.acronyms)
  package static let givenName = WordFacts(.givenNames)
  package static let placeGeneric = WordFacts(.placeGenerics)
  package static let eventWork = WordFacts(.eventsWorks)
  package static let familyName = WordFacts(.familyNames)
  package static let place = WordFacts(.places)
  package static let organization = WordFacts(.organizations)
  package static let region = WordFacts(.regions)
  package static let officeField = WordFacts(.officeFields)
  /// A place of CLDR or one of the best-known towns.
  package static let knownPlace = WordFacts(rawValue: 1 << 24)
  /// A given name of many people.
  package static let commonGiven = WordFacts(rawValue: 1 << 25)
  /// A longer phrase of the lists begins like this.
  package static let continues = WordFacts(rawValue: 1 << 30)

  /// Places are numbered by how well they are known: CLDR's some 700 first, then towns by their number of spellings.
  static let knownPlaceCount = 2200
  /// A name counted with at least 2⁴ people.
  static let commonGivenStrength = 4

  /// Looks a word or phrase up.
  ///
  /// - Parameter language: its number in the lists.
  init(hash: UInt64, language: Int, index: LexiconIndex) {
    var bits: UInt32 = 0
    index.forEachEntry(of: hash) { entry in
      guard entry.languageIndex == 0 || entry.languageIndex == language else { return }
      bits |= 1 << UInt32(min(entry.listIndex, 30))
      if entry.listIndex == Self.placesIndex, entry.value < Self.knownPlaceCount {
        bits |= WordFacts.knownPlace.rawValue
      }
      if entry.listIndex == Self.givenIndex, entry.value >= Self.commonGivenStrength {
        bits |= WordFacts.commonGiven.rawValue
      }
    }
    self.init(rawValue: bits)
  }

  private static let placesIndex = LexiconList.places.index
  private static let givenIndex = LexiconList.givenNames.index
}
