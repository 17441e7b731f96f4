/// What a word looks like on the page.
struct WordLook: OptionSet, Sendable {
  let rawValue: UInt16
  /// Two letters or more, all in upper case.
  static let allCapitals = WordLook(rawValue: 1 << 0)
  /// The first letter is in upper case.
  static let capitalized = WordLook(rawValue: 1 << 1)
  /// A hyphen ties it to the word before.
  static let hyphenBefore = WordLook(rawValue: 1 << 2)
  static let commaAfter = WordLook(rawValue: 1 << 3)
  static let dotAfter = WordLook(rawValue: 1 << 4)
  /// Letters parted by dots: *S.p.A.*, *K.J.*
  static let dotted = WordLook(rawValue: 1 << 5)
  static let hasDigit = WordLook(rawValue: 1 << 6)
  /// Letters of two scripts in one word: look-alikes.
  static let mixedScripts = WordLook(rawValue: 1 << 7)
  static let inBrackets = WordLook(rawValue: 1 << 8)
  /// Nothing but space parts it from the word before, and not even that: *DongJun*.
  static let glued = WordLook(rawValue: 1 << 9)
  static let han = WordLook(rawValue: 1 << 10)
  /// One letter left between the known words of a compound: 省, 立.
  static let remnant = WordLook(rawValue: 1 << 11)
}

/// One word of a name as the scanner found it.
struct ScannedWord: Sendable {
  /// UTF-8 offsets in the surface.
  var start: Int32
  var end: Int32
  /// Its units in ``NameScan/units``.
  var unitStart: Int32
  var unitCount: Int32
  var alphabet: Alphabet
  var look: WordLook
  /// Letters and digits counted, before groups were made.
  var letterCount: Int32
  /// Of alphabet and units: equal for spellings that differ in case and marks alone.
  var hash: UInt64

  /// FNV-1a (Fowler, Noll, Vo).
  static let hashBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  static let hashPrime: UInt64 = 0x100_0000_01B3

  /// The hash of a word of these units.
  static func hash(_ units: ArraySlice<UInt8>, _ alphabet: Alphabet) -> UInt64 {
    units.reduce(hashBasis ^ UInt64(alphabet.rawValue)) { ($0 ^ UInt64($1)) &* hashPrime }
  }

  var units: Range<Int> { Int(unitStart)..<Int(unitStart + unitCount) }
}

/// The words of one name and their units, words' units lying end to end in the order of the words.
struct NameScan: Sendable {
  var words: [ScannedWord] = []
  var units: [UInt8] = []

  /// Names longer than this in words or letters are no names; what lies beyond is joined to the last word unread, so
  /// that a text of a megabyte costs what a line does.
  static let maximumWords = 24
  static let maximumLetters = 40

  init() {
    words.reserveCapacity(6)
    units.reserveCapacity(32)
  }
}
