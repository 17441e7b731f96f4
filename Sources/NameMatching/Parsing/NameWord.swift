/// One word of a name with all that comparing needs to know of it.
struct NameWord: Sendable {
  var scanned: ScannedWord
  var role: NamePart.Role = .unknown
  var classes: WordClass = []
  var suffix: NameSuffixes.Meaning = []
  /// Words that share a concept mean the same.
  var concepts = ConceptSet()
  /// How much its letters say, in sixteenths of a bit.
  var information: Int32 = 0
  /// How rare the word is in names, in sixteenths of a bit.
  var rarity: Int32 = 0

  /// True for words that an alignment must account for: not titles, particles, legal forms.
  var isContent: Bool {
    switch role {
    case .given, .family, .patronymic, .initial, .number, .acronym, .generic, .unknown, .generation: true
    case .particle, .title, .legalForm: false
    }
  }

  var isSingleLetter: Bool { scanned.letterCount == 1 && scanned.alphabet != .pinyin && scanned.alphabet != .hangul }
}
