/// Which readings Han characters are given, and how they are joined.
enum HanSystem: Sendable {
  /// Xi Jinping: surname apart, given name in one word.
  case pinyin
  /// Xi Jin-ping.
  case hyphenated
  /// Xi Jin Ping.
  case split
  /// Jinping Xi.
  case givenFirst
  /// Hsi Chin-p'ing.
  case wadeGiles
  /// Japanese readings where the name is a frequent one, else Chinese.
  case japanese
}

/// Writes runs of Han characters as names: a surname and a given name where it looks like a person, words elsewhere.
struct HanWriter {
  let system: HanSystem

  func written(_ input: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var word: [Unicode.Scalar] = []
    for scalar in String(decoding: input, as: UTF8.self).unicodeScalars {
      if WritingSystem.of(scalar.value) == .han {
        word.append(scalar)
        continue
      }
      append(word, to: &output)
      word = []
      // The raised dot stands between the parts of a foreign name.
      output += Self.middleDots.contains(scalar.value) ? [0x20] : Array(String(scalar).utf8)
    }
    append(word, to: &output)
    return output
  }

  private static let middleDots: Set<UInt32> = [0xB7, 0x30FB, 0x2022, 0x2027]

  private func append(_ word: [Unicode.Scalar], to output: inout [UInt8]) {
    guard !word.isEmpty else { return }
    if let last = output.last, ASCII.isLetter(last) { output.append(0x20) }
    output += written(word)
  }

  private func written(_ word: [Unicode.Scalar]) -> [UInt8] {
    if system == .japanese, let name = JapaneseNames.reading(of: word) { return name }
    if ChineseWords.beginnings.contains(word[0]), let known = ChineseWords.readings[text(word)] {
      return capitalized(syllables: known.split(separator: " ").map { [Array($0.utf8)] })
    }
    let surname = surnameLength(of: word)
    if surname > 0 { return person(word, surname: surname) }
    return capitalized(syllables: grouped(word.map { spelled(reading(of: $0)) }))
  }

  /// How many characters the surname has; 0 when the word does not look like a person's name.
  private func surnameLength(of word: [Unicode.Scalar]) -> Int {
    guard (2...4).contains(word.count), let last = word.last else { return 0 }
    if word.count > 2, ChineseSurnames.compoundBeginnings.contains(word[0]),
      ChineseSurnames.compound.contains(text(Array(word.prefix(2))))
    {
      return 2
    }
    if word.count > 3 || ChineseSurnames.genericEndings.contains(last) { return 0 }
    let surnames = word.count == 2 ? ChineseSurnames.mostFrequent : ChineseSurnames.single
    return surnames.contains(word[0]) ? 1 : 0
  }

  private func person(_ word: [Unicode.Scalar], surname: Int) -> [UInt8] {
    let family = word.prefix(surname).map { character in
      spelled(surname == 1 ? ChineseSurnames.readings[character] ?? reading(of: character) : reading(of: character))
    }
    let given = word.dropFirst(surname).map { spelled(reading(of: $0)) }
    switch system {
    case .pinyin, .japanese: return capitalized(syllables: [family, given])
    case .givenFirst: return capitalized(syllables: [given, family])
    case .split: return capitalized(syllables: [family] + given.map { [$0] })
    case .hyphenated, .wadeGiles:
      return capitalized(syllables: [family]) + [0x20] + capitalized(Array(given.joined(separator: [0x2D])))
    }
  }

  /// Most Chinese words have two syllables; up to four stand as one word, as in the names of places and foreigners.
  private func grouped(_ syllables: [[UInt8]]) -> [[[UInt8]]] {
    if syllables.count <= Self.longestSingleWord { return [syllables] }
    return stride(from: 0, to: syllables.count, by: 2).map { Array(syllables[$0..<min($0 + 2, syllables.count)]) }
  }

  private static let longestSingleWord = 5

  private func reading(of scalar: Unicode.Scalar) -> [UInt8] {
    PinyinTable.shared.syllable(of: scalar.value) ?? ForeignLetters.ascii(of: scalar)
  }

  private func spelled(_ syllable: [UInt8]) -> [UInt8] {
    system == .wadeGiles ? WadeGiles.syllable(fromPinyin: syllable) : syllable
  }

  private func capitalized(syllables words: [[[UInt8]]]) -> [UInt8] {
    Array(words.map { capitalized(joined($0)) }.joined(separator: [0x20]))
  }

  /// Syllables in one word, without the apostrophe of Xi'an, which the press mostly drops.
  private func joined(_ syllables: [[UInt8]]) -> [UInt8] {
    var word: [UInt8] = []
    for syllable in syllables { word += syllable }
    return word
  }

  private func capitalized(_ word: [UInt8]) -> [UInt8] {
    guard let first = word.first else { return word }
    return [ASCII.uppercased(first)] + word.dropFirst()
  }

  private func text(_ word: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(word)) }
}
