import TextModel

/// Measures a pair of names once its words are aligned.
///
/// Everything that is counted is a whole number of sixteenths of a bit, so that sums do not depend on their order.
struct PairMeasurement {
  let left: NameView
  let right: NameView
  let alignment: PartAlignment
  let features: FeatureRow
  /// Named reasons against that hold whatever else agrees.
  private(set) var conflicts: ConflictSet = []
  private let comparer: SpellingComparer

  /// Measures two names.
  ///
  /// - Parameters:
  ///   - features: a row of zeros.
  ///   - pieces: an empty list with room for a piece for every word of the name with fewer words.
  init(
    _ left: NameView, _ right: NameView, _ comparer: SpellingComparer, features: FeatureRow,
    pieces: PinnedList<AlignedPiece>
  ) {
    self.left = left
    self.right = right
    self.features = features
    self.comparer = comparer
    alignment = PartAlignment(left, right, comparer, pieces: pieces)
    measureKinds()
    measureCoverage()
    measurePieces()
    measureLeftover()
    measureEnds()
    measureRoles()
    conflicts = NameConflicts.find(self)
    measureConflicts()
  }

  var isAnyOrganization: Bool {
    left.contents.anatomy.type == .organization || right.contents.anatomy.type == .organization
  }

  private func measureKinds() {
    let (leftType, rightType) = (left.contents.anatomy.type, right.contents.anatomy.type)
    let type = leftType ?? rightType
    features[.person] = type == .person ? 1 : 0
    features[.place] = type == .place ? 1 : 0
    features[.organization] = type == .organization ? 1 : 0
    if let leftType, let rightType, leftType != rightType { features[.kindsDiffer] = 1 }
    let (leftKind, rightKind) = (left.contents.anatomy.kind, right.contents.anatomy.kind)
    features[.unlikelyPerson] = -(leftKind.person + rightKind.person) / 2
    features[.unlikelyPlace] = -(leftKind.place + rightKind.place) / 2
    features[.unlikelyOrganization] = -(leftKind.organization + rightKind.organization) / 2
    let (one, other) = (left.contents.measures.alphabet, right.contents.measures.alphabet)
    features[.crossAlphabet] = one == other ? 0 : 1
    features[.alphabetLoss] = Float(max(one.loss, other.loss))
    let (leftUnits, rightUnits) = (left.contents.measures.contentUnits, right.contents.measures.contentUnits)
    features[.fewerUnits] = Float(min(leftUnits, rightUnits))
    features[.moreUnits] = Float(max(leftUnits, rightUnits))
    let isEastAsian =
      left.contents.measures.startsWithEastAsianSurname || right.contents.measures.startsWithEastAsianSurname
    features[.eastAsian] = isEastAsian ? 1 : 0
    features[.kindIsKnown] = left.contents.anatomy.isTypeGiven && right.contents.anatomy.isTypeGiven ? 1 : 0
  }

  private func measureCoverage() {
    let leftWords = left.contents.measures.content.nonzeroBitCount
    let rightWords = right.contents.measures.content.nonzeroBitCount
    let (leftFree, rightFree) = (alignment.freeLeft.nonzeroBitCount, alignment.freeRight.nonzeroBitCount)
    put(Float(leftWords), Float(rightWords), .fewerWords, .moreWords)
    put(Self.share(leftWords, leftFree), Self.share(rightWords, rightFree), .lesserCoverage, .greaterCoverage)
    let freeLeft = Float(left.rarity(alignment.freeLeft)) / 16
    let freeRight = Float(right.rarity(alignment.freeRight)) / 16
    let (allLeft, allRight) = (left.contents.measures.contentRarity, right.contents.measures.contentRarity)
    put(
      1 - freeLeft / max(Float(allLeft) / 16, 1), 1 - freeRight / max(Float(allRight) / 16, 1),
      .lesserRareCoverage, .greaterRareCoverage)
    put(freeLeft, freeRight, .lesserLeftover, .greaterLeftover)
    put(Float(leftFree), Float(rightFree), .fewerLeftoverWords, .moreLeftoverWords)
  }

