/// The conflicts that hold for a measured pair, as bits: most pairs have none, and an array would be allocated for each.
struct ConflictSet: OptionSet {
  let rawValue: UInt16
  static let genderDiffers = ConflictSet(rawValue: 1 << 0)
  static let legalFormDiffers = ConflictSet(rawValue: 1 << 1)
  static let headDiffers = ConflictSet(rawValue: 1 << 2)
  static let numberDiffers = ConflictSet(rawValue: 1 << 3)
  static let generationDiffers = ConflictSet(rawValue: 1 << 4)
  static let filiationDiffers = ConflictSet(rawValue: 1 << 5)
  static let initialDiffers = ConflictSet(rawValue: 1 << 6)
  static let hanCharactersDiffer = ConflictSet(rawValue: 1 << 7)
  static let acronymDiffers = ConflictSet(rawValue: 1 << 8)
  /// Two known places.
  static let placeDiffers = ConflictSet(rawValue: 1 << 9)
  /// Organizations of which one has a place in its name that the other has not.
  static let placeOnOneSide = ConflictSet(rawValue: 1 << 10)
  static let placeOnBothSides = ConflictSet(rawValue: 1 << 11)
  /// *Jr* on one side only: papers leave it out.
  static let generationOnOneSide = ConflictSet(rawValue: 1 << 14)
  /// Imitations: no conflicts, but warnings, and limits to what the agreement is worth.
  static let digitsAmongLetters = ConflictSet(rawValue: 1 << 12)
  static let lookAlikeLetters = ConflictSet(rawValue: 1 << 13)

  /// In the order in which they are told.
  private static let named: [(ConflictSet, NameConflict)] = [
    (.genderDiffers, .genderDiffers), (.legalFormDiffers, .legalFormDiffers), (.headDiffers, .headDiffers),
    (.numberDiffers, .numberDiffers), (.generationDiffers, .generationDiffers),
    (.filiationDiffers, .filiationDiffers), (.initialDiffers, .initialDiffers),
    (.hanCharactersDiffer, .hanCharactersDiffer), (.acronymDiffers, .acronymDiffers), (.placeDiffers, .placeDiffers),
    (.generationOnOneSide, .generationDiffers), (.placeOnBothSides, .placeDiffers), (.placeOnOneSide, .placeDiffers),
  ]

  var conflicts: [NameConflict] { Self.named.filter { contains($0.0) }.map(\.1) }

  /// Bits against of each named conflict; 0 where the judge has learned enough of its own.
  private static let gravest: ConflictSet = [.filiationDiffers, .genderDiffers, .hanCharactersDiffer]
  private static let grave: ConflictSet = [.placeDiffers, .placeOnBothSides, .acronymDiffers]
  private static let doubtful: ConflictSet = [.generationDiffers, .initialDiffers, .numberDiffers]

  /// Without bits of their own: lists have companies with and without the place in their names in plenty.
  private static let learned: ConflictSet = [.placeOnOneSide, .digitsAmongLetters, .lookAlikeLetters]

  /// Bits against; the gravest conflict counts.
  var weight: Float {
    if isEmpty { return 0 }
    if !isDisjoint(with: Self.gravest) { return -7 }
    if !isDisjoint(with: Self.grave) { return -6 }
    if !isDisjoint(with: Self.doubtful) { return -3 }
    return isSubset(of: Self.learned) ? 0 : -1
  }
}
