import TextModel

/// What a comparison asks of a name again and again, counted once when the name is prepared. Bit n of a mask is word n.
struct NameMeasures: Sendable {
  private(set) var content: UInt32 = 0
  private(set) var family: UInt32 = 0
  private(set) var given: UInt32 = 0
  private(set) var patronymic: UInt32 = 0
  private(set) var initials: UInt32 = 0
  private(set) var numbers: UInt32 = 0
  private(set) var generations: UInt32 = 0
  private(set) var legalForms: UInt32 = 0
  private(set) var generics: UInt32 = 0
  private(set) var acronyms: UInt32 = 0
  private(set) var particles: UInt32 = 0
  /// Words that look like acronyms, whatever they do in the name.
  private(set) var acronymLike: UInt32 = 0
  /// *North*, *New*.
  private(set) var distinguishing: UInt32 = 0
  /// Words of general meaning: *city*, *company*, *of*.
  private(set) var general: UInt32 = 0
  /// Legal forms and generic words of which the meaning is known.
  private(set) var meaningful: UInt32 = 0
  /// Words that may imitate others (``LookAlikes``).
  private(set) var imitable: UInt32 = 0
  private(set) var isHan = false
  private(set) var hasFiliation = false
  let alphabet: Alphabet
  /// True when all words are written in ``alphabet``.
  let isOneAlphabet: Bool
  let startsWithEastAsianSurname: Bool
  let gender: NameSuffixes.Meaning
  /// Sixteenths of a bit, all words.
  private(set) var information: Int32 = 0
  /// Sixteenths of a bit, content words.
  private(set) var contentRarity: Int32 = 0
  private(set) var contentUnits: Int32 = 0

  private static let generalClasses: WordClass = [.placeGeneric, .organizationHead, .legalForm, .function]

  init(_ name: NameAnatomy) {
    let alphabet = name.mainAlphabet
    self.alphabet = alphabet
    isOneAlphabet = name.words.allSatisfy { $0.scanned.alphabet == alphabet }
    startsWithEastAsianSurname = name.startsWithEastAsianSurname
    gender = Self.gender(name)
    for index in name.words.indices { add(name.words[index], 1 << UInt32(index)) }
    for index in name.words.indices where name.words[index].scanned.alphabet == .latin {
      if LookAlikes.isImitable(name.units[name.words[index].scanned.units]) { imitable |= 1 << UInt32(index) }
    }
  }

  private mutating func add(_ word: NameWord, _ bit: UInt32) {
    information += word.information
    if word.isContent {
      content |= bit
      contentRarity += word.rarity
      contentUnits += word.scanned.unitCount
    }
    addRole(word, bit)
    if word.role != .initial, RoleAssignment.isAcronym(word) { acronymLike |= bit }
    if word.classes.contains(.distinguishing) { distinguishing |= bit }
    if !word.classes.isDisjoint(with: Self.generalClasses) { general |= bit }
    if !word.concepts.isEmpty { meaningful |= bit }
    if word.scanned.look.contains(.han) { isHan = true }
  }

  private mutating func addRole(_ word: NameWord, _ bit: UInt32) {
    switch word.role {
    case .family: family |= bit
    case .given: given |= bit
    case .patronymic: patronymic |= bit
    case .initial: initials |= bit
    case .number: numbers |= bit
    case .generation: generations |= bit
    case .legalForm: legalForms |= bit
    case .generic: generics |= bit
    case .acronym: acronyms |= bit
    case .particle:
      particles |= bit
      if word.classes.contains(.filiation) { hasFiliation = true }
    case .title, .unknown: break
    }
  }

  /// What the endings of family names and patronymics, and words like *bint*, say; empty when they say nothing.
  private static func gender(_ name: NameAnatomy) -> NameSuffixes.Meaning {
    var meaning: NameSuffixes.Meaning = []
    for word in name.words {
      if word.classes.contains(.feminine) { return .feminine }
      if word.role == .patronymic, word.suffix.contains(.patronymic) { return word.suffix.subtracting(.patronymic) }
      if word.role == .family { meaning = word.suffix.subtracting(.patronymic) }
    }
    return meaning
  }
}
