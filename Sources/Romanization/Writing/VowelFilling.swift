/// How a reader supplies the vowels that a consonant script leaves out.
struct VowelFilling: Sendable {
  /// The vowel set between consonants.
  let filler: UInt8
  /// The vowel set after a long *a*, as in the active participle: خالد is Khalid.
  let afterLongA: UInt8
  /// What the article ال is written as; nil where the language has none.
  let article: String?
  /// Which spelling of a frequent name is taken: see `FrequentNames`.
  let column: Int

  init(filler: Character, afterLongA: Character, article: String?, column: Int = 0) {
    self.filler = filler.asciiValue ?? 0x61
    self.afterLongA = afterLongA.asciiValue ?? 0x69
    self.article = article
    self.column = column
  }

  /// The same with the spellings of another column of `FrequentNames`.
  func preferring(column: Int) -> VowelFilling {
    VowelFilling(
      filler: Character(Unicode.Scalar(filler)), afterLongA: Character(Unicode.Scalar(afterLongA)), article: article,
      column: column)
  }

  /// A word of consonants and long vowels with its short vowels set: `hsn` becomes `hasan`, `krim` becomes `karim`.
  ///
  /// Syllables are CV or CVC, as in Arabic: no word starts with two consonants, none ends with two, and no three
  /// stand together.
  func filled(_ word: [UInt8]) -> [UInt8] {
    let units = Self.units(of: word)
    var output: [UInt8] = []
    output.reserveCapacity(word.count * 2)
    var start = 0
    var previousVowel: UInt8 = 0
    while start < units.count {
      if Self.isVowel(units[start][0]) {
        output += units[start]
        previousVowel = units[start].last ?? 0
        start += 1
        continue
      }
      var end = start
      while end < units.count, !Self.isVowel(units[end][0]) { end += 1 }
      append(units[start..<end], atStart: start == 0, atEnd: end == units.count, after: previousVowel, to: &output)
      start = end
    }
    return output
  }

  private func append(
    _ cluster: ArraySlice<[UInt8]>, atStart: Bool, atEnd: Bool, after vowel: UInt8, to output: inout [UInt8]
  ) {
    let vowelsAfter = Self.fillerPositions(count: cluster.count, atStart: atStart, atEnd: atEnd)
    for (position, unit) in cluster.enumerated() {
      output += unit
      guard vowelsAfter.contains(position) else { continue }
      output.append(vowel == 0x61 && !atStart ? afterLongA : filler)
    }
  }

  /// After which consonants of a cluster a vowel is wanted.
  private static func fillerPositions(count: Int, atStart: Bool, atEnd: Bool) -> [Int] {
    switch (atStart, atEnd) {
    case (true, true):
      // The whole word: one syllable, two (hasan), or closed ones (muhammad has the shape of ahmad after its first).
      return count <= 1 ? [] : count == 2 ? [0] : count == 3 ? [0, 1] : alternate(from: 0, through: count - 2)
    case (true, false): return count <= 1 ? [] : alternate(from: 0, through: count - 2)
    case (false, true): return count <= 1 ? [] : count == 2 ? [0] : alternate(from: 1, through: count - 2)
    case (false, false): return count <= 2 ? [] : alternate(from: 1, through: count - 2)
    }
  }

  /// Every second position, and the last where that leaves the end open: `CaCCaC`.
  private static func alternate(from first: Int, through last: Int) -> [Int] {
    guard first <= last else { return [] }
    return Array(stride(from: first, through: last, by: 2))
  }

  /// Letters that stand for one sound: `sh`, `kh`, `tch` are one consonant.
  private static func units(of word: [UInt8]) -> [[UInt8]] {
    var units: [[UInt8]] = []
    var index = 0
    while index < word.count {
      var end = index + 1
      if end < word.count, isDigraph(word[index], word[end]) { end += 1 }
      while end < word.count, word[end] >= 0x80 { end += 1 }
      units.append(Array(word[index..<end]))
      index = end
    }
    return units
  }

  private static func isDigraph(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (_, UInt8(ascii: "h")): return "sktgdzc".utf8.contains(first)
    case (UInt8(ascii: "t"), UInt8(ascii: "s")), (UInt8(ascii: "t"), UInt8(ascii: "z")): return true
    case (UInt8(ascii: "d"), UInt8(ascii: "j")), (UInt8(ascii: "d"), UInt8(ascii: "z")): return true
    default: return false
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouAEIOU'-".utf8.contains(byte) }
}