  private static func share(_ all: Int, _ free: Int) -> Float { all == 0 ? 0 : Float(all - free) / Float(all) }

  private func put(_ one: Float, _ other: Float, _ lesser: NameFeature, _ greater: NameFeature) {
    features[lesser] = min(one, other)
    features[greater] = max(one, other)
  }

  /// Pieces are counted in the order of the left name's words.
  private func measurePieces() {
    var (worst, best, weighted, weights): (Float, Float, Float, Float) = (0, 1, 0, 0)
    var lastRight = 0
    var seen: UInt32 = 0
    while let piece = nextPiece(after: &seen) {
      let rarity = Float(min(left.rarity(piece.left), right.rarity(piece.right))) / 16
      let information = Float(left.information(piece.left) &+ right.information(piece.right)) / 32
      features[.agreedRarity] += rarity
      features[.greatestAgreedRarity] = max(features[.greatestAgreedRarity], rarity)
      features[.agreedInformation] += information * (1 - piece.rate)
      count(piece.kind)
      weighted += piece.rate * information
      weights += information
      worst = max(worst, piece.rate)
      best = min(best, piece.rate)
      if piece.right.trailingZeroBitCount < lastRight { features[.reordered] = 1 }
      lastRight = piece.right.trailingZeroBitCount
    }
    features[.worstRate] = alignment.pieces.count == 0 ? 1 : worst
    features[.bestRate] = best
    features[.meanRate] = weights > 0 ? weighted / weights : 1
  }

  /// The piece that begins first in the left name among those not seen; no two pieces share a word.
  private func nextPiece(after seen: inout UInt32) -> AlignedPiece? {
    var first: AlignedPiece?
    for index in 0..<alignment.pieces.count {
      let piece = alignment.pieces[index]
      guard piece.left & seen == 0 else { continue }
      if let known = first, known.left.trailingZeroBitCount <= piece.left.trailingZeroBitCount { continue }
      first = piece
    }
    if let first { seen |= first.left }
    return first
  }

  private func count(_ kind: NameEvidence.Kind) {
    switch kind {
    case .initial: features[.initials] += 1
    case .joined: features[.joins] += 1
    case .edit: features[.edits] += 1
    case .translation, .nickname: features[.translations] += 1
    case .acronym: features[.acronym] = 1
    case .same, .transliteration, .minor, .unmatched, .conflict: break
    }
  }

  private func measureEnds() {
    let (leftMask, rightMask) = (left.contents.measures.content, right.contents.measures.content)
    guard leftMask != 0, rightMask != 0 else { return }
    features[.firstRate] = rate(between: leftMask & (~leftMask &+ 1), rightMask & (~rightMask &+ 1))
    features[.lastRate] = rate(between: Self.highest(leftMask), Self.highest(rightMask))
  }

  private static func highest(_ mask: UInt32) -> UInt32 { 1 << UInt32(31 - mask.leadingZeroBitCount) }

  /// Rate of the first piece that holds words of both masks; 1 when none does.
  func rate(between one: UInt32, _ other: UInt32) -> Float {
    for index in 0..<alignment.pieces.count {
      let piece = alignment.pieces[index]
      if piece.left & one != 0, piece.right & other != 0 { return piece.rate }
    }
    return 1
  }

  private func measureRoles() {
    let (leftFamily, rightFamily) = (left.contents.measures.family, right.contents.measures.family)
    let (leftGiven, rightGiven) = (left.contents.measures.given, right.contents.measures.given)
    features[.familyRate] = roleRate(leftFamily, rightFamily)
    features[.givenRate] = roleRate(leftGiven, rightGiven)
    features[.patronymicRate] = roleRate(left.contents.measures.patronymic, right.contents.measures.patronymic)
    let isCrossed = rate(between: leftFamily, rightGiven) < 1 || rate(between: leftGiven, rightFamily) < 1
    features[.rolesCrossed] = isCrossed ? 1 : 0
    features[.hanShare] = HanComparison.share(left.contents, right.contents)
  }

