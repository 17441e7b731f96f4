/// How a spelling is written: its words, and whether it is whole, shouted, glued, inflected or abbreviated.
struct NameForm: Hashable, Sendable {
  let words: [String]
  private let folded: [String]

  init(_ value: String) {
    words = value.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    folded = words.map { $0.lowercased() }
  }

  /// `SCO`, `U.S.`, `G7`: one short word of capitals, digits and stops.
  var isAbbreviation: Bool {
    guard words.count == 1, let word = words.first, word.unicodeScalars.count <= Self.longestAbbreviation else {
      return false
    }
    let scalars = word.unicodeScalars
    return scalars.contains { $0.properties.isUppercase } && !scalars.contains { $0.properties.isLowercase }
  }

  /// Six letters hold the acronyms of the press (`UNESCO`); longer words in capitals are shouted.
  private static let longestAbbreviation = 6

  /// True when the form is all capitals and another form writes the same letters in mixed case.
  func isShouted(among others: [NameForm]) -> Bool {
    let hasLower = words.contains { $0.unicodeScalars.contains { $0.properties.isLowercase } }
    return !hasLower && others.contains { $0.folded == folded && $0.words != words }
  }

  /// True when another form has the same letters with a space more: `DongJun`, `Dong Jun`.
  func isGlued(among others: [NameForm]) -> Bool {
    let letters = folded.joined()
    return others.contains { $0.words.count > words.count && $0.folded.joined() == letters }
  }

  /// True when another form is this one without its case endings, word by word: `Токаева` of `Токаев`.
  func isInflected(among others: [NameForm]) -> Bool {
    guard let last = folded.last?.unicodeScalars.first?.value, Self.cyrillic.contains(last) else { return false }
    return others.contains { other in
      other.folded != folded && other.folded.count == folded.count
        && zip(folded, other.folded).allSatisfy { Self.isInflection($0, of: $1) }
    }
  }

  private static let cyrillic: ClosedRange<UInt32> = 0x400...0x4FF

  private static func isInflection(_ word: String, of base: String) -> Bool {
    if word == base { return true }
    for ending in caseEndings where word == base + ending { return true }
    guard base.unicodeScalars.count >= shortestStem, let vowel = base.last, "аяьй".contains(vowel) else { return false }
    let stem = base.dropLast()
    return vowelEndings.contains { word == stem + $0 }
  }

  /// A stem shorter than this is too little to tell an ending from another name.
  private static let shortestStem = 4
  /// Russian and Ukrainian endings of masculine names after a consonant.
  private static let caseEndings = ["а", "у", "ом", "ым", "ем", "е", "ове", "ові", "і"]
  /// Endings that replace a final vowel, soft sign or й.
  private static let vowelEndings = ["ы", "и", "е", "у", "ю", "ой", "ей", "я", "ем", "і"]

  /// True when this form's words, in order, are some of the other's: `Tokayev` of `Kassym-Jomart Tokayev`.
  func isPart(of other: NameForm) -> Bool {
    guard folded.count < other.folded.count else { return false }
    var rest = other.folded[...]
    for word in folded {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
