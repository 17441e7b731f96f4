/// Letters of syllable scripts: Hangul by arithmetic, kana by table (Hepburn).
enum SyllableLetters {
  /// Units of one Hangul syllable: initials 0…18, vowels 19…39, finals 40…66; the silent initial is left out.
  ///
  /// Unicode Standard, section 3.12: syllables are numbered initial × 588 + vowel × 28 + final. What else stands in a
  /// word in Hangul, such as a mark or a lone letter, has no units.
  static func appendHangul(_ scalar: UInt32, to units: inout [UInt8]) {
    let index = scalar &- 0xAC00
    guard index < syllableCount else { return }
    let silentInitial: UInt32 = 11
    let (initial, vowel, final) = (index / 588, index % 588 / 28, index % 28)
    if initial != silentInitial { units.append(UInt8(initial)) }
    units.append(UInt8(19 + vowel))
    if final > 0 { units.append(UInt8(39 + final)) }
  }

  private static let syllableCount: UInt32 = 11_172

  /// Units of Hangul vowels.
  static let hangulVowels: Range<UInt8> = 19..<40

  /// The Latin unit of each Hangul vowel, as McCune and Reischauer write it; of a diphthong, its full vowel.
  private static let vowelUnits: [UInt8] =
    "a e a e ŏ e ŏ e o a e o o u o e i u ŭ i i".split(separator: " ").map { NameScanner.scan(String($0)).units[0] }

  /// Hangul units as Latin ones. The learned answer to a vowel may be the *r* of *er*, so vowels come by table; and ㄹ is
  /// an *r* unless it closes a syllable or is doubled.
  static func latinUnits(ofHangul units: ArraySlice<UInt8>) -> [UInt8] {
    let (initialRieul, finalRieul): (UInt8, UInt8) = (5, 47)
    let (l, r): (UInt8, UInt8) = (11, 17)
    let row = SpellingModel.latinUnitRow(.hangul)
    return units.indices.map { index in
      let unit = units[index]
      if hangulVowels.contains(unit) { return vowelUnits[Int(unit - hangulVowels.lowerBound)] }
      if unit == finalRieul { return l }
      if unit == initialRieul { return index > units.startIndex && units[index - 1] == finalRieul ? l : r }
      return NameModel.bundled.spelling.bytes[row + Int(unit)]
    }
  }

  /// Hepburn readings from U+30A1 (small a) to U+30F6; hiragana stand 0x60 below. `*` marks small kana, which change
  /// the kana before them; `-` writes nothing.
  private static let readings: [[UInt8]] = """
    *a a *i i *u u *e e *o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de \
    to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo *ya ya *yu yu *yo yo ra ri ru re \
    ro wa wa i e o n vu ka ke
    """.split(separator: " ").map { Array($0.utf8) }

  /// Appends the Latin letters (0…25) of one kana.
  static func appendKana(_ scalar: UInt32, to letters: inout [UInt8]) {
    let katakana = scalar < 0x30A1 ? scalar + 0x60 : scalar
    let index = Int(katakana) - 0x30A1
    guard readings.indices.contains(index), readings[index] != [0x2D] else { return }
    let reading = readings[index]
    guard reading[0] == 0x2A else {
      letters += reading.map { $0 &- 0x61 }
      return
    }
    appendSmall(Array(reading.dropFirst()).map { $0 &- 0x61 }, to: &letters)
  }

  /// A small kana replaces the vowel before it: *ki* + small *ya* = *kya*, *shi* + small *ya* = *sha*.
  private static func appendSmall(_ reading: [UInt8], to letters: inout [UInt8]) {
    let (h, j) = (UInt8(7), UInt8(9))
    if letters.count > 1 { letters.removeLast() }
    let palatal = letters.last == j || (letters.last == h && letters.count > 1)
    letters += palatal && reading.count == 2 ? Array(reading.dropFirst()) : reading
  }
}
