import Lexicons
import TextModel

/// One spelling of a name with all that links of short forms ask of it, whatever article it stands in.
///
/// A class, and made once for many articles (``NameMemory``): the news of a day say the same names over and over.
final class NameSpelling: Sendable {
  /// The same for the same surface, type and language, within one memory.
  let number: Int
  let type: EntityType
  let language: Language
  let surface: String
  /// Words in lower case, in order; hyphens, apostrophes and points part them.
  let words: [String]
  /// The letters alone: equal for `DongJun` and `Dong Jun`, `NATO` and `Nato`.
  let letters: String
  /// The number of type and letters: spellings with one number are one form of a name.
  let form: Int
  /// In a language with case endings.
  let isInflected: Bool
  /// Not in capitals alone, or in a script that has none.
  let isInRunningCase: Bool
  let person: Person?
  let organization: Organization?
  let place: Place?

  /// What is asked of a person's name. Numbers of words are equal where the words are.
  struct Person: Sendable {
    let letters: LetterProfile
    /// The different words, ascending.
    let wordSet: [Int]
    let lastWord: Int
  }

  /// What is asked of an organization's name.
  struct Organization: Sendable {
    /// The words without legal forms at the end.
    let core: [String]
    /// The words of the core, the same number for the same word.
    let numbers: [Int]
    /// The canonical name by the list of acronyms.
    let known: String?
    /// Listed as a company, medium, club or party by its name alone.
    let isListed: Bool
    let isAcronym: Bool
  }

  /// What is asked of a place's name: what the lists call it, numbered; 0 for nothing.
  struct Place: Sendable {
    let region: Int
    let listed: Int
  }

  init(_ mention: Mention, number: Int, lexicon: Lexicon, words numbers: inout WordNumbers, forms: inout WordNumbers) {
    let words = Self.words(of: mention.surface)
    let letters = words.joined()
    self.number = number
    self.words = words
    self.letters = letters
    type = mention.type
    language = mention.language
    surface = mention.surface
    form = forms.number(of: mention.type.rawValue + (letters.isEmpty ? mention.surface : letters))
    isInflected = Inflection.isInflected(mention.language)
    isInRunningCase = Self.isInRunningCase(mention.surface)
    person = mention.type == .person ? Person(words, &numbers) : nil
    organization = mention.type == .organization ? Organization(mention, words, lexicon, &numbers) : nil
    place = mention.type == .place ? Place(mention, lexicon, &numbers) : nil
  }

  /// The words of a surface in lower case.
  static func words(of surface: String) -> [String] {
    let bytes = Array(surface.utf8)
    return WordScan.words(in: bytes).map { word in
      String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self).lowercased()
    }
  }

  private static func isInRunningCase(_ surface: String) -> Bool {
    surface.unicodeScalars.contains { $0.properties.isLowercase }
      || !surface.unicodeScalars.contains { $0.properties.isUppercase }
  }

  /// Short, without spaces, and with two capitals or more: `SCO`, `BCE`, `M5S`, `U.S.`
  static func isAcronym(_ surface: String) -> Bool {
    guard !surface.utf8.contains(UInt8(ascii: " ")) else { return false }
    let letters = surface.unicodeScalars.filter { $0 != "." }
    let capitals = letters.filter { $0.properties.isUppercase || ("0"..."9").contains($0) }
    return letters.count <= longestAcronym && capitals.count >= 2 && capitals.count * 2 >= letters.count
  }

  /// Longer words in capitals are names in a headline.
  private static let longestAcronym = 8
}

extension NameSpelling.Person {
  init(_ words: [String], _ numbers: inout WordNumbers) {
    let own = words.map { numbers.number(of: $0) }
    letters = LetterProfile(words: words)
    lastWord = own.last ?? 0
    wordSet = Self.ascending(own)
  }

  private static func ascending(_ numbers: [Int]) -> [Int] {
    var ascending = numbers.sorted()
    var kept = 0
    for number in ascending where kept == 0 || ascending[kept - 1] != number {
      ascending[kept] = number
      kept += 1
    }
    ascending.removeSubrange(kept...)
    return ascending
  }
}

extension NameSpelling.Organization {
  init(_ mention: Mention, _ words: [String], _ lexicon: Lexicon, _ numbers: inout WordNumbers) {
    let language = mention.language
    var core = words
    while core.count > 1, let last = core.last, lexicon.contains(last, in: .legalForms, language: language) {
      core.removeLast()
    }
    self.core = core
    self.numbers = core.map { numbers.number(of: $0) }
    known = lexicon.canonical(of: mention.surface, in: .acronyms, language: language)
    isListed = lexicon.contains(mention.surface, in: .organizations, language: language)
    isAcronym = NameSpelling.isAcronym(mention.surface)
  }
}

extension NameSpelling.Place {
  init(_ mention: Mention, _ lexicon: Lexicon, _ numbers: inout WordNumbers) {
    func number(in list: LexiconList) -> Int {
      guard let name = lexicon.canonical(of: mention.surface, in: list, language: mention.language), !name.isEmpty
      else {
        return 0
      }
      return numbers.number(of: name) + 1
    }
    region = number(in: .regions)
    listed = number(in: .places)
  }
}
