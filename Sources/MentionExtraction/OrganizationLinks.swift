import Lexicons
import TextModel

/// How the forms of organizations' names relate within one article.
struct OrganizationLinks {
  private let forms: [NameForm]
  private let lexicon: Lexicon
  /// The words of each form without legal forms at the end.
  private let cores: [[String]]
  /// The canonical name by the list of acronyms.
  private let known: [String?]
  /// Listed as companies, media, clubs and parties by their name alone.
  private let isListed: [Bool]
  private let isAcronym: [Bool]
  /// The letters of acronyms.
  private let letters: [String]
  /// The words of the cores, the same number for the same word.
  private let numbers: [[Int]]
  /// In a language with case endings.
  private let isInflected: [Bool]

  init(forms: [NameForm], lexicon: Lexicon) {
    self.forms = forms
    self.lexicon = lexicon
    cores = forms.map { $0.type == .organization ? Self.core($0, lexicon) : [] }
    known = forms.map { form in
      guard form.type == .organization else { return nil }
      return lexicon.canonical(of: form.surface, in: .acronyms, language: form.language)
    }
    isListed = forms.map { form in
      form.type == .organization && lexicon.contains(form.surface, in: .organizations, language: form.language)
    }
    isAcronym = forms.map { $0.type == .organization && $0.isAcronym }
    letters = zip(forms, isAcronym).map { $1 ? $0.letters : "" }
    isInflected = forms.map { Inflection.isInflected($0.language) }
    var wordNumbers = WordNumbers()
    numbers = cores.map { core in core.map { wordNumbers.number(of: $0) } }
  }

  /// True when both are one organization by what they are called.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    if let name = known[left], name == known[right] { return true }
    if numbers[left] == numbers[right], !numbers[left].isEmpty { return true }
    if isAcronym[left] != isAcronym[right] {
      return isAcronym[left] ? isInitials(left, of: right) : isInitials(right, of: left)
    }
    return isInflected[left] && inflected(cores[left], cores[right], forms[left].language)
  }

  /// Two letters are the initials of too many names.
  private func isInitials(_ acronym: Int, of long: Int) -> Bool {
    let letters = letters[acronym]
    guard letters.utf8.count > 2, letters.first == forms[long].words.first?.first else { return false }
    let language = forms[long].language
    return AcronymRules.isInitials(letters, of: forms[long].words) {
      lexicon.contains($0, in: .functionWords, language: language)
    }
  }

  /// True when the short form is the beginning or the end of the long one: *Labour*, *the Center*.
  func isPart(_ short: Int, of long: Int) -> Bool {
    let count = numbers[short].count
    guard count > 0, count < numbers[long].count else { return false }
    let isBeginning = numbers[long].starts(with: numbers[short])
    guard isBeginning || numbers[long].suffix(count).elementsEqual(numbers[short]) else { return false }
    if isBeginning, isLegalForm(cores[long].dropFirst(count), long) { return true }
    if isAcronym[short] || hasOwnName(short) { return false }
    if isBeginning { return !isBodyWithin(short, long) }
    // An ending alone is safe only when it is no common head: *Sachs*, not *Bank*.
    return count > 1
      || !lexicon.contains(cores[short][0], in: .organizationHeads, language: forms[short].language)
  }

  /// *S.p.A.* behind the name: a legal form of several words.
  private func isLegalForm(_ rest: ArraySlice<String>, _ form: Int) -> Bool {
    lexicon.contains(rest.joined(separator: " "), in: .legalForms, language: forms[form].language)
  }

  /// True when the lists know the short form by itself: *Nazioni Unite* is no short form of *Assemblea generale delle
  /// Nazioni Unite*. Where they know both, and by one name, ``isSame(_:_:)`` has joined them.
  private func hasOwnName(_ short: Int) -> Bool {
    known[short] != nil || isListed[short]
  }

  /// True when the rest of the long form names a body of its own within the short one: *Senate* and *Senate Judiciary
  /// Committee*; *Central Bank* and *Central Bank of Norway* are one.
  private func isBodyWithin(_ short: Int, _ long: Int) -> Bool {
    let language = forms[long].language
    func isHead(_ word: String) -> Bool { lexicon.contains(word, in: .organizationHeads, language: language) }
    return cores[short].contains(where: isHead) && cores[long].dropFirst(cores[short].count).contains(where: isHead)
  }

  private static func core(_ form: NameForm, _ lexicon: Lexicon) -> [String] {
    var words = form.words
    while words.count > 1, let last = words.last,
      lexicon.contains(last, in: .legalForms, language: form.language)
    {
      words.removeLast()
    }
    return words
  }

  private func inflected(_ left: [String], _ right: [String], _ language: Language) -> Bool {
    left.count == right.count && !left.isEmpty
      && zip(left, right).allSatisfy { Inflection.isSame($0, $1, language: language) }
  }
}
