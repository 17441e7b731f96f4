import Lexicons

/// One word in one small number: for patterns over several words.
extension ArticleToken {
  /// How it is written.
  var shapeClass: UInt8 {
    if isNumber { return 1 }
    if !isCapitalized { return gap == .hyphen ? 2 : 0 }
    if marks.contains(.capitalLine) { return 3 }
    if shape.contains(.single) { return 4 }
    if shape.contains(.hasDigit) { return 5 }
    if shape.isAcronymLike { return 6 }
    if shape.contains(.innerUpper) { return 7 }
    return 8
  }

  /// What it is by the word lists: the most telling list first.
  var lexicalClass: UInt64 {
    if isNumber { return 1 }
    return isCapitalized ? capitalizedClass : lowerClass
  }

  private var lowerClass: UInt64 {
    if marks.contains(.uncasedPlace) { return 9 }
    if facts.contains(.title) { return 2 }
    if facts.contains(.demonym) { return 3 }
    if facts.contains(.functionWord) { return 4 }
    if facts.contains(.particle) { return 5 }
    if facts.contains(.organizationHead) { return 6 }
    if facts.contains(.placeGeneric) { return 7 }
    if facts.contains(.monthDay) { return 8 }
    return 0
  }

  private var capitalizedClass: UInt64 {
    for (fact, number) in Self.classOrder where facts.contains(fact) { return number }
    if shape.contains(.single) { return 29 }
    if shape.isAcronymLike, !marks.contains(.capitalLine) { return 30 }
    return 31
  }

  private static let classOrder: [(WordFacts, UInt64)] = [
    (.monthDay, 10), (.demonym, 11), (.functionWord, 12), (.title, 13), (.region, 14), (.acronym, 15),
    (.organizationHead, 16), (.commonGiven, 17), (.knownPlace, 18), (.organization, 19), (.givenName, 20),
    (.placeGeneric, 21), (.eventWork, 22), (.familyName, 23), (.place, 24), (.legalForm, 25), (.particle, 26),
  ]
}
