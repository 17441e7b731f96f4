import Lexicons
import TextModel

/// How the forms of organizations' names relate within one article.
struct OrganizationLinks {
  let forms: [NameForm]
  let lexicon: Lexicon

  /// True when both are one organization by what they are called.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (forms[left].spelling, forms[right].spelling)
    guard let one = first.organization, let other = second.organization else { return false }
    if let name = one.known, name == other.known { return true }
    if one.numbers == other.numbers, !one.numbers.isEmpty { return true }
    if one.isAcronym != other.isAcronym {
      return one.isAcronym ? isInitials(first, of: second) : isInitials(second, of: first)
    }
    return first.isInflected && inflected(one.core, other.core, first.language)
  }

  /// Two letters are the initials of too many names.
  private func isInitials(_ acronym: NameSpelling, of long: NameSpelling) -> Bool {
    let letters = acronym.letters
    guard letters.utf8.count > 2, letters.first == long.words.first?.first else { return false }
    let language = long.language
    func isFunctionWord(_ word: String) -> Bool { lexicon.contains(word, in: .functionWords, language: language) }
    if AcronymRules.isInitials(letters, of: long.words, functionWords: isFunctionWord) { return true }
    return AcronymRules.isSyllables(letters, of: long.words.filter { !isFunctionWord($0) })
  }

  /// True when the short form is the beginning or the end of the long one: *Labour*, *the Center*.
  func isPart(_ short: Int, of long: Int) -> Bool {
    let (part, whole) = (forms[short].spelling, forms[long].spelling)
    guard let own = part.organization, let other = whole.organization else { return false }
    let count = own.numbers.count
    guard count > 0, count < other.numbers.count else { return false }
    let isBeginning = other.numbers.starts(with: own.numbers)
    guard isBeginning || other.numbers.suffix(count).elementsEqual(own.numbers) else { return false }
    if isBeginning, isLegalForm(other.core.dropFirst(count), whole.language) { return true }
    if own.isAcronym || hasOwnName(own) { return false }
    if isBeginning { return !isBodyWithin(own.core, other.core, whole.language) }
    // An ending alone is safe only when it is no common head: *Sachs*, not *Bank*.
    return count > 1 || !lexicon.contains(own.core[0], in: .organizationHeads, language: part.language)
  }

  /// *S.p.A.* behind the name: a legal form of several words.
  private func isLegalForm(_ rest: ArraySlice<String>, _ language: Language) -> Bool {
    lexicon.contains(rest.joined(separator: " "), in: .legalForms, language: language)
  }

  /// True when the lists know the short form by itself: *Nazioni Unite* is no short form of *Assemblea generale delle
  /// Nazioni Unite*. Where they know both, and by one name, ``isSame(_:_:)`` has joined them.
  private func hasOwnName(_ short: NameSpelling.Organization) -> Bool {
    short.known != nil || short.isListed
  }

  /// True when the rest of the long form names a body of its own within the short one: *Senate* and *Senate Judiciary
  /// Committee*; *Central Bank* and *Central Bank of Norway* are one.
  private func isBodyWithin(_ short: [String], _ long: [String], _ language: Language) -> Bool {
    func isHead(_ word: String) -> Bool { lexicon.contains(word, in: .organizationHeads, language: language) }
    return short.contains(where: isHead) && long.dropFirst(short.count).contains(where: isHead)
  }

  private func inflected(_ left: [String], _ right: [String], _ language: Language) -> Bool {
    left.count == right.count && !left.isEmpty
      && zip(left, right).allSatisfy { Inflection.isSame($0, $1, language: language) }
  }
}
