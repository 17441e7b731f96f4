/// Reads a name's bytes once, left to right, into words and units.
///
/// A word ends at a space, a hyphen, punctuation, a change between scripts that do not mix, and where small letters run
/// into a capitalized word (*DongJun*). Apostrophes and marks end nothing.
struct NameScanner {
  private let table = LetterTable.shared
  private let segmenter = LatinSegmenter.shared
  private let reader: any ForeignReader
  private var scan = NameScan()
  /// Letters of the word being read: Latin letters, or native units.
  private var letters: [UInt8] = []
  /// Scalars of a word that only a romanizer can read.
  private var foreign: [Unicode.Scalar] = []
  private var start = -1
  private var alphabet = Alphabet.latin
  private var look = WordLook()
  private var pending = WordLook()
  private var upperCount = 0
  private var letterCount = 0
  private var hash: UInt64 = 0
  private var lastWasLower = false
  private var isInBrackets = false

  init(reader: any ForeignReader) {
    self.reader = reader
    letters.reserveCapacity(24)
  }

  /// The words of a name, foreign ones read by the romanizer.
  static func scan(_ name: String) -> NameScan {
    var name = name
    return name.withUTF8 { scan($0, reader: RomanizerReader()) }
  }

  /// The words of well-formed UTF-8.
  static func scan(_ bytes: ArraySlice<UInt8>, reader: some ForeignReader) -> NameScan {
    bytes.withUnsafeBufferPointer { scan($0, reader: reader) }
  }

  /// The words of a well-formed UTF-8 text.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, reader: any ForeignReader) -> NameScan {
    var scanner = NameScanner(reader: reader)
    var position = 0
    while position < bytes.count {
      let (scalar, length) = decode(bytes, at: position)
      scanner.read(scalar, at: position, next: position + length, in: bytes)
      position += length
      if scanner.scan.words.count >= NameScan.maximumWords { break }
    }
    scanner.endWord(at: position)
    if position < bytes.count, let last = scanner.scan.words.indices.last {
      scanner.scan.words[last].end = Int32(clamping: bytes.count)
    }
    return scanner.scan
  }

  /// One scalar of well-formed UTF-8 and its length.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, bytes.count - index) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }

  private mutating func read(
    _ scalar: UInt32, at position: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    let letter = table.letter(scalar)
    switch letter.kind {
    case .latin: readLetter(letter, of: .latin, at: position, next: next, in: bytes)
    case .cyrillic, .cyrillicIotated: readLetter(letter, of: .cyrillic, at: position, next: next, in: bytes)
    case .arabic: readLetter(letter, of: .arabic, at: position, next: next, in: bytes)
    case .hebrew: readLetter(letter, of: .hebrew, at: position, next: next, in: bytes)
    case .spelled: readLetter(letter, of: .romanized, at: position, next: next, in: bytes)
    case .digit: readLetter(letter, of: .digits, at: position, next: next, in: bytes)
    case .hangul, .kana, .han, .other: readForeign(scalar, letter.kind, at: position)
    case .silent: readSilent(scalar)
    case .mark: readMark(scalar)
    case .dot: readDot(at: position, next: next, in: bytes)
    case .space, .hyphen, .comma, .opening, .closing, .punctuation: readJoint(letter.kind, at: position)
    }
  }
}

// MARK: - Letters

extension NameScanner {
  private mutating func readLetter(
    _ letter: Letter, of script: Alphabet, at position: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    prepareWord(for: script, at: position)
    if letter.isUpper, lastWasLower, letterCount >= 2, isLower(at: next, in: bytes) {
      endWord(at: position)
      pending = .glued
      prepareWord(for: script, at: position)
    }
    if letter.isUpper { upperCount += 1 }
    if letterCount == 0, letter.isUpper { look.insert(.capitalized) }
    lastWasLower = !letter.isUpper && script != .digits
    letterCount += 1
    guard letters.count < NameScan.maximumLetters else { return }
    switch letter.kind {
    case .spelled: letters += table.spellings[Int(letter.unit)]
    case .cyrillicIotated:
      letters.append(0)
      letters.append(letter.unit)
    case .digit:
      look.insert(.hasDigit)
      letters.append(Self.digitUnit + letter.unit)
    default: letters.append(letter.unit)
    }
  }

  /// Digits follow all letter units.
  static let digitUnit: UInt8 = 112

  private func isLower(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    let letter = table.letter(Self.decode(bytes, at: position).scalar)
    return !letter.isUpper && (letter.kind == .latin || letter.kind == .cyrillic || letter.kind == .cyrillicIotated)
  }

  /// Opens a word, or ends the open one when the new letter's script does not go with it.
  private mutating func prepareWord(for script: Alphabet, at position: Int) {
    if start >= 0, script != alphabet {
      if script == .digits || alphabet == .digits, foreign.isEmpty {
        if alphabet == .digits { alphabet = script }
        return
      }
      let lookAlike = (script == .latin || script == .cyrillic) && (alphabet == .latin || alphabet == .cyrillic)
      if lookAlike { pending.insert(.mixedScripts) }
      if lookAlike { look.insert(.mixedScripts) }
      endWord(at: position)
      pending.insert(.glued)
    }
    guard start < 0 else { return }
    start = position
    alphabet = script
    look = pending.union(isInBrackets ? .inBrackets : [])
    pending = []
    lastWasLower = false
  }

