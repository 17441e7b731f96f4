import TextModel

/// A text together with the table that classes its letters: what the scanner's loop reads.
struct ClassifiedText {
  let utf8: [UInt8]
  let table: [LetterClass]

  /// The class of the scalar at `offset`, and where the next scalar begins; never behind `end`.
  @inline(__always)
  func classified(_ offset: Int, _ end: Int) -> (LetterClass, Int) {
    let byte = utf8[offset]
    if byte < 0x80 { return (table[Int(byte)], offset + 1) }
    if byte < 0xE0 {
      guard offset + 1 < end else { return (LetterClass(.mark), end) }
      return (table[Int(byte & 0x1F) << 6 | Int(utf8[offset + 1] & 0x3F)], offset + 2)
    }
    return classifiedLong(byte, offset, end)
  }

  private func classifiedLong(_ byte: UInt8, _ offset: Int, _ end: Int) -> (LetterClass, Int) {
    let length = byte < 0xF0 ? 3 : 4
    guard offset + length <= end else { return (LetterClass(.mark), end) }
    var scalar = UInt32(byte) & (length == 3 ? 0x0F : 0x07)
    for next in offset + 1..<offset + length { scalar = scalar << 6 | UInt32(utf8[next] & 0x3F) }
    return (LetterTable.long(scalar), offset + length)
  }

  /// True when an apostrophe ends at `offset`.
  func hasApostrophe(before offset: Int) -> Bool { Apostrophe.ending(at: offset, in: utf8.span) != nil }
}

/// What one word is made of.
struct WordReading {
  var end: Int
  var kind: Token.Kind
  var script: FastScript
  var traits: ScannedWord.Traits
  /// The word or what ends it holds a scalar whose boundaries only ICU knows.
  var isUnusual: Bool
}

extension ClassifiedText {
  /// Reads the word that begins at `start`: letters, digits and binders, with the marks that UAX #29 lets stand between
  /// them (WB5–WB13), and Hebrew letters around a quotation mark (WB7b).
  func word(from start: Int, _ end: Int) -> WordReading {
    var gathered = WordGathering()
    var offset = start
    while offset < end {
      let (letter, next) = classified(offset, end)
      // Marks of the two-byte scalars are plain inside a word (WB4); only U+200D can do more, and it is longer.
      if letter.isUnusual, letter.part != .extend || next - offset > 2 { gathered.isUnusual = true }
      switch letter.part {
      case .letter:
        gathered.take(letter, isASCII: next == offset + 1)
        offset = skipLetters(from: next, end, into: &gathered)
        continue
      case .digit, .binder:
        gathered.take(letter, isASCII: next == offset + 1)
      case .extend:
        gathered.traits |= ScannedWord.Traits.hasNonASCII.rawValue
      case .dot, .apostrophe, .midLetter, .midNumber, .narrowSpace, .mark:
        guard bridges(letter.part, after: gathered, at: offset, next, end) else {
          // A Hebrew letter keeps a single quote behind it (WB7a): the geresh of abbreviations, typed in ASCII.
          guard utf8[offset] == 0x27, gathered.last == .letter, gathered.lastScript == .hebrew else {
            return gathered.reading(end: offset)
          }
          gathered.bridge(.apostrophe, isASCII: true)
          return gathered.reading(end: next)
        }
        gathered.bridge(letter.part, isASCII: next == offset + 1)
      case .space, .lineBreak, .ideograph:
        return gathered.reading(end: offset)
      }
      offset = next
    }
    return gathered.reading(end: end)
  }

  /// Takes letters of one and two bytes, nine tenths of all text, with no more than a look at the table for each.
  @inline(__always)
  private func skipLetters(from start: Int, _ end: Int, into gathered: inout WordGathering) -> Int {
    var offset = start
    var union: UInt16 = 0
    var last: UInt16 = 0
    while offset + 1 < end {
      let byte = utf8[offset]
      let isASCII = byte < 0x80
      guard byte < 0xE0 else { break }
      let index = isASCII ? Int(byte) : Int(byte & 0x1F) << 6 | Int(utf8[offset + 1] & 0x3F)
      let bits = table[index].bits
      guard bits & LetterClass.plainMask == LetterClass.letterPart else { break }
      union |= bits | (isASCII ? 0 : LetterClass.beyondASCII)
      last = bits
      offset += isASCII ? 1 : 2
    }
    if offset > start { gathered.takeLetters(union: union, last: LetterClass(bits: last)) }
    return offset
  }

