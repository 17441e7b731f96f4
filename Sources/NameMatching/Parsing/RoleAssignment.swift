import TextModel

/// Decides what each word of a name does.
///
/// In this order: what kind of name it is, the words without weight (titles, legal forms, particles), then for persons
/// initials, fathers' names and the family name; the rest are given names.
enum RoleAssignment {
  static func assign(_ name: inout NameAnatomy, model: NameModel) {
    KindOfName.tell(&name, model: model)
    switch name.type {
    case .organization: assignOrganization(&name)
    case .place: assignPlace(&name)
    case .person: assignPerson(&name)
    case nil: assignOpen(&name)
    }
    keepSomeContent(&name)
  }

  /// A name made only of titles and particles is a name all the same: *The The*, *King*.
  private static func keepSomeContent(_ name: inout NameAnatomy) {
    guard !name.words.contains(where: \.isContent) else { return }
    for index in name.words.indices { name.words[index].role = .unknown }
  }

  private static func assignOpen(_ name: inout NameAnatomy) {
    let isPersonLike = name.words.count > 1 && !name.words.contains { $0.classes.contains(.placeGeneric) }
    if isPersonLike { assignPerson(&name) } else { assignPlace(&name) }
  }

  private static func assignPlace(_ name: inout NameAnatomy) {
    for index in name.words.indices {
      let word = name.words[index]
      if word.scanned.look.contains(.hasDigit) {
        name.words[index].role = .number
      } else if word.classes.contains(.placeGeneric), name.words.count > 1 {
        name.words[index].role = .generic
      } else if isConnecting(word, in: name) {
        name.words[index].role = .particle
      }
    }
  }

  private static func assignOrganization(_ name: inout NameAnatomy) {
    let allCapitals = name.words.allSatisfy { $0.scanned.look.contains(.allCapitals) || $0.isSingleLetter }
    for index in name.words.indices {
      let word = name.words[index]
      if word.scanned.look.contains(.hasDigit) {
        name.words[index].role = .number
      } else if KindOfName.isLegalForm(word, at: index, of: name) {
        name.words[index].role = .legalForm
      } else if isConnecting(word, in: name) {
        name.words[index].role = .particle
      } else if word.classes.contains(.organizationHead) {
        name.words[index].role = .generic
      } else if isAcronym(word), !allCapitals || name.words.count == 1 {
        name.words[index].role = .acronym
      }
    }
  }

  /// Longest run of capitals taken for an acronym.
  private static let longestAcronym: Int32 = 6

  static func isAcronym(_ word: NameWord) -> Bool {
    word.scanned.look.contains(.allCapitals) && word.scanned.letterCount <= longestAcronym
      || word.scanned.look.contains(.dotted)
  }

  /// A particle or function word in its place: not first, not a capital letter that may be an initial.
  static func isConnecting(_ word: NameWord, in name: NameAnatomy) -> Bool {
    if word.scanned.look.contains(.remnant) { return true }
    guard !word.classes.isDisjoint(with: [.particle, .function]) else { return false }
    if word.isSingleLetter {
      return !word.scanned.look.contains(.capitalized) && !word.scanned.look.contains(.dotAfter)
    }
    return name.words.count > 1
  }
}
