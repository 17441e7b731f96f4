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
  static let placeDiffers = ConflictSet(rawValue: 1 << 9)

  /// In the order in which they are told.
  private static let named: [(ConflictSet, NameConflict)] = [
    (.genderDiffers, .genderDiffers), (.legalFormDiffers, .legalFormDiffers), (.headDiffers, .headDiffers),
    (.numberDiffers, .numberDiffers), (.generationDiffers, .generationDiffers),
    (.filiationDiffers, .filiationDiffers), (.initialDiffers, .initialDiffers),
    (.hanCharactersDiffer, .hanCharactersDiffer), (.acronymDiffers, .acronymDiffers), (.placeDiffers, .placeDiffers),
  ]

  var conflicts: [NameConflict] { Self.named.filter { contains($0.0) }.map(\.1) }

  /// Bits against of each named conflict; 0 where the judge has learned enough of its own.
  private static let gravest: ConflictSet = [.filiationDiffers, .genderDiffers, .hanCharactersDiffer]
  private static let grave: ConflictSet = [.placeDiffers, .acronymDiffers]
  private static let doubtful: ConflictSet = [.generationDiffers, .initialDiffers, .numberDiffers]

  /// Bits against; the gravest conflict counts.
  var weight: Float {
    if isEmpty { return 0 }
    if !isDisjoint(with: Self.gravest) { return -7 }
    if !isDisjoint(with: Self.grave) { return -6 }
    return isDisjoint(with: Self.doubtful) ? -1 : -3
  }
}