  /// The rate of words of one role that both names have; −1 when one has none.
  private func roleRate(_ one: UInt32, _ other: UInt32) -> Float {
    one == 0 || other == 0 ? -1 : rate(between: one, other)
  }

  private func measureConflicts() {
    guard !conflicts.isEmpty else { return }
    if conflicts.contains(.placeOnOneSide) { features[.placeLeftover] = 1 }
    if conflicts.contains(.placeOnBothSides) { features[.placeLeftover] = 2 }
    if conflicts.contains(.genderDiffers) { features[.genderDiffers] = 1 }
    if conflicts.contains(.legalFormDiffers) { features[.legalFormDiffers] = 1 }
    if conflicts.contains(.headDiffers) { features[.headDiffers] = 1 }
    if conflicts.contains(.numberDiffers) { features[.numberDiffers] = 1 }
    if !conflicts.isDisjoint(with: [.generationDiffers, .generationOnOneSide]) { features[.generationDiffers] = 1 }
    if conflicts.contains(.filiationDiffers) { features[.filiationDiffers] = 1 }
  }
}

// MARK: - Words left over

extension PairMeasurement {
  private func measureLeftover() {
    let (free, otherFree) = (alignment.freeLeft, alignment.freeRight)
    features[.nearestLeftoverRate] = -1
    guard free != 0 || otherFree != 0 else { return }
    features[.wholeRate] = wholeRate()
    let distinguishing =
      free & left.contents.measures.distinguishing | otherFree & right.contents.measures.distinguishing
    features[.distinguishingLeftover] = distinguishing != 0 ? 1 : 0
    let telling = free & ~left.contents.measures.general | otherFree & ~right.contents.measures.general
    features[.genericLeftover] = telling == 0 ? 1 : 0
    let (numbers, otherNumbers) = (free & left.contents.measures.numbers, otherFree & right.contents.measures.numbers)
    features[.numberLeftover] = (numbers != 0 ? 1 : 0) + (otherNumbers != 0 ? 1 : 0)
    if free != 0, otherFree != 0 { features[.nearestLeftoverRate] = nearestLeftoverRate(free, otherFree) }
  }

  /// Four words a side tell enough; more would let a long name cost without bound.
  private static let mostLeftoverWords = 4

  private func nearestLeftoverRate(_ free: UInt32, _ otherFree: UInt32) -> Float {
    var nearest: Float = 1
    var (rest, words) = (free, 0)
    while rest != 0, words < Self.mostLeftoverWords {
      let one = left.words + rest.trailingZeroBitCount
      rest &= rest &- 1
      words += 1
      var (others, otherWords) = (otherFree, 0)
      while others != 0, otherWords < Self.mostLeftoverWords {
        let other = right.words + others.trailingZeroBitCount
        others &= others &- 1
        otherWords += 1
        nearest = min(nearest, rate(one.pointee, other.pointee, below: nearest))
      }
    }
    return nearest
  }

  /// Rate of two words, or anything above `nearest` when it lies there.
  @inline(__always)
  private func rate(_ one: NameWord, _ other: NameWord, below nearest: Float) -> Float {
    let information = Float(one.information + other.information) / 2
    guard information > 0 else { return 1 }
    // One more than the product: what lies above is farther whichever way the product was rounded.
    let cost = comparer.cost(
      one.scanned.units, one.scanned.alphabet, other.scanned.units, other.scanned.alphabet,
      limit: Int32(information * nearest) &+ 1)
    return min(Float(cost) / information, 1)
  }

  /// Rate of both names without their spaces, while they fit into one comparison. From the first content word to the
  /// last: a long legal form that both share would make any two companies alike.
  private func wholeRate() -> Float {
    let (one, other) = (left.contents.measures, right.contents.measures)
    guard let range = left.contentRange, let otherRange = right.contentRange else { return 1 }
    let information = Float(left.information(range) + right.information(otherRange)) / 2
    guard information > 0 else { return 1 }
    let cost = comparer.cost(
      left.units(range), one.alphabet, right.units(otherRange), other.alphabet, limit: Int32(information))
    return min(Float(cost) / information, 1)
  }
}
