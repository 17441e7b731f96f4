import TextModel

/// Agreements that leave a doubt which letters cannot settle: a person should say.
enum PairDoubts {
  static func isInDoubt(_ pair: PairMeasurement) -> Bool {
    if pair.isAnyOrganization { return organizationInDoubt(pair) }
    let isPlace = pair.left.contents.anatomy.type == .place || pair.right.contents.anatomy.type == .place
    return isPlace ? placeInDoubt(pair) : personInDoubt(pair)
  }

  /// One word each, in one alphabet, that begin with other letters: *Suzhou*, *Xuzhou*.
  private static func placeInDoubt(_ pair: PairMeasurement) -> Bool {
    guard pair.left.count == 1, pair.right.count == 1,
      pair.left.words.pointee.scanned.alphabet == pair.right.words.pointee.scanned.alphabet
    else { return false }
    return pair.left.contents.anatomy.units.first != pair.right.contents.anatomy.units.first
  }

  /// A word that only one name has may make another company (*Fiat*, *Fiat Industrial*); so may another order
  /// (*World Bank*, *Bank of the World*), unless words were translated.
  private static func organizationInDoubt(_ pair: PairMeasurement) -> Bool {
    let left = pair.alignment.freeLeft & ~pair.left.contents.measures.acronyms
    let right = pair.alignment.freeRight & ~pair.right.contents.measures.acronyms
    return left | right != 0 || pair.features[.reordered] == 1 && pair.features[.translations] == 0
  }

  /// Given and family name changed places without a comma or capitals to say so (*Saddam Hussein*, *Hussein Saddam*),
  /// or one name begins with a given name more (*Saddam Hussein*, *Uday Saddam Hussein*).
  private static func personInDoubt(_ pair: PairMeasurement) -> Bool {
    if pair.features[.reordered] == 1, pair.features[.rolesCrossed] == 1 { return true }
    if isOtherSyllable(pair) || isNamesakeWithMore(pair) { return true }
    return startsWithMore(pair.left, pair.alignment.freeLeft) || startsWithMore(pair.right, pair.alignment.freeRight)
  }

  /// East Asian names in one alphabet with a syllable that no romanization writes so: *Qin Gang*, *Qin Gong*; 김정은,
  /// 김종은. These names are short, and one letter makes another.
  private static func isOtherSyllable(_ pair: PairMeasurement) -> Bool {
    for index in 0..<pair.alignment.pieces.count where pair.alignment.pieces[index].rate > 0 {
      let piece = pair.alignment.pieces[index]
      guard piece.left.nonzeroBitCount == 1, piece.right.nonzeroBitCount == 1 else { continue }
      let one = pair.left.words[piece.left.trailingZeroBitCount].scanned
      let other = pair.right.words[piece.right.trailingZeroBitCount].scanned
      guard one.alphabet == other.alphabet else { continue }
      if one.alphabet == .hangul { return true }
      guard one.alphabet == .latin, pair.features[.eastAsian] == 1, piece.kind != .initial else { continue }
      let (units, otherUnits) = (pair.left.contents.anatomy.units, pair.right.contents.anatomy.units)
      if !EastAsianSound.shared.agree(units[one.units], otherUnits[other.units]) { return true }
    }
    return false
  }

  /// One side tells more, and that may be what tells two people apart: an initial (*Michael Jordan*, *Michael B. Jordan*),
  /// or any name beside common ones (*John Smith*, *John Michael Smith*). Beside rarer names the press leaves it out.
  private static func isNamesakeWithMore(_ pair: PairMeasurement) -> Bool {
    let (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    guard (left == 0) != (right == 0) else { return false }
    let initials = left & pair.left.contents.measures.initials | right & pair.right.contents.measures.initials
    return initials != 0 || pair.features[.agreedRarity] < commonName
  }

  /// Two doubts in one pair: a word spelled as no rule explains, and a name more (*Ali Vellabati*, *Ali Akbar Velayati*).
  static func isMisspelledWithMore(_ pair: PairMeasurement) -> Bool {
    guard pair.features[.edits] > 0, pair.features[.person] > 0, pair.features[.crossAlphabet] == 0 else {
      return false
    }
    return (pair.alignment.freeLeft == 0) != (pair.alignment.freeRight == 0)
  }

  /// Bits: one name in a quarter of a million, were its words drawn apart from each other.
  private static let commonName: Float = 18

  /// An initial is all that is told of a given name: *N. Nazarbayev* is Nursultan, or Nurali. In one article the full name
  /// beside it says which; between two a person should.
  static func isGivenByInitialAlone(_ pair: PairMeasurement) -> Bool {
    guard pair.features[.initials] > 0 else { return false }
    let (family, otherFamily) = (pair.left.contents.measures.family, pair.right.contents.measures.family)
    for index in 0..<pair.alignment.pieces.count {
      let piece = pair.alignment.pieces[index]
      // What else agrees is the family name, on a side that is read as a person's name.
      guard piece.kind == .initial || piece.left & family != 0 || piece.right & otherFamily != 0 else { return false }
    }
    return true
  }

  private static func startsWithMore(_ name: NameView, _ free: UInt32) -> Bool {
    let content = name.contents.measures.content
    let first = content & (~content &+ 1)
    return name.count > 2 && first & free & name.contents.measures.given != 0
  }
}
