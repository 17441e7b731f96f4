import TextModel

/// Puts an aligned pair into words: pieces of evidence that hold every part of both names exactly once.
struct EvidenceList {
  private var pieces: [NameEvidence] = []
  private(set) var conflicts: [NameConflict] = []
  private let pair: MeasuredPair
  private let left: NameAnatomy
  private let right: NameAnatomy

  init(_ pair: MeasuredPair) {
    self.pair = pair
    (left, right) = (pair.left.anatomy, pair.right.anatomy)
    conflicts = pair.conflicts.conflicts
    pieces = pair.alignment.pieces.map(aligned)
    pieces += opposed()
    pieces += minor()
  }

  /// The pieces in the order of the left name's words; what only the right name has follows.
  ///
  /// - Parameter isTurned: the names were measured the other way round.
  func pieces(isTurned: Bool) -> [NameEvidence] {
    let sided = isTurned ? pieces.map(Self.turned) : pieces
    return sided.sorted { Self.place($0) < Self.place($1) }
  }

  private static func turned(_ piece: NameEvidence) -> NameEvidence {
    NameEvidence(kind: piece.kind, left: piece.right, right: piece.left, score: piece.score, weight: piece.weight)
  }

  /// Pieces hold each part once, so no two stand in one place.
  private static func place(_ piece: NameEvidence) -> (Int, Int) {
    (piece.left.first?.range.lowerBound ?? .max, piece.right.first?.range.lowerBound ?? .max)
  }

  private func parts(_ name: NameAnatomy, _ mask: UInt32) -> [NamePart] { name.words(mask).map(name.part) }

  private func aligned(_ piece: AlignedPiece) -> NameEvidence {
    let rarity = min(self.left.rarity(piece.left), self.right.rarity(piece.right))
    // A word agrees for as many bits as it is rare; at half of the highest rate agreement is worth nothing.
    let agreement = 1 - 2 * piece.rate / PartAlignment.highestRate
    return NameEvidence(
      kind: piece.kind, left: parts(self.left, piece.left), right: parts(self.right, piece.right),
      score: Score(clamping: Double(1 - piece.rate)), weight: MatchWeight(bits: Double(rarity * agreement)))
  }

  /// Words left over: those of one role on both sides oppose each other, the rest stand alone.
  private mutating func opposed() -> [NameEvidence] {
    var found: [NameEvidence] = []
    var (left, right) = (pair.alignment.freeLeft, pair.alignment.freeRight)
    for role in NamePart.Role.allCases {
      let (one, other) = (left & self.left.mask(role), right & self.right.mask(role))
      guard one != 0, other != 0 else { continue }
      found.append(opposition(one, other))
      left &= ~one
      right &= ~other
      note(NameConflicts.conflict(of: role, pair))
    }
    if left != 0, right != 0 {
      found.append(opposition(left, right))
      note(NameConflicts.conflict(between: self.left.words(left), self.right.words(right)))
      (left, right) = (0, 0)
    }
    return found + alone(left, of: self.left, isLeft: true) + alone(right, of: self.right, isLeft: false)
  }

  private mutating func note(_ conflict: NameConflict?) {
    if let conflict, !conflicts.contains(conflict) { conflicts.append(conflict) }
  }

  /// Bits against, for each bit of rarity of the words that oppose each other: two rare words that differ say more.
  private static let oppositionShare: Float = 0.6
  /// A word that only one name has says little: press and papers drop words.
  private static let absenceShare: Float = 0.15

  private func opposition(_ left: UInt32, _ right: UInt32) -> NameEvidence {
    let rarity = min(self.left.rarity(left), self.right.rarity(right))
    return NameEvidence(
      kind: .conflict, left: parts(self.left, left), right: parts(self.right, right), score: Score(clamping: 0),
      weight: MatchWeight(bits: Double(-Self.oppositionShare * rarity)))
  }

  private func alone(_ mask: UInt32, of name: NameAnatomy, isLeft: Bool) -> [NameEvidence] {
    name.words.indices.filter { mask & (1 << UInt32($0)) != 0 }.map { index in
      let own = [name.part(name.words[index])]
      let bits = -Self.absenceShare * Float(name.words[index].rarity) / 16
      return NameEvidence(
        kind: .unmatched, left: isLeft ? own : [], right: isLeft ? [] : own, score: Score(clamping: 0),
        weight: MatchWeight(bits: Double(bits)))
    }
  }

  /// Titles, legal forms and particles that no join took in: equal ones together, others alone, all without weight.
  private func minor() -> [NameEvidence] {
    let taken = pair.alignment.pieces.reduce((UInt32(0), UInt32(0))) { ($0.0 | $1.left, $0.1 | $1.right) }
    var free = self.right.words.indices.filter { !self.right.words[$0].isContent && taken.1 & (1 << UInt32($0)) == 0 }
    var found: [NameEvidence] = []
    for index in self.left.words.indices
    where !self.left.words[index].isContent && taken.0 & (1 << UInt32(index)) == 0 {
      let word = self.left.words[index]
      let twin = free.firstIndex { self.right.words[$0].role == word.role }
      let other = twin.map { [self.right.part(self.right.words[free[$0]])] } ?? []
      if let twin { free.remove(at: twin) }
      found.append(minorPiece([self.left.part(word)], other))
    }
    return found + free.map { minorPiece([], [self.right.part(self.right.words[$0])]) }
  }

  private func minorPiece(_ left: [NamePart], _ right: [NamePart]) -> NameEvidence {
    NameEvidence(kind: .minor, left: left, right: right, score: Score(clamping: 0), weight: .zero)
  }
}
