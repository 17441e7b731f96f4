import TextModel

/// Guesses what a name names from the name alone.
enum KindOfName {
  /// Two bits: four to one, at which a guess helps more often than it misleads.
  private static let margin: Float = 2

  /// Sets the type of a name that was given none, where the name tells it, and how sure that is.
  static func tell(_ name: inout NameAnatomy, model: NameModel) {
    if let type = name.type {
      name.kind = .certain(type)
      return
    }
    name.kind = byForm(name).map(KindOdds.certain) ?? model.kinds.odds(of: name.words, name.units)
    name.type = name.kind.likeliest(by: margin)
  }

  /// What words like *Ltd*, titles and initials say.
  private static func byForm(_ name: NameAnatomy) -> EntityType? {
    let words = name.words
    for index in words.indices where isLegalForm(words[index], at: index, of: name) { return .organization }
    if words.contains(where: { $0.classes.contains(.organizationHead) }), words.count > 1 { return .organization }
    if words.count > 1, isPersonByForm(words) { return .person }
    if words.count > 1, words.contains(where: { $0.classes.contains(.placeGeneric) }) { return .place }
    let telling = words.contains(where: isInitial) ? words.filter { !isInitial($0) } : words
    return isPersonByInitial(name, telling) ? .person : nil
  }

  /// *N.*: the letter alone speaks for nothing. Rows of letters (*U.S.*) are as often acronyms.
  private static func isInitial(_ word: NameWord) -> Bool {
    word.isSingleLetter && word.scanned.look.contains(.dotAfter)
  }

  /// Initials before or behind a word or two: *N. Nazarbayev*, whatever bears the family's name.
  private static func isPersonByInitial(_ name: NameAnatomy, _ telling: [NameWord]) -> Bool {
    guard let first = name.words.first, let last = name.words.last, isInitial(first) || isInitial(last) else {
      return false
    }
    let mostNames = 2
    return (1...mostNames).contains(telling.count)
      && telling.allSatisfy { $0.scanned.look.contains(.capitalized) && !$0.scanned.look.contains(.hasDigit) }
      && !isCompassPoint(first, of: name, telling)
  }

  /// Points of the compass by the unit that begins them.
  private static let compass: [UInt8: String] = [
    UInt8(ascii: "N"): "North", UInt8(ascii: "S"): "South", UInt8(ascii: "E"): "East", UInt8(ascii: "W"): "West",
  ]

  /// *N. Korea*, *N. Ireland*: what follows the letter is a place, alone or with the word that it stands for.
  private static func isCompassPoint(_ word: NameWord, of name: NameAnatomy, _ telling: [NameWord]) -> Bool {
    guard word.scanned.alphabet == .latin, isInitial(word), let unit = name.units[word.scanned.units].first,
      let point = compass[LatinUnits.firstLetter(unit)]
    else { return false }
    return telling.contains { word in
      let text = name.part(word).text
      return KnownName.isPlace(text) || KnownName.isPlace("\(point) \(text)")
    }
  }

  /// A comma behind the first words, a title in front, a patronymic or a filiation inside.
  private static func isPersonByForm(_ words: [NameWord]) -> Bool {
    if words.count <= 5, words.dropLast().contains(where: { $0.scanned.look.contains(.commaAfter) }) { return true }
    if words[0].classes.contains(.title), words.count <= 5 { return true }
    return words.dropFirst().contains { word in
      word.suffix.contains(.patronymic) || (word.classes.contains(.filiation) && !word.isSingleLetter)
    }
  }

  /// Legal forms of two or three letters that are also words or parts of names: taken only in capitals or with dots.
  private static let shortForm: Int32 = 3

  /// True for a legal form in its place: at either end of the name, or beside another one.
  static func isLegalForm(_ word: NameWord, at index: Int, of name: NameAnatomy) -> Bool {
    guard word.classes.contains(.legalForm), name.words.count > 1 else { return false }
    if word.scanned.look.contains(.commaAfter), index == 0 { return false }
    guard word.scanned.letterCount <= shortForm else { return true }
    let isEdge = index == 0 || index == name.words.count - 1 || name.words[index - 1].classes.contains(.legalForm)
    guard isEdge else { return false }
    if word.scanned.look.contains(.dotted) { return true }
    let isUpper = word.scanned.look.contains(.allCapitals)
    // In a name all in capitals nothing stands out; then only forms that are no particles count.
    return isUpper ? word.classes.isDisjoint(with: [.particle]) || !isAllCapitals(name) : isMixedForm(word)
  }

  /// *Ltd*, *Inc*, *SpA*, *GmbH*: a capital first, and no other meaning.
  private static func isMixedForm(_ word: NameWord) -> Bool {
    word.scanned.look.contains(.capitalized) && word.scanned.letterCount == shortForm
      && word.classes.isDisjoint(with: [.particle, .function, .eastAsianSurname])
  }

  private static func isAllCapitals(_ name: NameAnatomy) -> Bool {
    name.words.allSatisfy { $0.scanned.look.contains(.allCapitals) }
  }
}
