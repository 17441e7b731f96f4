import Lexicons
import TextModel

/// How the forms of persons' names relate within one article.
struct PersonLinks {
  let forms: [NameForm]
  let lexicon: Lexicon
  let spellings: PersonSpellings

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
    let (first, second) = (forms[left].spelling, forms[right].spelling)
    let (leftCount, rightCount) = (first.words.count, second.words.count)
    guard leftCount > 1, rightCount > 1, let one = first.person, let other = second.person else { return false }
    if one.wordSet == other.wordSet { return true }
    let (short, long) = leftCount <= rightCount ? (first, second) : (second, first)
    // Without case endings two last words agree only when they are one word.
    if one.lastWord == other.lastWord || long.isInflected, hasAllParts(short, of: long) { return true }
    return one.letters.mayBeSpelling(of: other.letters) && spellings.areSame(first, second)
  }

  /// The last words agree, and every other word of the shorter name stands for a different word of the longer one:
  /// the same, an initial, a short form of a given name, another case.
  private func hasAllParts(_ short: NameSpelling, of long: NameSpelling) -> Bool {
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
    let (part, whole) = (forms[short].spelling, forms[full].spelling)
    guard part.words.count == 1, whole.words.count > 1, let own = part.person, let other = whole.person else {
      return nil
    }
    if own.lastWord == other.lastWord { return .family }
    if other.wordSet.contains(own.lastWord) { return part.words[0].count > 1 ? .given : nil }
    guard whole.isInflected, let last = whole.words.last else { return nil }
    return Inflection.isSame(part.words[0], last, language: whole.language) ? .inflected : nil
  }

  /// True when a form of one word looks and sounds like the family of a full name: a search for the standards behind
  /// both may find something.
  func isLikeFamily(_ short: Int, of full: Int) -> Bool {
    forms[short].words.count == 1 && forms[full].words.count > 1
      && spellings.isLike(forms[short].spelling, familyOf: forms[full].spelling)
  }

  /// True when a form of one word is the family of a full name as another standard spells it: *Tokayev* of
  /// *Kassym-Jomart Tokaev*.
  ///
  /// Family names alone are too short to be judged by likeness (*Conte* is not *Conti*): a named standard must lead to
  /// both.
  /// - Complexity: some 20 milliseconds, for two spellings that were not asked about lately.
  func isRespelledFamily(_ short: Int, of full: Int) -> Bool {
    spellings.isRespelled(forms[short].spelling, familyOf: forms[full].spelling)
  }
}
