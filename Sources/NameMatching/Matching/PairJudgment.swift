/// The match weight of a measured pair: the learned judge, then what is known for certain.
///
/// The judge learns from names as lists have them, where a father and a son, a man and a woman, two countries one letter
/// apart are rare. These named conflicts are therefore weighed by hand, on top.
enum PairJudgment {
  /// A known identity (*Pechino*, *Beijing*) is worth at least fifty to one, whatever the letters say.
  private static let knownSame: Float = 5.6
  /// However well the letters agree, a conflict leaves at most this much before it is counted.
  private static let mostBeforeConflict: Float = 5

  /// The same words in the same order are worth this, however common they are: another John Smith is for the caller
  /// to tell, who knows the company that the name keeps.
  private static let sameWords: Float = 6
  /// A doubtful agreement stays below the threshold of *same*, in the order of its weight: forty bits, more than the judge
  /// ever finds, add a fifth of one.
  private static let mostInDoubt: Float = 3.9
  private static let slopeInDoubt: Float = 0.005

  /// *N. Nazarbayev* fits several of a family: below *same* in either profile.
  private static let mostInGraveDoubt: Float = 1.7

  /// *Sech1n* is a slip or a forgery of *Sechin*: a person should say.
  private static let mostWithDigits: Float = 2
  /// *rnilan* is not *milan*, however alike they look.
  private static let mostWithLookAlikes: Float = -0.5

  static func bits(_ pair: PairMeasurement, model: NameModel) -> Float {
    var bits =
      model.judge.map { judge in pair.features.withValues { judge.logOdds($0) } * NameModel.bitsPerNat }
      ?? HandSetWeights.bits(NameFeatures(pair.features))
    if isSameWords(pair) { bits = max(bits, sameWords) }
    if PairDoubts.isInDoubt(pair) { bits = limited(bits, to: mostInDoubt) }
    if PairDoubts.isGivenByInitialAlone(pair) || PairDoubts.isMisspelledWithMore(pair) {
      bits = limited(bits, to: mostInGraveDoubt)
    }
    if pair.conflicts.contains(.digitsAmongLetters) { bits = min(bits, mostWithDigits) }
    if pair.conflicts.contains(.lookAlikeLetters) { bits = min(bits, mostWithLookAlikes) }
    let known = KnownName.agree(pair.left.contents.anatomy.known, pair.right.contents.anatomy.known)
    if known == true { return max(bits, knownSame) }
    let penalty = pair.conflicts.weight
    if penalty < 0 { bits = min(bits, mostBeforeConflict) + penalty }
    return bits
  }

  private static func limited(_ bits: Float, to most: Float) -> Float {
    bits > most ? most + slopeInDoubt * (bits - most) : bits
  }

  private static func isSameWords(_ pair: PairMeasurement) -> Bool {
    guard pair.alignment.freeLeft == 0, pair.alignment.freeRight == 0, pair.features[.reordered] == 0 else {
      return false
    }
    for index in 0..<pair.alignment.pieces.count where pair.alignment.pieces[index].kind != .same { return false }
    return pair.alignment.pieces.count > 0
  }
}
