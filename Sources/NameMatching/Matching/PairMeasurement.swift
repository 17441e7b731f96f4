import TextModel

/// Measures a pair of names once its words are aligned.
struct PairMeasurement {
  let left: NameAnatomy
  let right: NameAnatomy
  let alignment: AlignedWords
  private(set) var features = NameFeatures()
  /// Named reasons against that hold whatever else agrees.
  private(set) var conflicts: [NameConflict] = []

  init(_ left: NameAnatomy, _ right: NameAnatomy, _ comparer: SpellingComparer) {
    self.left = left
    self.right = right
    alignment = PartAlignment(left, right, comparer).result
    measureKinds()
    measureCoverage()
    measurePieces()
    measureLeftover(comparer)
    measureEnds()
    measureRoles()
    measureConflicts()
  }

  private mutating func measureKinds() {
    let type = left.type ?? right.type
    features[.person] = type == .person ? 1 : 0
    features[.place] = type == .place ? 1 : 0
    features[.organization] = type == .organization ? 1 : 0
    if let one = left.type, let other = right.type, one != other { features[.kindsDiffer] = 1 }
    let (one, other) = (left.mainAlphabet, right.mainAlphabet)
    features[.crossAlphabet] = one == other ? 0 : 1
    features[.alphabetLoss] = Float(max(one.loss, other.loss))
    let (fewer, more) = Self.ordered(left.contentUnits, right.contentUnits)
    features[.fewerUnits] = fewer
    features[.moreUnits] = more
  }

  private mutating func measureCoverage() {
    let (leftMask, rightMask) = (left.contentMask, right.contentMask)
    let (fewer, more) = Self.ordered(Float(leftMask.nonzeroBitCount), Float(rightMask.nonzeroBitCount))
    features[.fewerWords] = fewer
    features[.moreWords] = more
    let plain = Self.ordered(
      Self.share(leftMask.nonzeroBitCount, alignment.freeLeft.nonzeroBitCount),
      Self.share(rightMask.nonzeroBitCount, alignment.freeRight.nonzeroBitCount))
    (features[.lesserCoverage], features[.greaterCoverage]) = plain
    let (freeLeft, freeRight) = (left.rarity(alignment.freeLeft), right.rarity(alignment.freeRight))
    let rare = Self.ordered(
      1 - freeLeft / max(left.rarity(leftMask), 1), 1 - freeRight / max(right.rarity(rightMask), 1))
    (features[.lesserRareCoverage], features[.greaterRareCoverage]) = rare
    (features[.lesserLeftover], features[.greaterLeftover]) = Self.ordered(freeLeft, freeRight)
    (features[.fewerLeftoverWords], features[.moreLeftoverWords]) = Self.ordered(
      Float(alignment.freeLeft.nonzeroBitCount), Float(alignment.freeRight.nonzeroBitCount))
  }

  private static func share(_ all: Int, _ free: Int) -> Float { all == 0 ? 0 : Float(all - free) / Float(all) }

  static func ordered(_ one: Float, _ other: Float) -> (Float, Float) { (min(one, other), max(one, other)) }

