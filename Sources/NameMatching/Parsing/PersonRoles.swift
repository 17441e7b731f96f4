import TextModel

/// Roles of the words of a person's name.
extension RoleAssignment {
  static func assignPerson(_ name: inout NameAnatomy) {
    markSmallWords(&name)
    let content = name.words.indices.filter { name.words[$0].role == .unknown }
    guard let family = familyWords(name, among: content) else { return }
    for index in content {
      // *Abramovich* may be a family name; the word after *bin* is the father's, even at the end.
      let isFather =
        isFatherByLink(at: index, in: name) || (isPatronymic(at: index, in: name) && !family.contains(index))
      name.words[index].role = isFather ? .patronymic : family.contains(index) ? .family : .given
    }
  }

  /// Titles, generations, initials, particles.
  private static func markSmallWords(_ name: inout NameAnatomy) {
    var isLeading = true
    for index in name.words.indices {
      let word = name.words[index]
      let isLast = index == name.words.count - 1
      if isLeading, word.classes.contains(.title), !isLast, !isInitial(word) || word.scanned.letterCount > 1 {
        name.words[index].role = .title
        continue
      }
      // *il ministro*: the article goes with the title.
      if isLeading, !isLast, word.classes.contains(.function), name.words[index + 1].classes.contains(.title) {
        name.words[index].role = .particle
        continue
      }
      isLeading = false
      if word.classes.contains(.generation), index > 0, isLast || word.scanned.look.contains(.commaAfter) {
        name.words[index].role = .generation
      } else if word.scanned.look.contains(.hasDigit) {
        name.words[index].role = .number
      } else if isInitial(word) {
        name.words[index].role = .initial
      } else if isPersonParticle(word, at: index, in: name) {
        name.words[index].role = .particle
      }
    }
  }

  private static func isInitial(_ word: NameWord) -> Bool {
    if word.isSingleLetter { return word.scanned.look.contains(.capitalized) || word.scanned.look.contains(.dotAfter) }
    return word.scanned.look.contains(.dotted)
      || (word.scanned.look.contains(.dotAfter) && word.scanned.letterCount == 2)
  }

  /// A particle needs a word behind it; written with a capital at the front it may be a given name (*Ben*, *Ali*).
  private static func isPersonParticle(_ word: NameWord, at index: Int, in name: NameAnatomy) -> Bool {
    let classes: WordClass = [.particle, .filiation]
    guard !word.classes.isDisjoint(with: classes), name.words.count > 1 else { return false }
    if word.classes.contains(.filiation), !word.classes.contains(.particle), index == 0 {
      return word.scanned.alphabet == .arabic
    }
    // East Asian surnames (*Van*, *Du*, *Li*) and given names read like particles: an Asian name has no particles.
    if word.classes.contains(.eastAsianSurname), index == 0 { return false }
    return index < name.words.count - 1 || word.classes.contains(.filiation)
  }

  /// A father's name: by its ending, or by *bin* before or *oglu* behind it.
  static func isPatronymic(at index: Int, in name: NameAnatomy) -> Bool {
    name.words[index].suffix.contains(.patronymic) || isFatherByLink(at: index, in: name)
  }

  private static func isFatherByLink(at index: Int, in name: NameAnatomy) -> Bool {
    let words = name.words
    if index > 0, words[index - 1].role == .particle, words[index - 1].classes.contains(.filiation) { return true }
    return index + 1 < words.count && words[index + 1].classes.contains(.filiation)
      && words[index + 1].scanned.alphabet != .arabic && index + 2 == words.count
  }

  /// The family name among the content words; nil when there is no content.
  private static func familyWords(_ name: NameAnatomy, among content: [Int]) -> Range<Int>? {
    guard let first = content.first, let last = content.last else { return nil }
    let words = name.words
    if let comma = content.first(where: { words[$0].scanned.look.contains(.commaAfter) }), comma != last {
      return first..<(comma + 1)
    }
    if let capitals = capitalRun(words, content) { return capitals }
    if content.count > 1, isFamilyFirst(name, content) { return first..<(first + 1) }
    return last..<(last + 1)
  }

  /// The words in capitals, when others are not: *Sergey Mikhailovich PANTELEYEV*.
  private static func capitalRun(_ words: [NameWord], _ content: [Int]) -> Range<Int>? {
    let capitals = content.filter { words[$0].scanned.look.contains(.allCapitals) && words[$0].scanned.letterCount > 1 }
    guard let first = capitals.first, let last = capitals.last, capitals.count < content.count,
      last - first < capitals.count + 2
    else { return nil }
    return first..<(last + 1)
  }

  /// Chinese, Korean, Vietnamese and Hungarian order, and Russian lists: *Иванов Иван Иванович*.
  private static func isFamilyFirst(_ name: NameAnatomy, _ content: [Int]) -> Bool {
    let words = name.words
    let first = words[content[0]]
    if name.language.code == "hu" { return true }
    if first.scanned.alphabet == .hangul || first.scanned.look.contains(.han) { return true }
    if content.count >= 3, let last = content.last, words[last].suffix.contains(.patronymic),
      words[last].scanned.alphabet == .cyrillic || words[last].scanned.alphabet == .latin
    {
      return true
    }
    guard first.classes.contains(.eastAsianSurname), content.count <= 3 else { return false }
    return content.dropFirst().allSatisfy { isShort(words[$0]) }
      && !words[content[1]].classes.contains(.eastAsianSurname)
      || content.count == 2 && words[content[1]].scanned.letterCount <= 4 && !isWesternGiven(first)
  }

  /// Longest given name in pinyin or revised romanization: two syllables.
  private static let longestAsianGiven: Int32 = 9

  private static func isShort(_ word: NameWord) -> Bool { word.scanned.letterCount <= longestAsianGiven }

  private static func isWesternGiven(_ word: NameWord) -> Bool { word.scanned.letterCount > 5 }
}
