import TextModel

/// Puts an aligned pair into words: pieces of evidence that hold every part of both names exactly once.
struct EvidenceList {
  private(set) var pieces: [NameEvidence] = []
  private(set) var conflicts: [NameConflict] = []
  private let pair: PairMeasurement

  init(_ pair: PairMeasurement) {
    self.pair = pair
    conflicts = pair.conflicts
    var order: [(position: UInt32, piece: NameEvidence)] = pair.alignment.pieces.map { ($0.left, aligned($0)) }
    order += opposed()
    order += minor()
    // A piece stands where its first left word stands; what only the right name has follows.
    pieces = order.enumerated().sorted { one, other in
      let (left, right) = (Self.place(one.element.position), Self.place(other.element.position))
      return (left, one.offset) < (right, other.offset)
    }.map(\.element.piece)
  }

  private static func place(_ mask: UInt32) -> Int { mask == 0 ? Int.max : mask.trailingZeroBitCount }

  private func parts(_ name: NameAnatomy, _ mask: UInt32) -> [NamePart] { name.words(mask).map(name.part) }

  private func aligned(_ piece: AlignedPiece) -> NameEvidence {
    let rarity = min(pair.left.rarity(piece.left), pair.right.rarity(piece.right))
    // A word agrees for as many bits as it is rare; at half of the highest rate agreement is worth nothing.
    let agreement = 1 - 2 * piece.rate / PartAlignment.highestRate
    return NameEvidence(
      kind: piece.kind, left: parts(pair.left, piece.left), right: parts(pair.right, piece.right),
      score: Score(clamping: Double(1 - piece.rate)), weight: MatchWeight(bits: Double(rarity * agreement)))
  }

  /// Words left over: those of one role on both sides oppose each other, the rest stand alone.
  private mutating func opposed() -> [(UInt32, NameEvidence)] {
    var found: [(UInt32, NameEvidence)] = []
    var (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    for role in NamePart.Role.allCases {
      let (one, other) = (left & pair.left.mask(role), right & pair.right.mask(role))
      guard one != 0, other != 0 else { continue }
      found.append((one, opposition(one, other)))
      left &= ~one
      right &= ~other
      note(NameConflicts.conflict(of: role, pair))
    }
    if left != 0, right != 0 {
      found.append((left, opposition(left, right)))
      note(NameConflicts.conflict(between: pair.left.words(left), pair.right.words(right)))
      (left, right) = (0, 0)
    }
    return found + alone(left, of: pair.left, isLeft: true) + alone(right, of: pair.right, isLeft: false)
  }

  private mutating func note(_ conflict: NameConflict?) {
    if let conflict, !conflicts.contains(conflict) { conflicts.append(conflict) }
  }

  /// Bits against, for each bit of rarity of the words that oppose each other: two rare words that differ say more.
  private static let oppositionShare: Float = 0.6
  /// A word that only one name has says little: press and papers drop words.
  private static let absenceShare: Float = 0.15

  private func opposition(_ left: UInt32, _ right: UInt32) -> NameEvidence {
    let rarity = min(pair.left.rarity(left), pair.right.rarity(right))
    return NameEvidence(
      kind: .conflict, left: parts(pair.left, left), right: parts(pair.right, right), score: Score(clamping: 0),
      weight: MatchWeight(bits: Double(-Self.oppositionShare * rarity)))
  }

  private func alone(_ mask: UInt32, of name: NameAnatomy, isLeft: Bool) -> [(UInt32, NameEvidence)] {
    name.words.indices.filter { mask & (1 << UInt32($0)) != 0 }.map { index in
      let own = [name.part(name.words[index])]
      let bits = -Self.absenceShare * Float(name.words[index].rarity) / 16
      let piece = NameEvidence(
        kind: .unmatched, left: isLeft ? own : [], right: isLeft ? [] : own, score: Score(clamping: 0),
        weight: MatchWeight(bits: Double(bits)))
      return (isLeft ? 1 << UInt32(index) : 0, piece)
    }
  }

  /// Titles, legal forms and particles that no join took in: equal ones together, others alone, all without weight.
  private func minor() -> [(UInt32, NameEvidence)] {
    let taken = pair.alignment.pieces.reduce((UInt32(0), UInt32(0))) { ($0.0 | $1.left, $0.1 | $1.right) }
    var free = pair.right.words.indices.filter { !pair.right.words[$0].isContent && taken.1 & (1 << UInt32($0)) == 0 }
    var found: [(UInt32, NameEvidence)] = []
    for index in pair.left.words.indices
    where !pair.left.words[index].isContent && taken.0 & (1 << UInt32(index)) == 0 {
      let word = pair.left.words[index]
      let twin = free.firstIndex { pair.right.words[$0].role == word.role }
      let other = twin.map { [pair.right.part(pair.right.words[free[$0]])] } ?? []
      if let twin { free.remove(at: twin) }
      found.append((1 << UInt32(index), minorPiece([pair.left.part(word)], other)))
    }
    return found + free.map { (0, minorPiece([], [pair.right.part(pair.right.words[$0])])) }
  }

  private func minorPiece(_ left: [NamePart], _ right: [NamePart]) -> NameEvidence {
    NameEvidence(kind: .minor, left: left, right: right, score: Score(clamping: 0), weight: .zero)
  }
}
