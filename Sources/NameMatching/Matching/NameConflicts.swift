import TextModel

/// Finds named reasons why two names are not one.
enum NameConflicts {
  static func find(_ pair: PairMeasurement) -> [NameConflict] {
    var found: [NameConflict] = []
    if genderDiffers(pair) { found.append(.genderDiffers) }
    if conceptsDiffer(pair, role: .legalForm) { found.append(.legalFormDiffers) }
    if conceptsDiffer(pair, role: .generic), pair.isAnyOrganization { found.append(.headDiffers) }
    if textsDiffer(pair, role: .number) { found.append(.numberDiffers) }
    if textsDiffer(pair, role: .generation) { found.append(.generationDiffers) }
    if filiationDiffers(pair) { found.append(.filiationDiffers) }
    if initialDiffers(pair) { found.append(.initialDiffers) }
    if hanDiffers(pair) { found.append(.hanCharactersDiffer) }
    if acronymDiffers(pair) { found.append(.acronymDiffers) }
    if KnownName.agree(pair.left.known, pair.right.known) == false {
      found.append(pair.left.known.place != 0 ? .placeDiffers : .acronymDiffers)
    } else if placeDiffers(pair) {
      found.append(.placeDiffers)
    }
    return found
  }

  /// The conflict that words of one role, left over on both sides, stand for.
  static func conflict(of role: NamePart.Role, _ pair: PairMeasurement) -> NameConflict? {
    switch role {
    case .given: .givenNameDiffers
    case .family: .familyNameDiffers
    case .patronymic: pair.left.hasFiliation ? .filiationDiffers : .patronymicDiffers
    case .initial: .initialDiffers
    case .generation: .generationDiffers
    case .number: .numberDiffers
    case .acronym: .acronymDiffers
    case .generic: .headDiffers
    case .legalForm: .legalFormDiffers
    case .particle, .title, .unknown: nil
    }
  }

  /// The conflict between words left over that have different roles: an initial against a name that it cannot stand for.
  static func conflict(between left: [NameWord], _ right: [NameWord]) -> NameConflict? {
    let roles = (left + right).map(\.role)
    if roles.contains(.initial) { return .initialDiffers }
    if roles.contains(.patronymic) { return .patronymicDiffers }
    return roles.contains(.given) ? .givenNameDiffers : nil
  }

  /// A man's ending on one side and a woman's on the other, in words that answer to each other or stand alone.
  private static func genderDiffers(_ pair: PairMeasurement) -> Bool {
    guard pair.left.type != .organization, pair.right.type != .organization else { return false }
    let (left, right) = (gender(pair.left), gender(pair.right))
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
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

  /// Two acronyms of other letters: *SCO*, *SEC*. Letters of two alphabets may stand for one.
  private static func acronymDiffers(_ pair: PairMeasurement) -> Bool {
    guard pair.left.words.count == 1, pair.right.words.count == 1 else { return false }
    let (one, other) = (pair.left.words[0], pair.right.words[0])
    return one.role == .acronym && other.role == .acronym && one.scanned.alphabet == other.scanned.alphabet
      && one.scanned.hash != other.scanned.hash
  }

  /// Both have initials, and one of them fits nothing.
  private static func initialDiffers(_ pair: PairMeasurement) -> Bool {
    let (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    return left != 0 && right != 0 && (left & pair.left.mask(.initial) != 0 || right & pair.right.mask(.initial) != 0)
  }

  /// Written in Han on both sides, in other characters of one sound. Simplified and traditional forms of one character
  /// differ too, so at least half must be other ones.
  private static func hanDiffers(_ pair: PairMeasurement) -> Bool {
    let share = pair.features[.hanShare]
    return share >= 0 && share < 1 && pair.left.surface.utf8.count == pair.right.surface.utf8.count
  }

  /// Organizations told apart by a place: *Bank of Armenia*, *Bank of America*; *Banco Santander Chile*.
  private static func placeDiffers(_ pair: PairMeasurement) -> Bool {
    guard pair.isAnyOrganization, !pair.alignment.pieces.isEmpty else { return false }
    let (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    guard (1...4).contains(left.nonzeroBitCount + right.nonzeroBitCount) else { return false }
    return namesPlace(left, of: pair.left) || namesPlace(right, of: pair.right)
  }

  private static func namesPlace(_ mask: UInt32, of name: NameAnatomy) -> Bool {
    name.words(mask).contains { KnownName.isPlace(name.part($0).text) }
  }

  private static func conceptsDiffer(_ pair: PairMeasurement, role: NamePart.Role) -> Bool {
    let one = pair.left.words.filter { $0.role == role && !$0.concepts.isEmpty }.map(\.concepts)
    let other = pair.right.words.filter { $0.role == role && !$0.concepts.isEmpty }.map(\.concepts)
    return !one.isEmpty && !other.isEmpty && !one.contains { own in other.contains { $0.meets(own) } }
  }

  private static func textsDiffer(_ pair: PairMeasurement, role: NamePart.Role) -> Bool {
    let one = pair.left.words.filter { $0.role == role }.map(\.scanned.hash)
    let other = pair.right.words.filter { $0.role == role }.map(\.scanned.hash)
    if role == .generation { return one != other }
    return !one.isEmpty && !other.isEmpty && Set(one) != Set(other)
  }

  /// After *bin* stands another father, or son and father have changed places.
  private static func filiationDiffers(_ pair: PairMeasurement) -> Bool {
    guard pair.left.hasFiliation, pair.right.hasFiliation else { return false }
    let (one, other) = (pair.left.mask(.patronymic), pair.right.mask(.patronymic))
    guard one != 0, other != 0 else { return false }
    return pair.rate(between: one, other) > PartAlignment.highestJoinRate
  }
}

extension NameAnatomy {
  var hasFiliation: Bool { words.contains { $0.role == .particle && $0.classes.contains(.filiation) } }
}

extension PairMeasurement {
  var isAnyOrganization: Bool { left.type == .organization || right.type == .organization }
}
