import Lexicons
import Romanization
import TextModel

/// How the forms of persons' names relate within one article.
struct PersonLinks {
  let forms: [NameForm]
  let lexicon: Lexicon
  private let spellings: PersonSpellings
  private let letters: [LetterProfile]
  /// The different words of each form as ascending numbers, the same number for the same word.
  private let wordSets: [[Int]]
  private let lastWords: [Int]
  /// In a language with case endings.
  private let isInflected: [Bool]

  init(forms: [NameForm], lexicon: Lexicon) {
    self.forms = forms
    self.lexicon = lexicon
    spellings = PersonSpellings(forms: forms)
    letters = forms.map { LetterProfile(words: $0.type == .person ? $0.words : []) }
    isInflected = forms.map { Inflection.isInflected($0.language) }
    var numbers = WordNumbers()
    let words = forms.map { form in form.type == .person ? form.words.map { numbers.number(of: $0) } : [] }
    lastWords = words.map { $0.last ?? 0 }
    wordSets = words.map { Self.ascending($0) }
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

  /// How well a short form fits a full one; nil when it does not.
  enum Fit: Int, Comparable {
    /// All words of one stand in the other: the whole name, in any order, or with a part left out.
    case whole = 4
    /// The last word, which most languages use for the family.
    case family = 3
    /// The first word: a given name, or a Chinese family name.
    case given = 2
    /// The last word in another case.
    case inflected = 1

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// True when two full names are one.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    let (leftCount, rightCount) = (forms[left].words.count, forms[right].words.count)
    guard leftCount > 1, rightCount > 1 else { return false }
    if wordSets[left] == wordSets[right] { return true }
    let (short, long) = leftCount <= rightCount ? (left, right) : (right, left)
    // Without case endings two last words agree only when they are one word.
    if lastWords[short] == lastWords[long] || isInflected[long], hasAllParts(forms[short], of: forms[long]) {
      return true
    }
    return letters[left].mayBeSpelling(of: letters[right]) && spellings.areSame(left, right)
  }

  /// The last words agree, and every other word of the shorter name stands for a different word of the longer one:
  /// the same, an initial, a short form of a given name, another case.
  private func hasAllParts(_ short: NameForm, of long: NameForm) -> Bool {
    guard let shortLast = short.words.last, let longLast = long.words.last,
      Inflection.isSame(shortLast, longLast, language: long.language)
    else { return false }
    var rest = Array(long.words.dropLast())
    for word in short.words.dropLast() {
      guard let position = rest.firstIndex(where: { stands(word, for: $0, language: long.language) }) else {
        return false
      }
      rest.remove(at: position)
    }
    return true
  }

  private func stands(_ word: String, for full: String, language: Language) -> Bool {
    if Inflection.isSame(word, full, language: language) { return true }
    if word.count == 1 || full.count == 1 { return word.first == full.first }
    let (left, right) = (fullName(word, language), fullName(full, language))
    return left == right
  }

  private func fullName(_ word: String, _ language: Language) -> String {
    lexicon.canonical(of: word, in: .nicknames, language: language) ?? word
  }

  /// How a form of one word fits a full name.
  func fit(_ short: Int, to full: Int) -> Fit? {
    guard forms[short].words.count == 1, forms[full].words.count > 1 else { return nil }
    if lastWords[short] == lastWords[full] { return .family }
    if wordSets[full].contains(lastWords[short]) { return forms[short].words[0].count > 1 ? .given : nil }
    guard isInflected[full], let last = forms[full].words.last else { return nil }
    return Inflection.isSame(forms[short].words[0], last, language: forms[full].language) ? .inflected : nil
  }

  /// True when a form of one word looks and sounds like the family of a full name: a search for the standards behind
  /// both may find something.
  func isLikeFamily(_ short: Int, of full: Int) -> Bool {
    forms[short].words.count == 1 && forms[full].words.count > 1 && spellings.isLike(short, familyOf: full)
  }

  /// True when a form of one word is the family of a full name as another standard spells it: *Tokayev* of
  /// *Kassym-Jomart Tokaev*.
  ///
  /// Family names alone are too short to be judged by likeness (*Conte* is not *Conti*): a named standard must lead to
  /// both.
  /// - Complexity: some 20 milliseconds.
  func isRespelledFamily(_ short: Int, of full: Int) -> Bool {
    guard let word = forms[short].words.first, let family = forms[full].words.last else { return false }
    return !Romanizer.spellings(explaining: word, family).isEmpty
  }
}
