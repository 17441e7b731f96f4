/// Words of one name that answer to words of the other.
struct AlignedPiece: Sendable {
  var kind: NameEvidence.Kind
  /// Bit n is word n.
  var left: UInt32
  var right: UInt32
  /// Cost of the spelling over the information of the letters: 0 for the same letters, about 1 for different words.
  var rate: Float
}

/// The outcome of an alignment.
struct AlignedWords: Sendable {
  var pieces: [AlignedPiece] = []
  /// Content words without an answer.
  var freeLeft: UInt32 = 0
  var freeRight: UInt32 = 0
}

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

  private let left: NameAnatomy
  private let right: NameAnatomy
  private let comparer: SpellingComparer
  private(set) var result = AlignedWords()
  private var takenLeft: UInt32 = 0
  private var takenRight: UInt32 = 0
  private var candidates: [(rank: Float, piece: AlignedPiece)] = []

  init(_ left: NameAnatomy, _ right: NameAnatomy, _ comparer: SpellingComparer) {
    self.left = left
    self.right = right
    self.comparer = comparer
    for index in left.words.indices where left.words[index].isContent { result.freeLeft |= 1 << UInt32(index) }
    for index in right.words.indices where right.words[index].isContent { result.freeRight |= 1 << UInt32(index) }
    takeEqualWords()
    guard result.freeLeft != 0, result.freeRight != 0 else { return }
    collectPairs()
    collectJoins()
    collectAcronyms()
    // Ties are broken alike whichever name stands left.
    candidates.sort { one, other in
      (one.rank, one.piece.left &+ one.piece.right, max(one.piece.left, one.piece.right))
        < (other.rank, other.piece.left &+ other.piece.right, max(other.piece.left, other.piece.right))
    }
    for candidate in candidates { take(candidate.piece) }
  }

  private mutating func take(_ piece: AlignedPiece) {
    // Particles inside a join are no content, yet stand in one piece only.
    guard piece.left & takenLeft == 0, piece.right & takenRight == 0 else { return }
    takenLeft |= piece.left
    takenRight |= piece.right
    result.freeLeft &= ~piece.left
    result.freeRight &= ~piece.right
    result.pieces.append(piece)
  }

  /// Equal words need no distance; they are taken first, in order.
  private mutating func takeEqualWords() {
    for index in left.words.indices where result.freeLeft & (1 << UInt32(index)) != 0 {
      for other in right.words.indices where result.freeRight & (1 << UInt32(other)) != 0 {
        guard left.words[index].scanned.hash == right.words[other].scanned.hash else { continue }
        take(AlignedPiece(kind: .same, left: 1 << UInt32(index), right: 1 << UInt32(other), rate: 0))
        break
      }
    }
  }
}

// MARK: - Candidates

extension PartAlignment {
  private mutating func collectPairs() {
    for index in left.words.indices where result.freeLeft & (1 << UInt32(index)) != 0 {
      for other in right.words.indices where result.freeRight & (1 << UInt32(other)) != 0 {
        guard var piece = pair(index, other) else { continue }
        piece.left = 1 << UInt32(index)
        piece.right = 1 << UInt32(other)
        candidates.append((piece.rate + Self.placePenalty * Float(abs(index - other)), piece))
      }
    }
  }

  private func pair(_ index: Int, _ other: Int) -> AlignedPiece? {
    let (one, two) = (left.words[index], right.words[other])
    if one.concepts.meets(two.concepts) {
      let isFamiliar = one.classes.union(two.classes).contains(.nickname)
      return AlignedPiece(kind: isFamiliar ? .nickname : .translation, left: 0, right: 0, rate: Self.conceptRate)
    }
    if one.role == .initial || two.role == .initial {
      return initialFits(one, two)
        ? AlignedPiece(kind: .initial, left: 0, right: 0, rate: Self.initialRate) : nil
    }
    let information = Float(one.information + two.information) / 2
    let limit = Int32(information * Self.highestRate)
    let cost = comparer.cost(
      one.scanned.units, one.scanned.alphabet, two.scanned.units, two.scanned.alphabet, limit: limit)
    let isAlike = cost > 0 && soundsAlike(one.scanned.units, two.scanned.units, one, two)
    guard cost <= limit || isAlike, information > 0 else { return nil }
    let rate = isAlike ? min(Float(cost) / information, Self.eastAsianRate) : Float(cost) / information
    return AlignedPiece(kind: Self.kind(rate, cost), left: 0, right: 0, rate: rate)
  }

  /// Two romanizations of one East Asian name agree in sounds that each tells apart in its own way: a fair spelling.
  private static let eastAsianRate: Float = 0.2

  private var isEastAsian: Bool { left.startsWithEastAsianSurname || right.startsWithEastAsianSurname }

