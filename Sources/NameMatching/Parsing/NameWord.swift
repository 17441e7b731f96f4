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
  /// The father's own name in a patronymic.
  var father = FatherStem()

  /// True for words that an alignment must account for: not titles, particles, legal forms.
  var isContent: Bool {
    switch role {
    case .given, .family, .patronymic, .initial, .number, .acronym, .generic, .unknown, .generation: true
    case .particle, .title, .legalForm: false
    }
  }

  var isSingleLetter: Bool { scanned.letterCount == 1 && scanned.alphabet != .pinyin && scanned.alphabet != .hangul }
}

/// The father's name inside a patronymic: *Ivan* of *Ivanovich*. The ending is in all of them and tells no two apart.
struct FatherStem: Sendable, BitwiseCopyable {
  /// Units of the stem; 0 for words that are no patronymics by their ending.
  var unitCount: Int32 = 0
  /// How much its letters say, in sixteenths of a bit.
  var information: Int32 = 0
  /// What the given name means: *Volodymyr*, *Vladimir*.
  var concepts = ConceptSet()

  init() {}

  init(_ units: ArraySlice<UInt8>, _ alphabet: Alphabet, model: NameModel) {
    unitCount = Int32(units.count)
    information = model.information(of: units, alphabet)
    concepts = NameLexicon.shared.entry(ScannedWord.hash(units, alphabet)).concepts
  }
}
