/// Pairs the words of two names: every content word of both falls in exactly one piece.
///
/// Candidates are words against words, a word against a run of up to four (joins and splits), initials, and words of
/// one meaning; the likeliest is taken first, until no two candidates are free.
struct PartAlignment {
  /// Above this rate two words are not paired at all. Learned words: of true variants one in a hundred lies above it.
  static let highestRate: Float = 0.62
  /// Joined words must agree better: there are many ways to join.
  static let highestJoinRate: Float = 0.42
  /// Longest run of words against one word: *Abd al Aziz Khan*.
  static let longestRun = 4
  /// What an initial that fits counts among the candidates: behind good spellings, before poor ones.
  static let initialRate: Float = 0.30
  static let conceptRate: Float = 0.06
  /// A word in another place is a little less likely.
  private static let placePenalty: Float = 0.004
  private static let joinPenalty: Float = 0.02
  /// A word begins at most three runs: of two, three and four words.
  private static let runsOfWord = longestRun - 1

  private struct Candidate: BitwiseCopyable {
    let rank: Float
    let piece: AlignedPiece

    /// Ties are broken alike whichever name stands left.
    @inline(__always)
    func precedes(_ other: Candidate) -> Bool {
      if rank != other.rank { return rank < other.rank }
      let (one, two) = (piece.left &+ piece.right, other.piece.left &+ other.piece.right)
      if one != two { return one < two }
      return max(piece.left, piece.right) < max(other.piece.left, other.piece.right)
    }
  }

  let left: NameView
  let right: NameView
  let comparer: SpellingComparer
  let isEastAsian: Bool
  private(set) var pieces: PinnedList<AlignedPiece>
  /// Content words without an answer.
  private(set) var freeLeft: UInt32
  private(set) var freeRight: UInt32
  private var takenLeft: UInt32 = 0
  private var takenRight: UInt32 = 0

  init(_ left: NameView, _ right: NameView, _ comparer: SpellingComparer, pieces: PinnedList<AlignedPiece>) {
    self.left = left
    self.right = right
    self.comparer = comparer
    self.pieces = pieces
    isEastAsian =
      left.contents.measures.startsWithEastAsianSurname || right.contents.measures.startsWithEastAsianSurname
    (freeLeft, freeRight) = (left.contents.measures.content, right.contents.measures.content)
    takeEqualWords()
    if freeLeft != 0, freeRight != 0 { takeCandidates() }
  }

  private mutating func take(_ piece: AlignedPiece) {
    takenLeft |= piece.left
    takenRight |= piece.right
    freeLeft &= ~piece.left
    freeRight &= ~piece.right
    pieces.append(piece)
  }

  /// Equal words need no distance; they are taken first, in order.
  private mutating func takeEqualWords() {
    var rest = freeLeft
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest &- 1
      let hash = left.words[index].scanned.hash
      var others = freeRight
      while others != 0 {
        let other = others.trailingZeroBitCount
        others &= others &- 1
        guard hash == right.words[other].scanned.hash else { continue }
        take(AlignedPiece(kind: .same, left: 1 << UInt32(index), right: 1 << UInt32(other), rate: 0))
        break
      }
    }
  }

  private mutating func takeCandidates() {
    let (one, other) = (freeLeft.nonzeroBitCount, freeRight.nonzeroBitCount)
    _ = PinnedList<WordRun>.borrowed(capacity: left.count * Self.runsOfWord) { leftRuns in
      _ = PinnedList<WordRun>.borrowed(capacity: right.count * Self.runsOfWord) { rightRuns in
        left.addRuns(free: freeLeft, to: &leftRuns, comparer.leftSums)
        right.addRuns(free: freeRight, to: &rightRuns, comparer.rightSums)
        let most = one * other + one * rightRuns.count + other * leftRuns.count + one + other
        _ = PinnedList<Candidate>.borrowed(capacity: most) { candidates in
          collectPairs(&candidates)
          collectJoins(leftRuns, rightRuns, &candidates)
          collectAcronyms(&candidates)
          takeBest(of: candidates)
        }
      }
    }
  }

  /// Takes the best candidate whose words are all free, again and again; of equal ones the first.
  private mutating func takeBest(of candidates: PinnedList<Candidate>) {
    while true {
      var best: Candidate?
      for index in 0..<candidates.count {
        let candidate = candidates[index]
        // Particles inside a join are no content, yet stand in one piece only.
        guard candidate.piece.left & takenLeft == 0, candidate.piece.right & takenRight == 0 else { continue }
        if let known = best, !candidate.precedes(known) { continue }
        best = candidate
      }
      guard let best else { return }
      take(best.piece)
    }
  }
}

