/// Patronymics against patronymics.
extension PartAlignment {
  /// True for two words with a father's name inside, both of a son or both of a daughter.
  @inline(__always)
  static func areFathers(_ one: NameWord, _ two: NameWord) -> Bool {
    one.father.unitCount > 0 && two.father.unitCount > 0 && one.suffix == two.suffix
  }

  /// Patronymics are as alike as the fathers' names in them: by all their letters, *Ivanovich* and *Zavenovich*, or
  /// *Вадимович* and *Vladimirovich*, agree by half.
  func fathers(_ one: NameWord, _ two: NameWord, _ left: UInt32, _ right: UInt32) -> AlignedPiece? {
    if one.father.concepts.meets(two.father.concepts) {
      return AlignedPiece(kind: .translation, left: left, right: right, rate: Self.conceptRate)
    }
    let information = Float(one.father.information + two.father.information) / 2
    let limit = Int32(information * Self.highestRate)
    let cost = comparer.cost(
      one.scanned.units.prefix(Int(one.father.unitCount)), one.scanned.alphabet,
      two.scanned.units.prefix(Int(two.father.unitCount)), two.scanned.alphabet, limit: limit)
    guard cost <= limit, information > 0 else { return nil }
    let rate = Float(cost) / information
    // The endings may be spelled in two ways, so that no letter less agrees and the words are not the same.
    return AlignedPiece(kind: Self.kind(rate, max(cost, 1)), left: left, right: right, rate: rate)
  }
}