  private mutating func readForeign(_ scalar: UInt32, _ kind: Letter.Kind, at position: Int) {
    let script: Alphabet =
      switch kind {
      case .hangul: .hangul
      case .kana: .kana
      case .han: .pinyin
      default: .romanized
      }
    prepareWord(for: script, at: position)
    letterCount += 1
    guard letters.count < NameScan.maximumLetters, foreign.count < NameScan.maximumLetters else { return }
    switch kind {
    case .hangul: SyllableLetters.appendHangul(scalar, to: &letters)
    case .kana: SyllableLetters.appendKana(scalar, to: &letters)
    default: if let letter = Unicode.Scalar(scalar) { foreign.append(letter) }
    }
    if kind == .han { look.insert(.han) }
  }

  private mutating func readSilent(_ scalar: UInt32) {
    let hebrewGeresh: UInt32 = 0x5F3
    guard start >= 0, alphabet == .hebrew, scalar == 0x27 || scalar == hebrewGeresh || scalar == 0x2019,
      let last = letters.last
    else { return }
    // ג ז צ are units 3, 7 and 18 of the Hebrew alphabet (counted from 0: 2, 6, 17).
    let changed: [UInt8: UInt8] = [2: 22, 6: 23, 17: 24]
    if let unit = changed[last] { letters[letters.count - 1] = unit }
  }

  private mutating func readMark(_ scalar: UInt32) {
    guard start >= 0, alphabet == .latin, let last = letters.last, last < 26,
      let marked = table.combined(base: last, mark: scalar)
    else { return }
    letters[letters.count - 1] = marked
  }
}

// MARK: - Joints

extension NameScanner {
  /// A dot inside a row of single letters keeps the row together.
  private mutating func readDot(at position: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard start >= 0 else { return }
    let isRow = letterCount == 1 || look.contains(.dotted)
    if isRow, next < bytes.count, isSingleLetter(at: next, in: bytes) {
      look.insert(.dotted)
      lastWasLower = false
      return
    }
    look.insert(.dotAfter)
    endWord(at: position)
  }

  /// True when one letter stands at `position` and no other right behind it.
  private func isSingleLetter(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (scalar, length) = Self.decode(bytes, at: position)
    let kind = table.letter(scalar).kind
    guard kind == .latin || kind == .cyrillic || kind == .cyrillicIotated || kind == .spelled else { return false }
    guard position + length < bytes.count else { return true }
    let following = table.letter(Self.decode(bytes, at: position + length).scalar).kind
    return following == .dot || following == .space || following == .comma || following == .closing
  }

  private mutating func readJoint(_ kind: Letter.Kind, at position: Int) {
    let wasOpen = start >= 0
    endWord(at: position)
    switch kind {
    case .hyphen: if wasOpen { pending.insert(.hyphenBefore) }
    case .comma:
      if let last = scan.words.indices.last { scan.words[last].look.insert(.commaAfter) }
      pending = []
    case .opening: isInBrackets = true
    case .closing: isInBrackets = false
    case .space: if !wasOpen { pending.remove(.hyphenBefore) }
    default: pending = []
    }
  }

  private mutating func endWord(at position: Int) {
    guard start >= 0 else { return }
    defer { reset() }
    if upperCount >= 2, upperCount == letterCount { look.insert(.allCapitals) }
    let unitStart = scan.units.count
    appendUnits()
    scan.words.append(
      ScannedWord(
        start: Int32(clamping: start), end: Int32(clamping: position), unitStart: Int32(unitStart),
        unitCount: Int32(scan.units.count - unitStart), alphabet: alphabet, look: look,
        letterCount: Int32(clamping: letterCount), hash: wordHash(from: unitStart)))
  }

  private mutating func appendUnits() {
    if !foreign.isEmpty { letters = reader.latinLetters(of: foreign, alphabet: alphabet) }
    if alphabet.usesLatinUnits || alphabet == .digits {
      segmenter.appendUnits(of: letters, to: &scan.units)
    } else {
      var last: UInt8 = .max
      for unit in letters where unit != last || alphabet == .hangul {
        scan.units.append(unit)
        last = unit
      }
    }
  }

  /// FNV-1a (Fowler, Noll, Vo) over alphabet and units; over the scalars where a reading would join different names.
  private func wordHash(from unitStart: Int) -> UInt64 {
    var value: UInt64 = ScannedWord.hashBasis ^ UInt64(alphabet.rawValue)
    for scalar in foreign { value = (value ^ UInt64(scalar.value)) &* ScannedWord.hashPrime }
    return foreign.isEmpty ? ScannedWord.hash(scan.units[unitStart...], alphabet) : value
  }

  private mutating func reset() {
    letters.removeAll(keepingCapacity: true)
    foreign.removeAll(keepingCapacity: true)
    start = -1
    look = []
    upperCount = 0
    letterCount = 0
    lastWasLower = false
  }
}
