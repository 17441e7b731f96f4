import TextModel

/// Parts names of organizations that are written without spaces, in Han or Hangul, into words: 武汉大学 into 武汉 and 大学.
///
/// Words of which the translation is known are found first (the most letters in the fewest words); what stands between
/// them is a word of its own.
enum CompoundWords {
  /// Shorter words are read whole: names of people, and abbreviations.
  private static let fewestLetters: Int32 = 4
  private static let wordLengths = 2...6

  static func divided(_ scan: NameScan, of surface: String, type: EntityType?) -> NameScan {
    guard type == nil || type == .organization, scan.words.contains(where: isCompound) else { return scan }
    var divided = NameScan()
    let bytes = Array(surface.utf8)
    for word in scan.words {
      let pieces = isCompound(word) ? pieces(of: word, in: bytes) : []
      if pieces.count > 1 {
        for piece in pieces { divided.append(piece, of: word, in: bytes) }
      } else {
        divided.append(word, units: scan.units[word.units])
      }
    }
    return divided
  }

  private static func isCompound(_ word: ScannedWord) -> Bool {
    word.letterCount >= fewestLetters && (word.alphabet == .hangul || word.look.contains(.han))
  }

  /// Bytes of one word of a compound.
  fileprivate struct Piece {
    let start: Int
    let end: Int
    let letters: Int
    let isKnown: Bool
  }

  private static func pieces(of word: ScannedWord, in bytes: [UInt8]) -> [Piece] {
    let letters = letters(from: Int(word.start), to: Int(word.end), in: bytes)
    // Beyond what the scanner reads of a word nothing is looked up either.
    guard letters.count <= NameScan.maximumLetters else { return [] }
    let spans = knownSpans(letters, word.alphabet)
    guard isSure(spans) else { return [] }
    var pieces: [Piece] = []
    var index = 0
    while index < letters.count {
      var next = index + max(spans[index].length, 1)
      let isKnown = spans[index].length > 0
      while !isKnown, next < letters.count, spans[next].length == 0 { next += 1 }
      let end = next < letters.count ? letters[next].start : Int(word.end)
      pieces.append(Piece(start: letters[index].start, end: end, letters: next - index, isKnown: isKnown))
      index = next
    }
    return pieces
  }

  /// A known word that begins at a letter; of length 0 for none.
  private struct Span {
    var length = 0
    var isTown = false
  }

  /// A compound ends in its head or is half made of known words; else what was found is the chance of a few syllables.
  /// Towns do not count: names of people are full of them.
  private static func isSure(_ spans: [Span]) -> Bool {
    let covered = spans.reduce(0) { $1.isTown ? $0 : $0 + $1.length }
    if covered * 2 >= spans.count { return true }
    guard let last = spans.lastIndex(where: { $0.length > 0 }), !spans[last].isTown else { return false }
    return last + spans[last].length == spans.count
  }

  private static func letters(from start: Int, to end: Int, in bytes: [UInt8]) -> [(scalar: UInt32, start: Int)] {
    var letters: [(UInt32, Int)] = []
    var position = start
    for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars {
      letters.append((scalar.value, position))
      position += UTF8.width(scalar)
    }
    return letters
  }

  /// For every letter the known word that begins there: of all ways to part the word the one that covers most letters
  /// with fewest words.
  private static func knownSpans(_ letters: [(scalar: UInt32, start: Int)], _ alphabet: Alphabet) -> [Span] {
    let letterWorth = 8
    var best = [(worth: Int, span: Span)](repeating: (0, Span()), count: letters.count + 1)
    for start in letters.indices.reversed() {
      best[start] = (best[start + 1].worth, Span())
      var hash = WordFold(alphabet)
      for length in 1...wordLengths.upperBound where start + length <= letters.count {
        hash.add(letters[start + length - 1].scalar)
        guard length >= wordLengths.lowerBound else { continue }
        let entry = NameLexicon.shared.entry(hash.value)
        guard !entry.concepts.isEmpty || entry.classes.contains(.legalForm) else { continue }
        let worth = best[start + length].worth + letterWorth * length - 1
        if worth > best[start].worth { best[start] = (worth, Span(length: length, isTown: entry.classes == .town)) }
      }
    }
    var spans = [Span](repeating: Span(), count: letters.count)
    var index = 0
    while index < letters.count {
      spans[index] = best[index].span
      index += max(best[index].span.length, 1)
    }
    return spans
  }

  /// The hash that the scanner gives a word in Han or Hangul.
  private struct WordFold {
    private(set) var value: UInt64
    private let isHangul: Bool

    init(_ alphabet: Alphabet) {
      value = ScannedWord.hashBasis ^ UInt64(alphabet.rawValue)
      isHangul = alphabet == .hangul
    }

    mutating func add(_ scalar: UInt32) {
      guard isHangul else { return add(number: UInt64(scalar)) }
      var units: [UInt8] = []
      SyllableLetters.appendHangul(scalar, to: &units)
      for unit in units { add(number: UInt64(unit)) }
    }

    private mutating func add(number: UInt64) { value = (value ^ number) &* ScannedWord.hashPrime }
  }
}

extension NameScan {
  fileprivate mutating func append(_ word: ScannedWord, units added: some Collection<UInt8>) {
    guard words.count < Self.maximumWords else {
      words[words.count - 1].end = word.end
      return
    }
    var word = word
    word.unitStart = Int32(units.count)
    word.unitCount = Int32(added.count)
    units += added
    words.append(word)
  }

  fileprivate mutating func append(_ piece: CompoundWords.Piece, of word: ScannedWord, in bytes: [UInt8]) {
    let text = String(decoding: bytes[piece.start..<piece.end], as: UTF8.self)
    let scan = NameScanner.scan(text)
    guard var part = scan.words.first, scan.words.count == 1 else { return }
    (part.start, part.end) = (Int32(piece.start), Int32(piece.end))
    part.look.formUnion(word.look)
    if !piece.isKnown, piece.letters == 1 { part.look.insert(.remnant) }
    append(part, units: scan.units)
  }
}
