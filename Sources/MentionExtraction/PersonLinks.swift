import Lexicons
import TextModel

/// How the forms of persons' names relate within one article.
struct PersonLinks {
  let forms: [NameForm]
  let lexicon: Lexicon

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
  func isSame(_ left: NameForm, _ right: NameForm) -> Bool {
    guard left.words.count > 1, right.words.count > 1 else { return false }
    let (short, long) = left.words.count <= right.words.count ? (left, right) : (right, left)
    if Set(short.words) == Set(long.words) { return true }
    return hasAllParts(short, of: long)
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
  func fit(_ short: NameForm, to full: NameForm) -> Fit? {
    guard short.words.count == 1, full.words.count > 1, let word = short.words.first else { return nil }
    if word == full.words.last { return .family }
    if full.words.dropLast().contains(word) { return word.count > 1 ? .given : nil }
    if let last = full.words.last, Inflection.isSame(word, last, language: full.language) { return .inflected }
    return nil
  }
}
