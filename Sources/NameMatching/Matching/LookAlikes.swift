/// Finds words that imitate a word of the other name: digits in place of letters (*Sech1n*), *rn* for *m*.
///
/// An imitation is flagged and never taken for a spelling: it is a slip or a forgery, which a person should see.
enum LookAlikes {
  static func find(_ pair: PairMeasurement) -> ConflictSet {
    var found: ConflictSet = []
    for index in 0..<pair.alignment.pieces.count {
      let piece = pair.alignment.pieces[index]
      if piece.rate > 0 { found.formUnion(imitation(pair, piece.left, piece.right)) }
    }
    return found.union(imitation(pair, pair.alignment.freeLeft, pair.alignment.freeRight))
  }

  /// Words compared at most: what is left over of long names is no imitation.
  private static let mostWords = 4

  private static func imitation(_ pair: PairMeasurement, _ left: UInt32, _ right: UInt32) -> ConflictSet {
    let imitable = left & pair.left.contents.measures.imitable | right & pair.right.contents.measures.imitable
    guard imitable != 0, left.nonzeroBitCount <= mostWords, right.nonzeroBitCount <= mostWords else { return [] }
    var found: ConflictSet = []
    let (one, other) = (pair.left.contents.anatomy, pair.right.contents.anatomy)
    for word in one.words(left) where word.scanned.alphabet == .latin {
      for twin in other.words(right) where twin.scanned.alphabet == .latin && twin.scanned.hash != word.scanned.hash {
        found.formUnion(imitation(one.units[word.scanned.units], other.units[twin.scanned.units]))
      }
    }
    return found
  }

  private static func imitation(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> ConflictSet {
    let hasDigit = left.contains { $0 >= NameScanner.digitUnit } || right.contains { $0 >= NameScanner.digitUnit }
    let isSeenAlike = hasDigit ? seen(left) == seen(right) : joined(letters(left)) == joined(letters(right))
    return !isSeenAlike ? [] : hasDigit ? .digitsAmongLetters : .lookAlikeLetters
  }

  /// What digits are read as among letters; *1* is an *l* or an *i*, so that these count as one here.
  private static let readings = Array("OLZEASGTBG".utf8)

  private static func letters(_ units: ArraySlice<UInt8>) -> [UInt8] {
    units.flatMap { unit in
      unit < NameScanner.digitUnit
        ? LatinUnits.letters(unit) : [readings[min(Int(unit - NameScanner.digitUnit), readings.count - 1)]]
    }
  }

  /// The capitals that a hasty eye sees where digits stand among them.
  private static func seen(_ units: ArraySlice<UInt8>) -> [UInt8] {
    letters(units).map { $0 == UInt8(ascii: "I") ? UInt8(ascii: "L") : $0 }
  }

  /// *rn* is seen as *m*, *cl* as *d*.
  private static func joined(_ letters: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    for letter in letters {
      switch (joined.last, letter) {
      case (UInt8(ascii: "R"), UInt8(ascii: "N")): joined[joined.count - 1] = UInt8(ascii: "M")
      case (UInt8(ascii: "C"), UInt8(ascii: "L")): joined[joined.count - 1] = UInt8(ascii: "D")
      default: joined.append(letter)
      }
    }
    return joined
  }

  /// True for a word that may imitate another: with a digit among its letters, or strokes that run together.
  static func isImitable(_ units: ArraySlice<UInt8>) -> Bool {
    let (r, n, c, l): (UInt8, UInt8, UInt8, UInt8) = (17, 13, 2, 11)
    var previous = UInt8.max
    var (hasDigit, hasLetter) = (false, false)
    for unit in units {
      if unit >= NameScanner.digitUnit { hasDigit = true } else { hasLetter = true }
      if hasDigit && hasLetter || previous == r && unit == n || previous == c && unit == l { return true }
      previous = unit
    }
    return false
  }
}
