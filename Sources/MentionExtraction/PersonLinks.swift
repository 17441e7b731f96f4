import Lexicons
import NameMatching
import Romanization
import TextModel

/// How the forms of persons' names relate within one article.
struct PersonLinks {
  let forms: [NameForm]
  let lexicon: Lexicon
  private let matcher = NameMatcher()
  /// Forms of persons, ready to be compared by their spelling; nil for all else.
  private let prepared: [PreparedName?]
  private let letters: [LetterProfile]
  /// The last words of the full names among them.
  private let preparedFamilies: [PreparedName?]

  init(forms: [NameForm], lexicon: Lexicon) {
    self.forms = forms
    self.lexicon = lexicon
    let matcher = matcher
    prepared = forms.map { form in
      form.type == .person ? matcher.prepared(form.surface, type: .person, language: form.language) : nil
    }
    letters = forms.map { LetterProfile(words: $0.words) }
    preparedFamilies = forms.map { form in
      guard form.type == .person, form.words.count > 1, let last = form.words.last else { return nil }
      return matcher.prepared(last, type: .person, language: form.language)
    }
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
    let (first, second) = (forms[left], forms[right])
    guard first.words.count > 1, second.words.count > 1 else { return false }
    let (short, long) = first.words.count <= second.words.count ? (first, second) : (second, first)
    return Set(short.words) == Set(long.words) || hasAllParts(short, of: long) || isRespelled(left, right)
  }

  /// *Khariman Gojambardi* and *Kahriman Ghojamberdi*: an article that takes a name from two sources.
  private func isRespelled(_ left: Int, _ right: Int) -> Bool {
    guard letters[left].mayBeSpelling(of: letters[right]), let first = prepared[left], let second = prepared[right]
    else { return false }
    return matcher.profile.verdict(matcher.weight(first, second).probability) == .same
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
    let (shortForm, fullForm) = (forms[short], forms[full])
    guard shortForm.words.count == 1, fullForm.words.count > 1, let word = shortForm.words.first,
      let last = fullForm.words.last
    else { return nil }
    if word == last { return .family }
    if fullForm.words.dropLast().contains(word) { return word.count > 1 ? .given : nil }
    if Inflection.isSame(word, last, language: fullForm.language) { return .inflected }
    return nil
  }

  /// True when a form of one word looks and sounds like the family of a full name: a search for the standards behind
  /// both may find something.
  func isLikeFamily(_ short: Int, of full: Int) -> Bool {
    guard forms[short].words.count == 1, let first = prepared[short], let second = preparedFamilies[full] else {
      return false
    }
    return matcher.weight(first, second).probability >= matcher.profile.ask
      && !Set(first.keys(.precise)).isDisjoint(with: second.keys(.precise))
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
