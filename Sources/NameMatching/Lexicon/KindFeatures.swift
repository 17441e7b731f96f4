/// What of a name tells whether it names a person, a place or an organization: its words, their beginnings and endings,
/// what the lexicon says of them, how they look and where they stand.
///
/// Every property is a row of ``KindModel``, found by its hash; a row that two share speaks for both, as in any hashed
/// linear model (Weinberger et al. 2009).
struct KindFeatures {
  /// Longer names are told by their first words.
  private static let mostWords = 8
  /// Ends of words that are looked at, in units.
  private static let endings = 2...4
  private static let beginning = 3
  /// Of a word's look, what is not the same for every word of a list: *PUTIN* and *Putin* are one.
  private static let telling: WordLook = [.hasDigit, .commaAfter, .dotAfter, .hyphenBefore, .dotted, .capitalized]

  /// Kinds of property; the numbers are part of the model's format.
  private enum Property: UInt64 {
    case word = 1
    case placedWord
    case neighbors
    case beginning
    case ending
    case placedEnding
    case classes
    case look
    case count
  }

  /// Where a word stands: alone, first, last or between.
  private static func place(_ index: Int, of count: Int) -> UInt64 {
    count == 1 ? 0 : index == 0 ? 1 : index == count - 1 ? 2 : 3
  }

  /// Calls `body` with the row of every property of a name; the same order every time.
  @inline(__always)
  static func forEachRow(of words: [NameWord], _ units: [UInt8], _ body: (Int) -> Void) {
    guard let first = words.first else { return }
    body(row(.count, UInt64(min(words.count, mostWords)) << 8 | UInt64(first.scanned.alphabet.rawValue)))
    var before: UInt64 = 0
    for index in 0..<min(words.count, mostWords) {
      let word = words[index]
      let place = place(index, of: words.count)
      body(row(.word, word.scanned.hash))
      body(row(.placedWord, word.scanned.hash &+ place))
      body(row(.neighbors, before &* 31 &+ word.scanned.hash))
      body(row(.classes, UInt64(word.classes.rawValue) << 16 | UInt64(word.suffix.rawValue) << 8 | place))
      body(row(.look, UInt64(word.scanned.look.intersection(telling).rawValue) << 8 | place))
      forEachEnd(of: units[word.scanned.units], UInt64(word.scanned.alphabet.rawValue) << 8 | place, body)
      before = word.scanned.hash
    }
  }

  @inline(__always)
  private static func forEachEnd(of units: ArraySlice<UInt8>, _ place: UInt64, _ body: (Int) -> Void) {
    let alphabet = place >> 8
    var letters: UInt64 = 0
    for (count, unit) in units.reversed().prefix(endings.upperBound).enumerated() {
      letters = letters << 8 | UInt64(unit)
      guard count + 1 >= endings.lowerBound else { continue }
      body(row(.ending, letters << 8 | alphabet))
      if count + 1 == beginning { body(row(.placedEnding, letters << 16 | place)) }
    }
    guard units.count > beginning else { return }
    body(row(.beginning, units.prefix(beginning).reduce(alphabet) { $0 << 8 | UInt64($1) }))
  }

  @inline(__always)
  private static func row(_ property: Property, _ value: UInt64) -> Int {
    // The multiplier of the golden ratio (Knuth, volume 3, section 6.4) mixes upward: the highest bits are taken.
    let mixed = (value ^ property.rawValue << 56) &* 0x9E37_79B9_7F4A_7C15
    return Int(((mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9) >> KindModel.shift)
  }
}
