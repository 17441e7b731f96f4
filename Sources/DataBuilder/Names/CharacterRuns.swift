/// Cuts names into words for ``GlossaryMiner``. Han and Hangul are written without spaces, so there every short run of
/// characters may be a word.
enum CharacterRuns {
  private static let shortest = 2
  private static let longest = 5

  static func words(of name: String) -> Set<String> {
    var words: Set<String> = []
    for word in stretches(of: name.lowercased()) {
      guard isRun(word) else {
        if !isHiragana(word) { words.insert(word) }
        continue
      }
      let letters = Array(word)
      for start in letters.indices {
        for length in shortest...longest where start + length <= letters.count {
          words.insert(String(letters[start..<(start + length)]))
        }
      }
    }
    return words
  }

  /// True for words in Han or Hangul.
  static func isRun(_ word: String) -> Bool {
    word.unicodeScalars.first.map { isHan($0) || isHangul($0) } ?? false
  }

  static func isHan(_ word: String) -> Bool { word.unicodeScalars.first.map(isHan) ?? false }

  /// Stretches of letters of one way of writing.
  private static func stretches(of name: String) -> [String] {
    var found: [String] = []
    var kind = -1
    for letter in name {
      let scalar = letter.unicodeScalars.first ?? " "
      let own = Self.kind(of: scalar)
      if own < 0 {
        kind = -1
      } else if own == kind {
        found[found.count - 1].append(letter)
      } else {
        found.append(String(letter))
        kind = own
      }
    }
    return found
  }

  private static func kind(of scalar: Unicode.Scalar) -> Int {
    if isHan(scalar) { return 1 }
    if isHangul(scalar) { return 2 }
    if (0x3041...0x309F).contains(scalar.value) { return 3 }
    if (0x30A0...0x30FF).contains(scalar.value) { return 4 }
    return scalar.properties.isAlphabetic ? 0 : -1
  }

  private static func isHiragana(_ word: String) -> Bool {
    word.unicodeScalars.first.map { kind(of: $0) == 3 } ?? false
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }
}
