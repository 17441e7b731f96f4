import TextModel

/// One walk over a text: the state of ``WordScanner`` between two tokens.
struct WordScannerPass {
  private let end: Int
  private let elision: ElisionRules?
  private var position: Int
  private var before: ScannedWord.Traits = [.spaceBefore, .lineBreakBefore, .blankLineBefore]
  /// A single quotation mark stands open on this line: the next lone apostrophe closes it.
  private var insideQuotes = false
  /// The last token was parted from what follows at an apostrophe.
  private var isParted = false
  /// A scalar was met whose boundaries only ICU knows.
  private(set) var metUnusual = false

  init(from start: Int, to end: Int, elision: ElisionRules?) {
    position = start
    self.end = end
    self.elision = elision
  }

  mutating func run(over text: ClassifiedText, into words: inout [ScannedWord]) {
    while position < end {
      takePlainWords(text, into: &words)
      guard position < end else { return }
      let (letter, next) = text.classified(position, end)
      if letter.isUnusual { metUnusual = true }
      switch letter.part {
      case .letter, .digit, .binder: takeWord(text, into: &words)
      case .space, .narrowSpace:
        before.insert(.spaceBefore)
        position = next
      case .lineBreak: takeLineBreak(text, next)
      case .ideograph: takeIdeographs(text, letter, into: &words)
      // A combining mark without a base: nothing to see.
      case .extend: position = next
      case .apostrophe: takeApostrophe(text, next, into: &words)
      case .mark, .midLetter, .midNumber, .dot:
        append(position..<next, .punctuation, letter.script, .isSingleCharacter, into: &words)
      }
    }
  }

  /// Takes words of ASCII letters for as long as each is followed by a byte that surely ends it.
  private mutating func takePlainWords(_ text: ClassifiedText, into words: inout [ScannedWord]) {
    let bytes = text.utf8.span.bytes
    while let word = ASCIIWord(at: position, in: bytes, end: text.utf8.count), word.end < end {
      let next = text.utf8[word.end]
      guard text.table[Int(next & 0x7F)].endsWord, next < 0x80 else { return }
      var traits = word.traits
      if word.end == position + 1 { traits.insert(.isSingleCharacter) }
      append(position..<word.end, .word, .latin, traits, into: &words)
      if next == 0x20 {
        before = .spaceBefore
        position += 1
      }
    }
  }

  private mutating func takeLineBreak(_ text: ClassifiedText, _ next: Int) {
    let isPair = text.utf8[position] == 0x0D && next < end && text.utf8[next] == 0x0A
    position = isPair ? next + 1 : next
    insideQuotes = false
    before.formUnion(
      before.contains(.lineBreakBefore) ? [.spaceBefore, .blankLineBefore] : [.spaceBefore, .lineBreakBefore])
  }

  private mutating func takeIdeographs(
    _ text: ClassifiedText, _ first: LetterClass, into words: inout [ScannedWord]
  ) {
    var stop = position
    var count = 0
    while stop < end {
      let (letter, next) = text.classified(stop, end)
      guard letter.part == .ideograph || (letter.part == .extend && count > 0) else { break }
      if letter.part == .ideograph { count += 1 }
      stop = next
    }
    let traits: ScannedWord.Traits = count == 1 ? [.hasNonASCII, .isSingleCharacter] : .hasNonASCII
    append(position..<stop, .ideograph, first.script, traits, into: &words)
  }

  private mutating func takeApostrophe(_ text: ClassifiedText, _ next: Int, into words: inout [ScannedWord]) {
    if let elision, elision.joinsLeadingApostrophe(before: next, in: text.utf8.span) {
      takeWord(text, from: next, into: &words)
      return
    }
    insideQuotes = ApostropheContext.opensQuotation(position..<next, in: text.utf8.span)
    append(position..<next, .punctuation, .common, .isSingleCharacter, into: &words)
  }

  // MARK: - Words

  private mutating func takeWord(
    _ text: ClassifiedText, from first: Int? = nil, into words: inout [ScannedWord]
  ) {
    var reading = text.word(from: first ?? position, end)
    if reading.isUnusual { metUnusual = true }
    if first != nil { reading.traits.insert(.hasApostrophe) }
    // Few words have an apostrophe in or behind them: the rules are asked only then.
    let mayBeFollowed = reading.end < end && Apostrophe.mayBegin(with: text.utf8[reading.end])
    guard mayBeFollowed || reading.traits.contains(.hasApostrophe), let elision else {
      append(position..<reading.end, reading.kind, reading.script, reading.traits, into: &words)
      return
    }
    let stop = trailingApostrophe(text, behind: reading, elision) ?? reading.end
    if stop > reading.end { reading.traits.insert(.hasApostrophe) }
    if reading.traits.contains(.hasApostrophe), first == nil {
      appendParts(position..<stop, wordEnd: reading.end, text, elision, whole: reading, into: &words)
    } else {
      append(position..<stop, reading.kind, reading.script, reading.traits, into: &words)
    }
  }

  /// The end of an apostrophe behind a word that belongs to it.
  private mutating func trailingApostrophe(
    _ text: ClassifiedText, behind word: WordReading, _ elision: ElisionRules
  ) -> Int? {
    guard word.end < end, word.kind == .word else { return nil }
    let length = Apostrophe.length(at: word.end, in: text.utf8.span)
    guard length > 0, word.end + length <= end else { return nil }
    let stop = word.end + length
    // Only the last part of a word like `dell’un’` stands before the apostrophe.
    var start = position
    while let mark = Apostrophe.first(in: text.utf8.span, from: start, to: word.end) { start = mark.end }
    let joins = elision.joinsTrailingApostrophe(
      start..<word.end, in: text.utf8.span, next: stop < end ? text.utf8[stop] : nil, insideQuotes: insideQuotes)
    return joins ? stop : nil
  }

  private mutating func appendParts(
    _ range: Range<Int>, wordEnd: Int, _ text: ClassifiedText, _ elision: ElisionRules, whole: WordReading,
    into words: inout [ScannedWord]
  ) {
    var start = range.lowerBound
    elision.forEachSplit(in: range.lowerBound..<wordEnd, of: text.utf8.span) { offset in
      appendPart(start..<offset, text, isElided: text.hasApostrophe(before: offset), into: &words)
      isParted = true
      start = offset
    }
    if start == range.lowerBound, range.upperBound == wordEnd {
      append(range, whole.kind, whole.script, whole.traits, into: &words)
    } else {
      appendPart(start..<range.upperBound, text, isElided: range.upperBound > wordEnd, into: &words)
    }
  }

  private mutating func appendPart(
    _ part: Range<Int>, _ text: ClassifiedText, isElided: Bool, into words: inout [ScannedWord]
  ) {
    var reading = text.reading(of: part)
    if isElided { reading.traits.insert(.isElided) }
    append(part, reading.kind, reading.script, reading.traits, into: &words)
    isParted = isElided
  }

  private mutating func append(
    _ range: Range<Int>, _ kind: Token.Kind, _ script: FastScript, _ traits: ScannedWord.Traits,
    into words: inout [ScannedWord]
  ) {
    var traits = traits.union(before)
    if isParted, before.isEmpty { traits.insert(.followsElision) }
    words.append(
      ScannedWord(start: range.lowerBound, end: range.upperBound, kind: kind, script: script, traits: traits))
    before = []
    isParted = false
    position = range.upperBound
  }
}
