import Lexicons

/// What the word lists say of a word or phrase in one language: one bit a list, and a few finer ones.
package struct WordFacts: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  // A list's bit is its number in ``LexiconList``, which is part of the packed file's layout; a test compares them. They
  // stand here as constants, because asking the list for its number at run time took a twentieth of the extraction.

  package static var functionWord: WordFacts { WordFacts(rawValue: 1 << 0) }
  package static var title: WordFacts { WordFacts(rawValue: 1 << 1) }
  package static var monthDay: WordFacts { WordFacts(rawValue: 1 << 2) }
  package static var demonym: WordFacts { WordFacts(rawValue: 1 << 3) }
  package static var particle: WordFacts { WordFacts(rawValue: 1 << 4) }
  package static var legalForm: WordFacts { WordFacts(rawValue: 1 << 5) }
  package static var organizationHead: WordFacts { WordFacts(rawValue: 1 << 6) }
  package static var acronym: WordFacts { WordFacts(rawValue: 1 << 7) }
  package static var givenName: WordFacts { WordFacts(rawValue: 1 << 8) }
  package static var placeGeneric: WordFacts { WordFacts(rawValue: 1 << 10) }
  package static var eventWork: WordFacts { WordFacts(rawValue: 1 << 12) }
  package static var familyName: WordFacts { WordFacts(rawValue: 1 << 13) }
  package static var place: WordFacts { WordFacts(rawValue: 1 << 14) }
  package static var organization: WordFacts { WordFacts(rawValue: 1 << 15) }
  package static var region: WordFacts { WordFacts(rawValue: 1 << 16) }
  package static var officeField: WordFacts { WordFacts(rawValue: 1 << 17) }
  /// A place of CLDR or one of the best-known towns.
  package static var knownPlace: WordFacts { WordFacts(rawValue: 1 << 24) }
  /// A country, territory or capital of CLDR. Asked by rules alone: no feature.
  package static var worldPlace: WordFacts { WordFacts(rawValue: 1 << 26) }
  /// A given name of many people.
  package static var commonGiven: WordFacts { WordFacts(rawValue: 1 << 25) }
  /// A longer phrase of the lists begins like this.
  package static var continues: WordFacts { WordFacts(rawValue: 1 << 30) }

  /// The first towns of the gazetteer stand behind CLDR's places.
  static let worldPlaceCount = 700
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
        if entry.value < Self.worldPlaceCount { bits |= WordFacts.worldPlace.rawValue }
      }
      if entry.listIndex == Self.givenIndex, entry.value >= Self.commonGivenStrength {
        bits |= WordFacts.commonGiven.rawValue
      }
    }
    self.init(rawValue: bits)
  }

  /// Numbers of two lists: those of their bits.
  private static var placesIndex: Int { place.rawValue.trailingZeroBitCount }
  private static var givenIndex: Int { givenName.rawValue.trailingZeroBitCount }
}