  private func soundsAlike(_ one: Range<Int>, _ other: Range<Int>, _ left: NameWord, _ right: NameWord) -> Bool {
    isEastAsian && left.scanned.alphabet == .latin && right.scanned.alphabet == .latin
      && EastAsianSound.shared.agree(self.left.units[one], self.right.units[other])
  }

  /// Below this rate the learned costs explain a pair as two spellings; above it something is amiss.
  static let spellingRate: Float = 0.25

  private static func kind(_ rate: Float, _ cost: Int32) -> NameEvidence.Kind {
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

  private mutating func collectJoins() {
    let (leftRuns, rightRuns) = (left.runs(free: result.freeLeft), right.runs(free: result.freeRight))
    for index in left.words.indices where result.freeLeft & (1 << UInt32(index)) != 0 {
      for run in rightRuns { addJoin(left, index...index, right, run) }
    }
    for index in right.words.indices where result.freeRight & (1 << UInt32(index)) != 0 {
      for run in leftRuns { addJoin(left, run, right, index...index) }
    }
  }

  private mutating func addJoin(
    _ left: NameAnatomy, _ one: ClosedRange<Int>, _ right: NameAnatomy, _ two: ClosedRange<Int>
  ) {
    let (leftUnits, rightUnits) = (left.units(one), right.units(two))
    // Written together or apart, a name keeps its length; vowels lost to Arabic and Hebrew take up to half.
    guard leftUnits.count <= 2 * rightUnits.count + 1, rightUnits.count <= 2 * leftUnits.count + 1 else { return }
    let information = (left.information(one) + right.information(two)) / 2
    let limit = Int32(information * Self.highestJoinRate)
    let (first, second) = (left.words[one.lowerBound], right.words[two.lowerBound])
    let cost = comparer.cost(
      leftUnits, first.scanned.alphabet, rightUnits, second.scanned.alphabet, limit: limit)
    let isAlike = cost > 0 && soundsAlike(leftUnits, rightUnits, first, second)
    guard cost <= limit || isAlike, information > 0 else { return }
    let rate = isAlike ? min(Float(cost) / information, Self.eastAsianRate) : Float(cost) / information
    let piece = AlignedPiece(kind: .joined, left: Self.mask(one), right: Self.mask(two), rate: rate)
    candidates.append((rate + Self.joinPenalty, piece))
  }

  private static func mask(_ range: ClosedRange<Int>) -> UInt32 {
    range.reduce(0) { $0 | 1 << UInt32($1) }
  }
}

// MARK: - Acronyms

extension PartAlignment {
  private mutating func collectAcronyms() {
    for (mask, run) in AcronymMatch.find(left, result.freeLeft, in: right, result.freeRight) {
      add(AlignedPiece(kind: .acronym, left: mask, right: run, rate: Self.initialRate))
    }
    for (mask, run) in AcronymMatch.find(right, result.freeRight, in: left, result.freeLeft) {
      add(AlignedPiece(kind: .acronym, left: run, right: mask, rate: Self.initialRate))
    }
  }

  private mutating func add(_ piece: AlignedPiece) { candidates.append((piece.rate, piece)) }
}

extension NameAnatomy {
  /// Chinese, Korean and Vietnamese names by their first word; of at most four words, all short.
  var startsWithEastAsianSurname: Bool {
    let longestSyllables = 9
    return words.count > 1 && words.count <= 4 && words[0].classes.contains(.eastAsianSurname)
      && words.allSatisfy { $0.scanned.letterCount <= longestSyllables }
  }

  var contentMask: UInt32 {
    words.indices.reduce(0) { words[$1].isContent ? $0 | 1 << UInt32($1) : $0 }
  }

  /// Runs of two to four neighbors in one alphabet, all particles or free, that begin or end with a free word.
  func runs(free: UInt32) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    for start in words.indices.dropLast() {
      for end in (start + 1)..<min(start + PartAlignment.longestRun, words.count) {
        guard words[end].scanned.alphabet == words[start].scanned.alphabet, canJoin(end, free), canJoin(start, free)
        else { break }
        if free & (1 << UInt32(start)) != 0 || free & (1 << UInt32(end)) != 0 { found.append(start...end) }
      }
    }
    return found
  }

  private func canJoin(_ index: Int, _ free: UInt32) -> Bool {
    words[index].role == .particle || free & (1 << UInt32(index)) != 0
  }

  func units(_ range: ClosedRange<Int>) -> Range<Int> {
    words[range.lowerBound].scanned.units.lowerBound..<words[range.upperBound].scanned.units.upperBound
  }

  func information(_ range: ClosedRange<Int>) -> Float {
    Float(range.reduce(Int32(0)) { $0 + words[$1].information })
  }
}
