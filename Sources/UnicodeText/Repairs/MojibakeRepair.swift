/// Finds UTF-8 that was read as an encoding of one byte a character, and what it was.
enum MojibakeRepair {
  /// What the text before and after the repair must differ by, in sixteenths of a nat, for each repaired character: seven
  /// nats are odds of a thousand to one. Less for words of many such characters, which no accident makes.
  private static let leastGain = 110
  private static let leastGainOfMany = 60
  private static let many = 3

  /// Once over the text; what was read wrongly twice comes out as if read wrongly once.
  static func pieces(in utf8: [UInt8]) -> [RepairPiece] {
    var search = MojibakeSearch(utf8: utf8)
    var pieces = search.pieces()
    // What one word proves for the whole text is believed of words before it as well.
    if search.hasDoubts, search.proven != 0 { pieces = search.pieces() }
    return pieces
  }

  /// Where some word of the text was certainly read in this encoding, any gain will do: a nat and a half.
  private static let leastGainWhenProven = 24

  fileprivate static func isEnough(_ gain: Int, pieces count: Int, isProven: Bool) -> Bool {
    gain >= (isProven ? leastGainWhenProven : count >= many ? leastGainOfMany : leastGain) * count
  }
}

/// One search through a text.
private struct MojibakeSearch {
  let utf8: [UInt8]
  /// The encodings that some word was certainly read in, one bit each.
  private(set) var proven: UInt16 = 0
  /// True when some word was left alone that a proof would have mended.
  private(set) var hasDoubts = false

  init(utf8: [UInt8]) { self.utf8 = utf8 }

  /// A word costs up to a millisecond. A text with so many that look like mojibake and are none is junk, or written in
  /// a way that is not known here; looking on would take minutes for megabytes of it.
  private static let mostRejected = 1000

  mutating func pieces() -> [RepairPiece] {
    var pieces: [RepairPiece] = []
    var position = 0
    var rejected = 0
    while rejected < Self.mostRejected, let hit = nextHit(from: position) {
      let word = MojibakeWord(in: utf8, around: hit, from: position)
      if let reading = bestReading(of: word) {
        pieces += reading.pieces
      } else {
        rejected += 1
      }
      position = word.range.upperBound
    }
    return pieces
  }

  /// The reading that leads to the likeliest text, of equals that of the most frequent encoding; nil when none gains
  /// enough.
  private mutating func bestReading(of word: MojibakeWord) -> MojibakeWord.Reading? {
    let charsets = Self.charsets(in: word) | proven
    var best: (reading: MojibakeWord.Reading, outcome: MojibakeWord.Reading, charset: UInt16)?
    for (number, charset) in MojibakeCharset.all.enumerated() where charsets >> UInt16(number) & 1 == 1 {
      guard let reading = word.reading(as: charset), let outcome = Self.outcome(of: reading) else { continue }
      if best.map({ outcome.cost < $0.outcome.cost }) ?? true { best = (reading, outcome, 1 << UInt16(number)) }
    }
    guard let best else { return nil }
    let isProven = proven & best.charset != 0
    let gain = TextPlausibility(of: utf8[word.range]).cost - best.outcome.cost
    guard MojibakeRepair.isEnough(gain, pieces: best.outcome.pieces.count, isProven: isProven) else {
      hasDoubts = hasDoubts || MojibakeRepair.isEnough(gain, pieces: best.outcome.pieces.count, isProven: true)
      return nil
    }
    if best.reading.isDoubtful, !isProven {
      hasDoubts = true
      return nil
    }
    proven |= best.charset
    return best.reading
  }

  /// What becomes of a reading: itself, or what it was before it was read wrongly for the first time of two. One that
  /// makes signs of letters comes to something in the second way alone.
  private static func outcome(of reading: MojibakeWord.Reading) -> MojibakeWord.Reading? {
    let word = MojibakeWord(utf8: reading.utf8, range: 0..<reading.utf8.count)
    let charsets = charsets(in: word)
    var best = reading.signs.isEmpty ? reading : nil
    for (number, charset) in MojibakeCharset.all.enumerated() where charsets >> UInt16(number) & 1 == 1 {
      guard let again = word.reading(as: charset), again.signs.isEmpty, again.absorbs(reading.signs) else { continue }
      if best.map({ again.cost < $0.cost }) ?? true { best = again }
    }
    return best
  }

  /// The encodings in which some character of the word begins a character of UTF-8 and the next continues it.
  private static func charsets(in word: MojibakeWord) -> UInt16 {
    let masks = MojibakeCharset.masks
    var found: UInt16 = 0
    var leads: UInt16 = 0
    var position = word.range.lowerBound
    while position < word.range.upperBound, let scalar = UTF8Cursor.scalar(in: word.utf8, at: position) {
      let slot = MojibakeCharset.slot(of: scalar.value)
      found |= leads & (slot.map { masks.trails[$0] } ?? 0)
      leads = slot.map { masks.leads[$0] } ?? 0
      position += scalar.length
    }
    return found
  }

  /// The next two characters of which, in some encoding, the first begins a character of UTF-8 and the second continues
  /// it.
  private func nextHit(from start: Int) -> Int? {
    let masks = MojibakeCharset.masks
    let span = utf8.span
    var position = start
    while position < span.count {
      // ASCII neither begins nor continues anything.
      guard span[position] >= 0xC2 else {
        position += 1
        continue
      }
      guard let first = UTF8Cursor.scalar(in: utf8, at: position) else { return nil }
      let next = position + first.length
      if next < span.count, span[next] >= 0xC2, let slot = MojibakeCharset.slot(of: first.value),
        masks.leads[slot] != 0, let second = UTF8Cursor.scalar(in: utf8, at: next),
        let behind = MojibakeCharset.slot(of: second.value), masks.leads[slot] & masks.trails[behind] != 0
      {
        return position
      }
      position = next
    }
    return nil
  }
}
