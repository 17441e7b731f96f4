import TextModel

/// Finds named reasons why two names are not one.
enum NameConflicts {
  static func find(_ pair: PairMeasurement) -> ConflictSet {
    var found: ConflictSet = []
    if genderDiffers(pair) { found.insert(.genderDiffers) }
    let (left, right) = (pair.left.contents.measures, pair.right.contents.measures)
    if meaningsDiffer(pair, left.legalForms, right.legalForms) { found.insert(.legalFormDiffers) }
    if pair.isAnyOrganization, meaningsDiffer(pair, left.generics, right.generics) { found.insert(.headDiffers) }
    if numbersDiffer(pair, left.numbers, right.numbers) { found.insert(.numberDiffers) }
    found.formUnion(generationsDiffer(pair, left.generations, right.generations))
    if filiationDiffers(pair) { found.insert(.filiationDiffers) }
    if initialDiffers(pair) { found.insert(.initialDiffers) }
    if hanDiffers(pair) { found.insert(.hanCharactersDiffer) }
    if acronymDiffers(pair) { found.insert(.acronymDiffers) }
    if left.imitable | right.imitable != 0 { found.formUnion(LookAlikes.find(pair)) }
    let (known, other) = (pair.left.contents.anatomy.known, pair.right.contents.anatomy.known)
    if KnownName.agree(known, other) == false {
      found.insert(known.place != 0 ? .placeDiffers : .acronymDiffers)
    } else {
      found.formUnion(placesLeftOver(pair))
    }
    return found
  }

  /// The conflict that words of one role, left over on both sides, stand for.
  static func conflict(of role: NamePart.Role, _ pair: MeasuredPair) -> NameConflict? {
    switch role {
    case .given: .givenNameDiffers
    case .family: .familyNameDiffers
    case .patronymic: pair.left.contents.measures.hasFiliation ? .filiationDiffers : .patronymicDiffers
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
    let (left, right) = (pair.left.contents.measures.gender, pair.right.contents.measures.gender)
    return !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
      && pair.left.contents.anatomy.type != .organization && pair.right.contents.anatomy.type != .organization
  }

  /// Longest word in capitals that is no name written in capitals, where the kind of name is open.
  private static let longestOpenAcronym: Int32 = 4

  private static func isAcronym(_ name: NameView) -> Bool {
    if name.words.pointee.role == .acronym { return true }
    return !name.contents.anatomy.isTypeGiven && name.contents.measures.acronymLike != 0
      && name.words.pointee.scanned.letterCount <= longestOpenAcronym
  }

  /// Two acronyms of other letters: *SCO*, *SEC*. Letters of two alphabets may stand for one.
  private static func acronymDiffers(_ pair: PairMeasurement) -> Bool {
    guard pair.left.count == 1, pair.right.count == 1 else { return false }
    let (one, other) = (pair.left.words, pair.right.words)
    return isAcronym(pair.left) && isAcronym(pair.right)
      && one.pointee.scanned.alphabet == other.pointee.scanned.alphabet
      && one.pointee.scanned.hash != other.pointee.scanned.hash
  }

  /// Both have words left over, and one of these is an initial that fits nothing.
  private static func initialDiffers(_ pair: PairMeasurement) -> Bool {
    let (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    let initials = left & pair.left.contents.measures.initials | right & pair.right.contents.measures.initials
    return left != 0 && right != 0 && initials != 0
  }

  /// Written in Han on both sides, in other characters of one sound. Simplified and traditional forms of one character
  /// differ too, so at least half must be other ones.
  private static func hanDiffers(_ pair: PairMeasurement) -> Bool {
    let share = pair.features[.hanShare]
    return share >= 0 && share < 1
      && pair.left.contents.anatomy.surface.utf8.count == pair.right.contents.anatomy.surface.utf8.count
  }

  /// Fewest and most words left over by which organizations are told apart.
  private static let tellingWords = 1...4

  /// Organizations told apart by a place: *Bank of Armenia*, *Bank of America*; *Banco Santander Chile*.
  private static func placesLeftOver(_ pair: PairMeasurement) -> ConflictSet {
    guard pair.isAnyOrganization, pair.alignment.pieces.count > 0 else { return [] }
    let (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    guard tellingWords.contains(left.nonzeroBitCount + right.nonzeroBitCount) else { return [] }
    let (one, other) = (pair.left.contents, pair.right.contents)
    let isLeft = one.memo.namesPlace(left, of: one.anatomy)
    let isRight = other.memo.namesPlace(right, of: other.anatomy)
    return isLeft && isRight ? .placeOnBothSides : isLeft || isRight ? .placeOnOneSide : []
  }

  /// Both sides have words of the masks with a known meaning, and no two mean the same.
  private static func meaningsDiffer(_ pair: PairMeasurement, _ left: UInt32, _ right: UInt32) -> Bool {
    let one = left & pair.left.contents.measures.meaningful
    let other = right & pair.right.contents.measures.meaningful
    guard one != 0, other != 0 else { return false }
    return !one.hasWord { index in
      other.hasWord { pair.left.words[index].concepts.meets(pair.right.words[$0].concepts) }
    }
  }

  /// Both sides have numbers, and one has a number that the other has not.
  private static func numbersDiffer(_ pair: PairMeasurement, _ left: UInt32, _ right: UInt32) -> Bool {
    guard left != 0, right != 0 else { return false }
    let (one, other) = (pair.left, pair.right)
    func isMissing(_ index: Int, of name: NameView, in mask: UInt32, of twin: NameView) -> Bool {
      !mask.hasWord { twin.words[$0].scanned.hash == name.words[index].scanned.hash }
    }
    return left.hasWord { isMissing($0, of: one, in: right, of: other) }
      || right.hasWord { isMissing($0, of: other, in: left, of: one) }
  }

  /// The generations are not the same, or one side tells none.
  private static func generationsDiffer(_ pair: PairMeasurement, _ left: UInt32, _ right: UInt32) -> ConflictSet {
    guard left | right != 0 else { return [] }
    guard left != 0, right != 0 else { return .generationOnOneSide }
    guard left.nonzeroBitCount == right.nonzeroBitCount else { return .generationDiffers }
    var (one, other) = (left, right)
    while one != 0 {
      let (index, twin) = (one.trailingZeroBitCount, other.trailingZeroBitCount)
      if pair.left.words[index].scanned.hash != pair.right.words[twin].scanned.hash { return .generationDiffers }
      one &= one &- 1
      other &= other &- 1
    }
    return []
  }

  /// After *bin* stands another father, or son and father have changed places.
  private static func filiationDiffers(_ pair: PairMeasurement) -> Bool {
    guard pair.left.contents.measures.hasFiliation, pair.right.contents.measures.hasFiliation else { return false }
    let (one, other) = (pair.left.contents.measures.patronymic, pair.right.contents.measures.patronymic)
    guard one != 0, other != 0 else { return false }
    return pair.rate(between: one, other) > PartAlignment.highestJoinRate
  }
}

extension UInt32 {
  /// True when a condition holds for the number of a word of this mask.
  @inline(__always)
  fileprivate func hasWord(_ condition: (Int) -> Bool) -> Bool {
    var rest = self
    while rest != 0 {
      if condition(rest.trailingZeroBitCount) { return true }
      rest &= rest &- 1
    }
    return false
  }
}
