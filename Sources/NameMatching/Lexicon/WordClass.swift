/// What a word may be in a name, whatever its place; several at once.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt16
  static let particle = WordClass(rawValue: 1 << 0)
  /// Stands before or behind the father's name: *bin*, *ibn*, *oglu*.
  static let filiation = WordClass(rawValue: 1 << 1)
  static let title = WordClass(rawValue: 1 << 2)
  static let legalForm = WordClass(rawValue: 1 << 3)
  static let organizationHead = WordClass(rawValue: 1 << 4)
  static let placeGeneric = WordClass(rawValue: 1 << 5)
  static let generation = WordClass(rawValue: 1 << 6)
  /// *of*, *and*, *per*: joins words inside names of organizations.
  static let function = WordClass(rawValue: 1 << 7)
  /// A Chinese, Korean or Vietnamese family name, which stands first.
  static let eastAsianSurname = WordClass(rawValue: 1 << 8)
  static let nickname = WordClass(rawValue: 1 << 9)
  /// A compass word or a size: *North*, *Upper*, *Grand*: tells neighbors apart.
  static let distinguishing = WordClass(rawValue: 1 << 10)
  /// Woman's name with *bint*, *kyzy*.
  static let feminine = WordClass(rawValue: 1 << 11)
  /// A town, in Han or Latin letters.
  static let town = WordClass(rawValue: 1 << 12)
}

/// What the lexicon says of one word.
struct WordEntry: Sendable {
  var classes: WordClass = []
  /// Words that share a concept mean the same thing (*bank*, *banca*, *банк*) or are forms of one name.
  var concepts = ConceptSet()
}