  /// What a part of a word is made of, read again after a split. Ideographs count as letters of a word: ICU's
  /// dictionaries make words of Thai.
  func reading(of part: Range<Int>) -> WordReading {
    var gathered = WordGathering()
    var offset = part.lowerBound
    while offset < part.upperBound {
      let (letter, next) = classified(offset, part.upperBound)
      switch letter.part {
      case .letter, .digit, .binder: gathered.take(letter, isASCII: next == offset + 1)
      case .ideograph: gathered.take(letter.asLetter, isASCII: false)
      default: gathered.bridge(letter.part, isASCII: next == offset + 1)
      }
      offset = next
    }
    return gathered.reading(end: part.upperBound)
  }

  /// True when a mark at `offset` stands between two letters or two digits that it does not part.
  private func bridges(
    _ part: LetterClass.Part, after gathered: WordGathering, at offset: Int, _ next: Int, _ end: Int
  ) -> Bool {
    var follower = next
    while follower < end {
      let (letter, behind) = classified(follower, end)
      if letter.part == .extend {
        follower = behind
        continue
      }
      switch (gathered.last, letter.part) {
      case (.letter, .letter):
        if part == .mark { return utf8[offset] == 0x22 && gathered.lastScript == .hebrew && letter.script == .hebrew }
        return part != .midNumber && part != .narrowSpace
      case (.digit, .digit): return part != .midLetter && part != .mark
      default: return false
      }
    }
    return false
  }
}

/// Adds up what a word is made of, letter by letter.
private struct WordGathering {
  var traits: UInt16 = 0
  var isUnusual = false
  var last: LetterClass.Part = .mark
  var lastScript: FastScript = .common
  private var script: FastScript = .common
  private var hasLetter = false
  private var count = 0

  @inline(__always)
  mutating func take(_ letter: LetterClass, isASCII: Bool) {
    traits |= letter.caseTraits
    if !isASCII { traits |= ScannedWord.Traits.hasNonASCII.rawValue }
    if letter.part == .letter {
      if count == 0, letter.caseTraits & ScannedWord.Traits.hasUpper.rawValue != 0 {
        traits |= ScannedWord.Traits.startsUpper.rawValue
      }
      // `@` binds like a letter and is none.
      if !hasLetter, letter.script != .common {
        script = letter.script
        hasLetter = true
      }
      lastScript = letter.script
    } else if letter.part == .digit {
      traits |= ScannedWord.Traits.hasDigit.rawValue
    }
    last = letter.part
    count += 1
  }

  mutating func takeLetters(union: UInt16, last: LetterClass) {
    if !hasLetter {
      script = last.script
      hasLetter = script != .common
    }
    traits |= LetterClass(bits: union).caseTraits
    if union & LetterClass.beyondASCII != 0 { traits |= ScannedWord.Traits.hasNonASCII.rawValue }
    self.last = .letter
    lastScript = last.script
    // More than one is all that is asked.
    count += 2
  }

  mutating func bridge(_ part: LetterClass.Part, isASCII: Bool) {
    if part == .dot { traits |= ScannedWord.Traits.hasDot.rawValue }
    if part == .apostrophe { traits |= ScannedWord.Traits.hasApostrophe.rawValue }
    if !isASCII { traits |= ScannedWord.Traits.hasNonASCII.rawValue }
    count += 1
  }

  func reading(end: Int) -> WordReading {
    var found = ScannedWord.Traits(rawValue: traits)
    if count == 1 { found.insert(.isSingleCharacter) }
    let kind: Token.Kind = hasLetter ? .word : found.contains(.hasDigit) ? .number : .punctuation
    return WordReading(end: end, kind: kind, script: script, traits: found, isUnusual: isUnusual)
  }
}
