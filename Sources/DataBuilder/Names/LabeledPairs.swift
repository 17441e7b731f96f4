import NameMatching
import TextModel

/// Pairs of names with the answer, as the matcher sees them.
struct LabeledPairs {
  var rows: [[Float]] = []
  var labels: [Float] = []
  var weights: [Float] = []
  /// Kind of trap, for the report.
  var kinds: [String] = []
}

/// Makes labelled pairs: spellings of one entity, and of two that are easily taken for one.
///
/// Negatives: names that share a blocking key; names with one word changed for another entity's (relatives and
/// namesakes: the given name, the family name, the patronymic; sister organizations); swapped filiation; random ones.
struct PairMaker {
  private let entities: [NameEntity]
  private let buckets: [NameKey: [Int]]
  private var random: SeededGenerator
  private(set) var pairs = LabeledPairs()
  private let matcher = NameMatcher()
  /// Keys that more names share say nothing.
  private static let widestBucket = 400
  /// How often an entity is visited, by kind: persons, places and organizations give about equally many pairs.
  private static let visits: [EntityType: Int] = [.person: 3, .place: 2, .organization: 5]

  init(_ entities: [NameEntity], seed: UInt64) {
    self.entities = entities
    random = SeededGenerator(seed: seed)
    var buckets: [NameKey: [Int]] = [:]
    for (index, entity) in entities.enumerated() {
      let keys = entity.names.prefix(6).flatMap {
        NameParser().parse($0, type: entity.type, language: .undetermined)?.keys(.precise) ?? []
      }
      for key in Set(keys) { buckets[key, default: []].append(index) }
    }
    self.buckets = buckets.filter { $0.value.count <= Self.widestBucket }
  }

  mutating func make() -> LabeledPairs {
    for index in entities.indices {
      for _ in 0..<(Self.visits[entities[index].type] ?? 1) { visit(index) }
    }
    return pairs
  }

  private mutating func visit(_ index: Int) {
    let entity = entities[index]
    guard let name = entity.names.randomElement(using: &random), let twin = entity.names.randomElement(using: &random)
    else { return }
    addTrue(name, twin, entity.type)
    switch random.next() % 20 {
    case 0..<9: addNear(index, name)
    case 9..<12: addRandom(entity, name)
    default: addChanged(entity, name, twin)
    }
  }

  /// A true pair: another spelling, or now and then the same one in capitals, with its middle words left out or its
  /// first word cut to an initial, as the press does.
  private mutating func addTrue(_ name: String, _ twin: String, _ type: EntityType) {
    let words = twin.split(separator: " ")
    switch random.next() % 20 {
    case 0: add(name, name.uppercased(), type, label: 1, kind: "capitals")
    case 1 where type == .person && words.count > 2 && words.count < 5 && words[0].last != ",":
      add(name, "\(words[0]) \(words[words.count - 1])", type, label: 1, kind: "shortened")
    case 2 where type == .person && words.count == 2 && words[0].last != ",":
      add(name, "\(words[0].prefix(1)). \(words[1])", type, label: 1, kind: "initial")
    default: if name != twin { add(name, twin, type, label: 1, kind: "same") }
    }
  }

  private mutating func addRandom(_ entity: NameEntity, _ name: String) {
    guard let other = entities.randomElement(using: &random), other.type == entity.type, other.id != entity.id,
      let wrong = other.names.randomElement(using: &random)
    else { return }
    add(name, wrong, entity.type, label: 0, kind: "random")
  }

  /// The entity that shares most keys with a name.
  private mutating func addNear(_ index: Int, _ name: String) {
    let type = entities[index].type
    guard let parsed = NameParser().parse(name, type: type, language: .undetermined) else { return }
    var counts: [Int: Int] = [:]
    for key in parsed.keys(.precise) {
      for other in buckets[key] ?? [] where other != index && entities[other].type == type {
        counts[other, default: 0] += 1
      }
    }
    let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
    guard let chosen = best.randomElement(using: &random),
      let wrong = entities[chosen.key].names.randomElement(using: &random)
    else { return addRandom(entities[index], name) }
    add(name, wrong, type, label: 0, kind: "near")
  }

  private mutating func add(_ left: String, _ right: String, _ type: EntityType, label: Float, kind: String) {
    let known = random.next() % 2 == 0 ? type : nil
    guard let one = matcher.prepared(left, type: known), let other = matcher.prepared(right, type: known) else {
      return
    }
    let features = NameMatcher.measured(one, other)
    // Another name altogether (a nom de guerre, an exonym) cannot be told from a wrong one by its letters.
    if label == 1, features[.lesserCoverage] == 0, features[.wholeRate] > 0.5 { return }
    pairs.rows.append(features.values)
    pairs.labels.append(label)
    pairs.weights.append(1)
    pairs.kinds.append("\(type.rawValue)-\(kind)")
  }
}

// MARK: - Changed names

extension PairMaker {
  /// A spelling of the entity with one word changed for another entity's word in the same place.
  private mutating func addChanged(_ entity: NameEntity, _ name: String, _ twin: String) {
    let words = name.split(separator: " ")
    guard words.count > 1, words.count < 7 else { return addRandom(entity, name) }
    if let swapped = swappedFiliation(words), random.next() % 2 == 0 {
      return add(swapped, twin, entity.type, label: 0, kind: "filiation")
    }
    let place = Int(random.next() % UInt64(words.count))
    guard let donor = donorWord(for: entity, like: words[place], place: place, of: words.count) else { return }
    var changed = words
    changed[place] = donor
    add(changed.joined(separator: " "), twin, entity.type, label: 0, kind: "changed")
  }

  private func swappedFiliation(_ words: [Substring]) -> String? {
    let links: Set<String> = ["bin", "ibn", "ben", "BIN", "IBN", "BEN", "بن"]
    guard let link = words.firstIndex(where: { links.contains(String($0)) }), link > 0, link + 1 < words.count,
      words[link - 1] != words[link + 1]
    else { return nil }
    var swapped = words
    swapped.swapAt(link - 1, link + 1)
    return swapped.joined(separator: " ")
  }

  /// A word that stands in the same place of another entity's name, in the same alphabet and manner of writing.
  private mutating func donorWord(
    for entity: NameEntity, like word: Substring, place: Int, of count: Int
  ) -> Substring? {
    for _ in 0..<60 {
      guard let other = entities.randomElement(using: &random), other.type == entity.type, other.id != entity.id,
        let name = other.names.randomElement(using: &random)
      else { continue }
      let words = name.split(separator: " ")
      guard words.count == count, words[place] != word, Self.manner(words[place]) == Self.manner(word) else { continue }
      return words[place]
    }
    return nil
  }

  /// Alphabet, capitals and closing punctuation: a donor must not give itself away.
  private static func manner(_ word: Substring) -> String {
    let alphabet = SpellingSample.words(of: String(word)).first.map { "\($0.alphabet)" } ?? ""
    return "\(alphabet) \(word.uppercased() == word) \(word.last == ",") \(word.count < 4)"
  }
}
