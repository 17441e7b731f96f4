/// How strongly the text breaks before a word; a language rarely changes without a break.
package enum BreakStrength: UInt8, Comparable, Sendable {
  /// Nothing but spaces, apostrophes, hyphens or digits.
  case none
  /// Comma, dash, bracket, colon, slash.
  case clause
  /// A quotation mark.
  case quotation
  /// Full stop, question or exclamation mark.
  case sentence
  /// A line end.
  case line

  package static func < (left: BreakStrength, right: BreakStrength) -> Bool { left.rawValue < right.rawValue }
}

/// One word as the recognizer sees it: a run of letters of one alphabet.
package struct ScannedWord: Sendable {
  package let alphabet: Alphabet
  /// UTF-8 offset of the first letter.
  package let start: Int
  /// UTF-8 offset behind the last letter.
  package let end: Int
  /// Where a passage that begins with this word begins: before its opening quotation mark or bracket.
  package let cut: Int
  /// Letters, without marks.
  package let letterCount: Int
  package let isCapitalized: Bool
  /// A digit stands at one of its ends, without a space between: `H5N1`, `3d2f`.
  package let touchesDigit: Bool
  /// A letter behind the first is a small one, or there is none.
  let isTitleCase: Bool
  /// It is part of an identifier (`user_name`), or repeats one letter or syllable (`aaaa`).
  let isNoWord: Bool
  package let strength: BreakStrength
}

/// Cuts UTF-8 text into words of one alphabet each, folding letters on the way.
///
/// This is not UAX #29: it needs no dictionary and no allocation a word, and what matters here is only that training
/// and recognition cut alike. Web addresses, mail addresses and handles are left out, because their letters are in no
/// language. An apostrophe ends the word it belongs to (`dell’` + `Utri`, `o‘` + `zbek`).
package struct WordScanner {
  /// Longer words are cut off for scoring: no language has them, and 16-bit sums stay in range.
  package static let maximumLetters = 40

  private let bytes: [UInt8]
  private let end: Int
  private let table = LetterTable.shared
  private var position: Int
  private var gap: GapReader
  /// Folded letters of the word returned last, at most ``maximumLetters``.
  package private(set) var letters: [UInt32] = []
  /// The word returned last, packed; nil when it does not fit. Packed here and not by the reader, who would have to take
  /// hold of ``letters`` for every word.
  private(set) var key: WordKey?

  package init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
    position = min(max(start, 0), bytes.count)
    gap = GapReader(start: position)
    letters.reserveCapacity(Self.maximumLetters)
  }

  /// The next word, or nil at the end of the text.
  package mutating func next() -> ScannedWord? {
    while position < end {
      // Most gaps are one space.
      if bytes[position] == UInt8(ascii: " ") {
        gap.read(0x20, at: position, length: 1)
        position += 1
        continue
      }
      let (scalar, length) = ScalarReader.scalar(in: bytes, at: position, end: end)
      if let letter = table.letter(scalar), !letter.isMark {
        if gap.isBehindAt {
          skipToSpace()
        } else if let word = readWord(first: letter, length: length) {
          return word
        }
      } else {
        gap.read(scalar, at: position, length: length)
        position += length
      }
    }
    return nil
  }

  /// Reads a word whose first letter stands at `position`; nil when it turned out to be an address.
  private mutating func readWord(first: Letter, length: Int) -> ScannedWord? {
    let start = position
    var count = 0
    var hasSmallLetter = false
    letters.removeAll(keepingCapacity: true)
    append(first.code, &count)
    position += length
    let isLatin = first.alphabet == .latin
    while position < end {
      // Plain letters need no table: their code is the small letter.
      let byte = bytes[position]
      if isLatin, (byte | Self.smallBit) &- UInt8(ascii: "a") < Self.plainLetters {
        append(UInt32(byte | Self.smallBit), &count)
        hasSmallLetter = hasSmallLetter || byte & Self.smallBit != 0
        position += 1
        continue
      }
      let (scalar, length) = ScalarReader.scalar(in: bytes, at: position, end: end)
      guard let letter = table.letter(scalar) else { break }
      if letter.isMark {
        if let last = letters.last { letters[letters.count - 1] = LetterComposition.composed(last, scalar) }
      } else {
        guard letter.alphabet == first.alphabet, !(letter.alphabet.isLogographic && count >= Self.maximumLetters) else {
          break
        }
        append(letter.code, &count)
        hasSmallLetter = hasSmallLetter || !letter.isUppercase
      }
      position += length
    }
    if isAddress() {
      skipToSpace()
      return nil
    }
    takeApostrophe(&count)
    key = WordKey(letters, alphabet: first.alphabet)
    let word = ScannedWord(
      alphabet: first.alphabet, start: start, end: position, cut: gap.cut(before: start), letterCount: count,
      isCapitalized: first.isUppercase, touchesDigit: isDigit(start - 1) || isDigit(position),
      isTitleCase: first.isUppercase && (count == 1 || hasSmallLetter),
      isNoWord: isJoined(from: start, to: position) || LetterRepetition.isAll(of: letters), strength: gap.strength)
    gap = GapReader(start: position)
    return word
  }

  /// What tells a small ASCII letter from its capital, and how many there are.
  private static let smallBit: UInt8 = 0x20
  private static let plainLetters: UInt8 = 26

  private mutating func append(_ code: UInt32, _ count: inout Int) {
    if count < Self.maximumLetters { letters.append(code) }
    count += 1
  }

  /// Takes an apostrophe into the word when a letter follows it.
  private mutating func takeApostrophe(_ count: inout Int) {
    guard position < end else { return }
    let (scalar, length) = ScalarReader.scalar(in: bytes, at: position, end: end)
    guard GapReader.isApostrophe(scalar), position + length < end else { return }
    let (next, _) = ScalarReader.scalar(in: bytes, at: position + length, end: end)
    guard let letter = table.letter(next), !letter.isMark else { return }
    append(UInt32(UInt8(ascii: "'")), &count)
    position += length
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset >= 0 && offset < end && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset])
  }

  /// True when a low line joins the word to another: `_emphasis_` has one on its outer side only.
  private func isJoined(from start: Int, to end: Int) -> Bool {
    let line = UInt8(ascii: "_")
    if start > 1, bytes[start - 1] == line, bytes[start - 2] > UInt8(ascii: "/") { return true }
    return end + 1 < self.end && bytes[end] == line && bytes[end + 1] > UInt8(ascii: "/")
  }

  /// True when the word just read is followed by what only addresses have: `://`, `@`, or a stop and a small letter.
  private func isAddress() -> Bool {
    guard position + 1 < end else { return false }
    let next = bytes[position + 1]
    switch bytes[position] {
    case UInt8(ascii: "@"): return true
    case UInt8(ascii: ":"): return next == UInt8(ascii: "/")
    case UInt8(ascii: "."): return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) && letters.count > 1
    default: return false
    }
  }

  private mutating func skipToSpace() {
    while position < end, bytes[position] > UInt8(ascii: " ") { position += 1 }
  }
}
