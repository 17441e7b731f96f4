internal import TextModel

/// The characters without a space around a place that looks like mojibake, and what they may have been.
struct MojibakeWord {
  let utf8: [UInt8]
  let range: Range<Int>

  /// How far the word is followed: enough to judge by, and text without spaces has no words to follow.
  private static let reachBefore = 24
  private static let reachBehind = 240

  /// - Parameter start: the word does not reach back behind this offset.
  init(in utf8: [UInt8], around offset: Int, from start: Int) {
    var lower = offset
    while lower > start, offset - lower < Self.reachBefore, utf8[lower - 1] > 0x20 { lower -= 1 }
    while lower < offset, utf8[lower] & 0xC0 == 0x80 { lower += 1 }
    var upper = offset
    while upper < utf8.count, upper - offset < Self.reachBehind, utf8[upper] > 0x20 { upper += 1 }
    while upper < utf8.count, utf8[upper] & 0xC0 == 0x80 { upper += 1 }
    self.utf8 = utf8
    range = lower..<upper
  }

  /// A word by itself.
  init(utf8: [UInt8], range: Range<Int>) {
    self.utf8 = utf8
    self.range = range
  }

  /// What the word was, if it was read as one encoding.
  struct Reading {
    fileprivate(set) var pieces: [RepairPiece] = []
    /// The word with its pieces replaced.
    fileprivate(set) var utf8: [UInt8] = []
    /// How unlikely the outcome is (``TextPlausibility``).
    fileprivate(set) var cost = 0
    /// A letter and a sign, as sound text has them at the end of a word, became a letter: `СССР»` would be a good `СССл`.
    fileprivate(set) var isDoubtful = false
    /// Where letters became signs, in offsets of `utf8`. `Він` is no `³н`; but the middle of what was read wrongly twice is
    /// full of signs, and all of them are gone when it is read back once more.
    fileprivate(set) var signs: [Range<Int>] = []

    /// True when the signs of a reading before this one are all parts of characters here.
    func absorbs(_ signs: [Range<Int>]) -> Bool {
      signs.allSatisfy { sign in
        pieces.contains { $0.range.lowerBound <= sign.lowerBound && sign.upperBound <= $0.range.upperBound }
      }
    }
  }

  /// The word as it was before it was read as `charset`; nil when nothing in it can be, or what comes out is no text.
  func reading(as charset: MojibakeCharset) -> Reading? {
    var reading = Reading()
    var result: [UInt8] = []
    var kept: [Unicode.Scalar] = []
    var mended: [Unicode.Scalar] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let sequence = charset.sequence(in: utf8, at: position), sequence.end <= range.upperBound {
        let bytes = Array(String(sequence.scalar).utf8)
        // Signs and marks do not turn into letters alone when they are misread, as a rule.
        if !sequence.scalar.properties.isAlphabetic, isWord(position..<sequence.end) {
          reading.signs.append(result.count..<result.count + bytes.count)
        }
        reading.pieces.append(RepairPiece(kind: .mojibake, range: position..<sequence.end, replacement: bytes))
        result += bytes
        mended.append(sequence.scalar)
        position = sequence.end
      } else {
        guard let scalar = UTF8Cursor.scalar(in: utf8, at: position) else { return nil }
        result += utf8[position..<position + scalar.length]
        if let scalar = Unicode.Scalar(scalar.value) { kept.append(scalar) }
        position += scalar.length
      }
    }
    guard !reading.pieces.isEmpty, Self.isText(mended), Self.fit(mended, kept) else { return nil }
    reading.isDoubtful = Self.isDoubtful(utf8, reading.pieces, kept)
    reading.utf8 = result
    reading.cost = TextPlausibility(of: result).cost
    return reading
  }

  private static func isDoubtful(_ utf8: [UInt8], _ pieces: [RepairPiece], _ kept: [Unicode.Scalar]) -> Bool {
    guard pieces.count == 1, let before = UTF8Cursor.scalar(in: utf8, at: pieces[0].range.lowerBound),
      let after = UTF8Cursor.scalar(in: pieces[0].replacement, at: 0), before.value >= firstLetterBeyondLatin,
      UTF8Cursor.isLetter(before.value)
    else { return false }
    let table = ScriptTable.shared
    let (old, new) = (table.number(of: before.value), table.number(of: after.value))
    // `perchГ©`: no word mixes these scripts, and what comes out mixes none.
    if old != new, kept.contains(where: { table.number(of: $0.value) == new && !table.isShared(new) }) { return false }
    return pieces[0].replacement.count == 2 || old == new
  }

  /// Latin letters with accents are so rare beside signs that two of them are evidence enough.
  private static let firstLetterBeyondLatin: UInt32 = 0x370

  private func isWord(_ range: Range<Int>) -> Bool {
    String(decoding: utf8[range], as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
  }

  /// No controls, no private characters, none that Unicode has not assigned.
  private static func isText(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      // A control character is the middle of what was read wrongly twice.
      case .control: (0x80...0x9F).contains(scalar.value)
      case .privateUse, .unassigned, .surrogate: false
      default: true
      }
    }
  }

  /// Letters that come out must be of one script with those that stay: `Вíн` was `Він` and no mojibake.
  private static func fit(_ mended: [Unicode.Scalar], _ kept: [Unicode.Scalar]) -> Bool {
    let table = ScriptTable.shared
    func scripts(_ scalars: [Unicode.Scalar]) -> Set<UInt8> {
      Set(scalars.map { table.number(of: $0.value) }.filter { !table.isShared($0) })
    }
    let own = scripts(kept)
    return own.isEmpty || scripts(mended).isSubset(of: own)
  }
}