  private mutating func measurePieces() {
    var (worst, best, weighted, weights): (Float, Float, Float, Float) = (0, 1, 0, 0)
    var lastRight = 0
    for piece in alignment.pieces.sorted(by: { $0.left.trailingZeroBitCount < $1.left.trailingZeroBitCount }) {
      let rarity = min(left.rarity(piece.left), right.rarity(piece.right))
      let information = (left.information(piece.left) + right.information(piece.right)) / 32
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
    features[.worstRate] = alignment.pieces.isEmpty ? 1 : worst
    features[.bestRate] = best
    features[.meanRate] = weights > 0 ? weighted / weights : 1
  }

  private mutating func count(_ kind: NameEvidence.Kind) {
    switch kind {
    case .initial: features[.initials] += 1
    case .joined: features[.joins] += 1
    case .edit: features[.edits] += 1
    case .translation, .nickname: features[.translations] += 1
    case .acronym: features[.acronym] = 1
    case .same, .transliteration, .minor, .unmatched, .conflict: break
    }
  }

  private mutating func measureLeftover(_ comparer: SpellingComparer) {
    let free = (left.words(alignment.freeLeft), right.words(alignment.freeRight))
    features[.nearestLeftoverRate] = -1
    if !free.0.isEmpty || !free.1.isEmpty {
      features[.wholeRate] = wholeRate(comparer)
      let all = free.0 + free.1
      features[.distinguishingLeftover] = all.contains { $0.classes.contains(.distinguishing) } ? 1 : 0
      let generic: WordClass = [.placeGeneric, .organizationHead, .legalForm, .function]
      features[.genericLeftover] = all.allSatisfy { !$0.classes.isDisjoint(with: generic) } ? 1 : 0
    }
    guard !free.0.isEmpty, !free.1.isEmpty else { return }
    var nearest: Float = 1
    // Four words a side tell enough; more would let a long name cost without bound.
    for one in free.0.prefix(4) { for other in free.1.prefix(4) { nearest = min(nearest, rate(one, other, comparer)) } }
    features[.nearestLeftoverRate] = nearest
  }

  private func rate(_ one: NameWord, _ other: NameWord, _ comparer: SpellingComparer) -> Float {
    let information = Float(one.information + other.information) / 2
    guard information > 0 else { return 1 }
    let cost = comparer.cost(
      one.scanned.units, one.scanned.alphabet, other.scanned.units, other.scanned.alphabet, limit: Int32(information))
    return min(Float(cost) / information, 1)
  }

  /// Rate of both names without their spaces, while they fit into one comparison.
  private func wholeRate(_ comparer: SpellingComparer) -> Float {
    let information =
      Float(left.words.reduce(0) { $0 + $1.information } + right.words.reduce(0) { $0 + $1.information }) / 2
    guard information > 0 else { return 1 }
    let cost = comparer.cost(
      0..<left.units.count, left.mainAlphabet, 0..<right.units.count, right.mainAlphabet, limit: Int32(information))
    return min(Float(cost) / information, 1)
  }

  private mutating func measureEnds() {
    let (leftMask, rightMask) = (left.contentMask, right.contentMask)
    guard leftMask != 0, rightMask != 0 else { return }
    let first = (leftMask & (~leftMask &+ 1), rightMask & (~rightMask &+ 1))
    let last = (Self.highest(leftMask), Self.highest(rightMask))
    features[.firstRate] = rate(between: first.0, first.1)
    features[.lastRate] = rate(between: last.0, last.1)
  }

  private static func highest(_ mask: UInt32) -> UInt32 { 1 << UInt32(31 - mask.leadingZeroBitCount) }

  /// Rate of the piece that holds words of both masks; 1 when none does.
  func rate(between one: UInt32, _ other: UInt32) -> Float {
    alignment.pieces.first { $0.left & one != 0 && $0.right & other != 0 }?.rate ?? 1
  }

  private mutating func measureRoles() {
    features[.familyRate] = roleRate(.family)
    features[.givenRate] = roleRate(.given)
    features[.patronymicRate] = roleRate(.patronymic)
    let crossed =
      rate(between: left.mask(.family), right.mask(.given)) < 1
      || rate(between: left.mask(.given), right.mask(.family)) < 1
    features[.rolesCrossed] = crossed ? 1 : 0
    features[.hanShare] = HanComparison.share(left, right)
    features[.kindIsKnown] = left.isTypeGiven && right.isTypeGiven ? 1 : 0
  }

  /// The worst rate among words of one role that both names have; −1 when one has none.
  private func roleRate(_ role: NamePart.Role) -> Float {
    let (one, other) = (left.mask(role), right.mask(role))
    guard one != 0, other != 0 else { return -1 }
    return rate(between: one, other)
  }

  private mutating func measureConflicts() {
    conflicts = NameConflicts.find(self)
    for conflict in conflicts {
      switch conflict {
      case .genderDiffers: features[.genderDiffers] = 1
      case .legalFormDiffers: features[.legalFormDiffers] = 1
      case .headDiffers: features[.headDiffers] = 1
      case .numberDiffers: features[.numberDiffers] = 1
      case .generationDiffers: features[.generationDiffers] = 1
      case .filiationDiffers: features[.filiationDiffers] = 1
      case .givenNameDiffers, .familyNameDiffers, .patronymicDiffers, .placeDiffers, .hanCharactersDiffer,
        .initialDiffers, .acronymDiffers:
        break
      }
    }
  }
}