// MARK: - Candidates

extension PartAlignment {
  private func collectPairs(_ candidates: inout PinnedList<Candidate>) {
    var rest = freeLeft
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest &- 1
      var others = freeRight
      while others != 0 {
        let other = others.trailingZeroBitCount
        others &= others &- 1
        guard let piece = pair(index, other) else { continue }
        candidates.append(Candidate(rank: piece.rate + Self.placePenalty * Float(abs(index - other)), piece: piece))
      }
    }
  }

  @inline(__always)
  private func pair(_ index: Int, _ other: Int) -> AlignedPiece? {
    let (one, two) = (left.words + index, right.words + other)
    let (leftBit, rightBit): (UInt32, UInt32) = (1 << UInt32(index), 1 << UInt32(other))
    if one.pointee.concepts.meets(two.pointee.concepts) {
      let isFamiliar = one.pointee.classes.union(two.pointee.classes).contains(.nickname)
      return AlignedPiece(
        kind: isFamiliar ? .nickname : .translation, left: leftBit, right: rightBit, rate: Self.conceptRate)
    }
    if one.pointee.role == .initial || two.pointee.role == .initial {
      return initialFits(one.pointee, two.pointee)
        ? AlignedPiece(kind: .initial, left: leftBit, right: rightBit, rate: Self.initialRate) : nil
    }
    if Self.areFathers(one.pointee, two.pointee) {
      return fathers(one.pointee, two.pointee, leftBit, rightBit)
    }
    let information = Float(one.pointee.information + two.pointee.information) / 2
    let limit = Int32(information * Self.highestRate)
    let (units, otherUnits) = (one.pointee.scanned.units, two.pointee.scanned.units)
    let cost = comparer.cost(
      units, one.pointee.scanned.alphabet, otherUnits, two.pointee.scanned.alphabet, limit: limit)
    let isAlike = isEastAsian && cost > 0 && soundsAlike(units, otherUnits, one.pointee, two.pointee)
    guard cost <= limit || isAlike, information > 0 else { return nil }
    let rate = isAlike ? min(Float(cost) / information, Self.eastAsianRate) : Float(cost) / information
    return AlignedPiece(kind: Self.kind(rate, cost), left: leftBit, right: rightBit, rate: rate)
  }

  /// Two romanizations of one East Asian name agree in sounds that each tells apart in its own way: a fair spelling.
  private static let eastAsianRate: Float = 0.2

  private func soundsAlike(_ one: Range<Int>, _ other: Range<Int>, _ first: NameWord, _ second: NameWord) -> Bool {
    first.scanned.alphabet == .latin && second.scanned.alphabet == .latin
      && EastAsianSound.shared.agree(left.contents.anatomy.units[one], right.contents.anatomy.units[other])
  }

  /// Below this rate the learned costs explain a pair as two spellings; above it something is amiss.
  static let spellingRate: Float = 0.25

  static func kind(_ rate: Float, _ cost: Int32) -> NameEvidence.Kind {
    cost == 0 ? .same : rate <= spellingRate ? .transliteration : .edit
  }

  /// An initial fits a word whose first units sound like it, and another initial likewise.
  private func initialFits(_ one: NameWord, _ two: NameWord) -> Bool {
    let count = min(one.scanned.units.count, two.scanned.units.count)
    guard count > 0 else { return false }
    let (first, second) = (one.scanned.units.prefix(count), two.scanned.units.prefix(count))
    // Two bits a letter: learned spellings of one sound stay below, other sounds lie above five.
    let limit = Int32(2 * SpellingTable.unitsPerBit * count)
    return comparer.cost(first, one.scanned.alphabet, second, two.scanned.alphabet, limit: limit) <= limit
  }

  private func collectJoins(
    _ leftRuns: PinnedList<WordRun>, _ rightRuns: PinnedList<WordRun>, _ candidates: inout PinnedList<Candidate>
  ) {
    var rest = rightRuns.count == 0 ? 0 : freeLeft
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest &- 1
      let word = WordRun(index, index, of: left, comparer.leftSums)
      for run in 0..<rightRuns.count { addJoin(word, rightRuns[run], &candidates) }
    }
    rest = leftRuns.count == 0 ? 0 : freeRight
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest &- 1
      let word = WordRun(index, index, of: right, comparer.rightSums)
      for run in 0..<leftRuns.count { addJoin(leftRuns[run], word, &candidates) }
    }
  }

  /// Hundredths of the information of both that a join may cost, rounded up: half of ``highestJoinRate``.
  private static let joinHundredths: Int32 = 21

  @inline(__always)
  private func addJoin(_ one: WordRun, _ two: WordRun, _ candidates: inout PinnedList<Candidate>) {
    // East Asian spellings may agree in sound whatever they cost; beyond its limit the distance cuts units off.
    let most = (one.information &+ two.information) &* Self.joinHundredths &+ 100
    let isTooFar = one.sums.leastCost(two.sums) &* 100 > most
    if isTooFar, !isEastAsian, max(one.unitCount, two.unitCount) <= SpellingDistance.maximumUnits { return }
    let information = Float(one.information &+ two.information) / 2
    let limit = Int32(information * Self.highestJoinRate)
    if canJoin(one, two, within: limit) { addJoin(one, two, information, limit, &candidates) }
  }

  @inline(never)
  private func addJoin(
    _ one: WordRun, _ two: WordRun, _ information: Float, _ limit: Int32, _ candidates: inout PinnedList<Candidate>
  ) {
    let (leftUnits, rightUnits) = (one.units, two.units)
    let (first, second) = (left.words + Int(one.start), right.words + Int(two.start))
    let cost = comparer.cost(
      leftUnits, first.pointee.scanned.alphabet, rightUnits, second.pointee.scanned.alphabet, limit: limit)
    let isAlike = isEastAsian && cost > 0 && soundsAlike(leftUnits, rightUnits, first.pointee, second.pointee)
    guard cost <= limit || isAlike, information > 0 else { return }
    let rate = isAlike ? min(Float(cost) / information, Self.eastAsianRate) : Float(cost) / information
    let piece = AlignedPiece(kind: .joined, left: one.mask, right: two.mask, rate: rate)
    candidates.append(Candidate(rank: rate + Self.joinPenalty, piece: piece))
  }

  private func collectAcronyms(_ candidates: inout PinnedList<Candidate>) {
    if left.contents.measures.acronymLike & freeLeft != 0 {
      for (mask, run) in AcronymMatch.find(left.contents, freeLeft, in: right.contents, freeRight) {
        let piece = AlignedPiece(kind: .acronym, left: mask, right: run, rate: Self.initialRate)
        candidates.append(Candidate(rank: piece.rate, piece: piece))
      }
    }
    if right.contents.measures.acronymLike & freeRight != 0 {
      for (mask, run) in AcronymMatch.find(right.contents, freeRight, in: left.contents, freeLeft) {
        let piece = AlignedPiece(kind: .acronym, left: run, right: mask, rate: Self.initialRate)
        candidates.append(Candidate(rank: piece.rate, piece: piece))
      }
    }
  }
}
