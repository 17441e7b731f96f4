import NameMatching
import TextModel

/// Changes the name of one entity into that of another which is easily taken for it: of a relative or namesake (another
/// given name, family name or father, father and son in turn), of a sister organization (another word, one more, one
/// less, another number), of a place beside (*North*, *New*).
struct ChangedNames {
  /// A changed name.
  struct Change {
    let kind: String
    let name: String
    /// What to compare it with; nil: any name of the entity.
    var twin: String?
    /// A pair of one entity after all, made by the same change on both sides.
    var shared: (left: String, right: String)?
  }

  private let entities: [NameEntity]
  private let donors: DonorWords

  init(_ entities: [NameEntity]) {
    self.entities = entities
    donors = DonorWords(entities)
  }

  private static let mostWords = 9

  /// Nil when the name cannot be changed so.
  func change(
    _ name: String, of entity: Int, _ type: EntityType, using random: inout SeededGenerator
  ) -> Change? {
    let words = name.split(separator: " ")
    guard words.count < Self.mostWords else { return nil }
    switch type {
    case .person: return personChange(words, name, entity, &random)
    case .organization: return organizationChange(words, name, entity, &random)
    case .place: return placeChange(words, name, entity, &random)
    }
  }

  private func personChange(
    _ words: [Substring], _ name: String, _ entity: Int, _ random: inout SeededGenerator
  ) -> Change? {
    guard words.count > 1 else { return nil }
    if let swapped = Self.swappedFiliation(words), random.next() % 3 == 0 {
      return Change(kind: "filiation", name: swapped, twin: name)
    }
    if random.next() % 2 == 0, let change = namesake(entity, &random) { return change }
    return replaced(words, .person, entity, &random)
  }

  /// Given and family name the same, another father; compared with a name that tells the father too.
  func namesake(_ entity: Int, _ random: inout SeededGenerator) -> Change? {
    let known = entities[entity].names.filter { DonorWords.patronymic(of: $0) != nil }
    guard let twin = known.randomElement(using: &random), let own = known.randomElement(using: &random),
      let father = DonorWords.patronymic(of: own)
    else { return nil }
    let other =
      random.next() % 2 == 0
      ? donors.similarWord(like: father, at: .patronymic, .person, not: entity, using: &random)
      : donors.word(like: father, at: .patronymic, .person, not: entity, using: &random)
    guard let other else { return nil }
    let words = own.split(separator: " ").map { $0 == father ? other : $0 }
    return Change(kind: "namesake", name: words.joined(separator: " "), twin: twin)
  }

  /// One word changed for another entity's, now and then for one much like it.
  private func replaced(
    _ words: [Substring], _ type: EntityType, _ entity: Int, _ random: inout SeededGenerator
  ) -> Change? {
    guard words.count > 1 else { return nil }
    let index = Int(random.next() % UInt64(words.count))
    let place = DonorWords.place(index, of: words.count, type)
    let isSimilar = random.next() % 3 == 0
    let donor =
      isSimilar
      ? donors.similarWord(like: words[index], at: place, type, not: entity, using: &random)
      : donors.word(like: words[index], at: place, type, not: entity, using: &random)
    guard let donor else { return nil }
    var changed = words
    changed[index] = donor
    return Change(kind: isSimilar ? "similar" : "changed", name: changed.joined(separator: " "))
  }

  /// A name with one word changed for another entity's, much like it if there is one.
  func similar(_ name: String, of entity: Int, _ type: EntityType, using random: inout SeededGenerator) -> String? {
    var words = name.split(separator: " ")
    guard words.count < Self.mostWords, !words.isEmpty else { return nil }
    let index = Int(random.next() % UInt64(words.count))
    let place = words.count == 1 ? .last : DonorWords.place(index, of: words.count, type)
    let donor =
      donors.similarWord(like: words[index], at: place, type, not: entity, using: &random)
      ?? donors.word(like: words[index], at: place, type, not: entity, using: &random)
    guard let donor else { return nil }
    words[index] = donor
    return words.joined(separator: " ")
  }

  private static func swappedFiliation(_ words: [Substring]) -> String? {
    let links: Set<String> = ["bin", "ibn", "ben", "BIN", "IBN", "BEN", "بن", "бин", "ибн"]
    guard let link = words.firstIndex(where: { links.contains(String($0)) }), link > 0, link + 1 < words.count,
      words[link - 1] != words[link + 1]
    else { return nil }
    var swapped = words
    swapped.swapAt(link - 1, link + 1)
    return swapped.joined(separator: " ")
  }
}

// MARK: - Organizations and places

extension ChangedNames {
  private func organizationChange(
    _ words: [Substring], _ name: String, _ entity: Int, _ random: inout SeededGenerator
  ) -> Change? {
    switch random.next() % 10 {
    case 0: return Self.numbered(name, &random)
    case 1, 2:
      guard let model = words.randomElement(using: &random),
        let donor = donors.word(like: model, at: .inner, .organization, not: entity, using: &random)
      else { return nil }
      var longer = words
      longer.insert(donor, at: 1 + Int(random.next() % UInt64(words.count)))
      return Change(kind: "added", name: longer.joined(separator: " "), twin: name)
    case 3 where words.count > 2:
      var shorter = words
      shorter.remove(at: Int(random.next() % UInt64(words.count)))
      return Change(kind: "dropped", name: shorter.joined(separator: " "), twin: name)
    default: return replaced(words, .organization, entity, &random)
    }
  }

  /// Numbered units of one organization: *Plant 5*, *Plant 7*.
  private static func numbered(_ name: String, _ random: inout SeededGenerator) -> Change? {
    let (one, other) = (1 + random.next() % 99, 1 + random.next() % 99)
    guard one != other else { return nil }
    let isOneSided = random.next() % 2 == 0
    return Change(
      kind: "number", name: "\(name) \(one)", twin: isOneSided ? name : "\(name) \(other)",
      shared: ("\(name) \(one)", "\(name.uppercased()) \(one)"))
  }

  /// Words that tell neighbors apart; in one line they exclude each other.
  private static let directions = [
    ["North", "South", "East", "West", "New", "Upper", "Lower"], ["Nord", "Sud", "Est", "Ovest"],
    ["Северный", "Южный", "Восточный", "Западный", "Новый"], ["Верхний", "Нижний"],
  ]

  private func placeChange(
    _ words: [Substring], _ name: String, _ entity: Int, _ random: inout SeededGenerator
  ) -> Change? {
    if random.next() % 2 == 0, words.count > 1 { return replaced(words, .place, entity, &random) }
    guard let alphabet = SpellingSample.words(of: name).first?.alphabet, alphabet == .latin || alphabet == .cyrillic,
      let line = Self.directions.filter({ (($0[0].utf8.first ?? 0) < 0x80) == (alphabet == .latin) })
        .randomElement(using: &random),
      let one = line.randomElement(using: &random), let other = line.randomElement(using: &random), one != other
    else { return nil }
    let isOneSided = random.next() % 2 == 0
    return Change(
      kind: "direction", name: "\(one) \(name)", twin: isOneSided ? name : "\(other) \(name)",
      shared: ("\(one) \(name)", "\(one) \(entities[entity].names.randomElement(using: &random) ?? name)"))
  }
}
