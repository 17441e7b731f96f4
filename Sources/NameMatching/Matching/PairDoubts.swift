import TextModel

/// Agreements that leave a doubt which letters cannot settle: a person should say.
enum PairDoubts {
  static func isInDoubt(_ pair: PairMeasurement) -> Bool {
    if pair.isAnyOrganization { return organizationInDoubt(pair) }
    return pair.left.type == .place || pair.right.type == .place ? placeInDoubt(pair) : personInDoubt(pair)
  }

  /// One word each, in one alphabet, that begin with other letters: *Suzhou*, *Xuzhou*.
  private static func placeInDoubt(_ pair: PairMeasurement) -> Bool {
    guard pair.left.words.count == 1, pair.right.words.count == 1,
      pair.left.words[0].scanned.alphabet == pair.right.words[0].scanned.alphabet
    else { return false }
    return pair.left.units.first != pair.right.units.first
  }

  /// A word that only one name has may make another company (*Fiat*, *Fiat Industrial*); so may another order
  /// (*World Bank*, *Bank of the World*), unless words were translated.
  private static func organizationInDoubt(_ pair: PairMeasurement) -> Bool {
    let free = pair.left.words(pair.alignment.freeLeft) + pair.right.words(pair.alignment.freeRight)
    if free.contains(where: { $0.role != .acronym }) { return true }
    return pair.features[.reordered] == 1 && pair.features[.translations] == 0
  }

  /// Given and family name changed places without a comma or capitals to say so (*Saddam Hussein*, *Hussein Saddam*),
  /// or one name begins with a given name more (*Saddam Hussein*, *Uday Saddam Hussein*).
  private static func personInDoubt(_ pair: PairMeasurement) -> Bool {
    if pair.features[.reordered] == 1, pair.features[.rolesCrossed] == 1 { return true }
    return startsWithMore(pair.left, pair.alignment.freeLeft) || startsWithMore(pair.right, pair.alignment.freeRight)
  }

  private static func startsWithMore(_ name: NameAnatomy, _ free: UInt32) -> Bool {
    guard name.words.count > 2, let first = name.words.firstIndex(where: \.isContent) else { return false }
    return free & (1 << UInt32(first)) != 0 && name.words[first].role == .given
  }
}
