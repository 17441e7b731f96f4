import NameMatching
import TextModel

/// Makes labelled pairs: spellings of one entity, and of two that are easily taken for one.
///
/// Negatives: names that share a blocking key, random ones, and names changed to those of relatives, namesakes and sister
/// organizations (``ChangedNames``).
struct PairMaker {
  private let entities: [NameEntity]
  private let buckets: [NameKey: [Int]]
  /// The names of each entity by their letters: two entities that share one are namesakes, which no letter tells.
  private let spellings: [Set<[UInt64]>]
  private let matcher = NameMatcher()
  private let changes: ChangedNames
  private var random: SeededGenerator
  private var pairs = LabeledPairs()
  /// Keys that more names share say nothing.
  private static let widestBucket = 400
  /// How often an entity is visited, by kind: persons, places and organizations give about equally many pairs.
  private static let visits: [EntityType: Int] = [.person: 5, .place: 4, .organization: 12]

  init(_ entities: [NameEntity], seed: UInt64) {
    self.entities = entities
    random = SeededGenerator(seed: seed)
    changes = ChangedNames(entities)
    var buckets: [NameKey: [Int]] = [:]
    for (index, entity) in entities.enumerated() {
      let keys = entity.names.prefix(6).flatMap {
        NameParser().parse($0, type: entity.type, language: .undetermined)?.keys(.precise) ?? []
      }
      for key in Set(keys) { buckets[key, default: []].append(index) }
    }
    spellings = entities.map { Set($0.names.map { SpellingSample.words(of: $0).map(\.hash).sorted() }) }
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
    if random.next() % Self.spelledByStandards == 0 { addStandards(index) }
    switch random.next() % 20 {
    case 0..<8: addNear(index, name)
    case 8..<11: addRandom(entity, name)
    default: addChanged(index, name, twin)
    }
  }

  /// A true pair: another spelling, or now and then the same one in capitals, without its father's or middle names, or
  /// its first word cut to an initial, as the press does. Lists tell fathers' names, the press leaves them out: a quarter
  /// of the names that have more than two words are shortened.
  private mutating func addTrue(_ name: String, _ twin: String, _ type: EntityType) {
    let words = twin.split(separator: " ")
    switch random.next() % 20 {
    case 0: add(name, name.uppercased(), type, label: 1, kind: "capitals")
    case 1...5 where type == .person && words.count > 2:
      if let short = ShortenedNames.shortened(twin) { add(name, short, type, label: 1, kind: "shortened") }
    case 6 where type == .person && words.count == 2 && words[0].last != ",":
      add(name, "\(words[0].prefix(1)). \(words[1])", type, label: 1, kind: "initial")
    default: if name != twin { add(name, twin, type, label: 1, kind: "same") }
    }
  }

  /// One visit in so many also spells a name of another alphabet in Latin letters.
  private static let spelledByStandards: UInt64 = 3

  /// One name spelled by two standards of romanization, as papers of two countries do, and two names so spelled that
  /// differ in a word. Lists keep to one standard; now and then the last word stands alone, as the press writes it.
  private mutating func addStandards(_ index: Int) {
    let entity = entities[index]
    let native = entity.names.indices.filter { StandardSpellings.canSpell(entity.names[$0], entity.type) }
    guard let chosen = native.randomElement(using: &random) else { return }
    let words = entity.names[chosen].split(separator: " ")
    let isShort = words.count > 1 && entity.type == .person && random.next() % 4 == 0
    let name = isShort ? String(words[words.count - 1]) : entity.names[chosen]
    let spell = StandardSpellings(language: entity.languages[chosen])
    if let (one, other) = spell.pair(name, name, using: &random) {
      add(one, other, entity.type, label: 1, kind: "standards")
    }
    guard let wrong = changes.similar(name, of: index, entity.type, using: &random),
      let (one, other) = spell.pair(name, wrong, using: &random)
    else { return }
    add(one, other, entity.type, label: 0, kind: "standards")
  }

  private mutating func addRandom(_ entity: NameEntity, _ name: String) {
    guard let other = entities.randomElement(using: &random), other.type == entity.type, other.id != entity.id,
      !other.names.contains(name), let wrong = other.names.randomElement(using: &random)
    else { return }
    add(name, wrong, entity.type, label: 0, kind: "random")
  }

  /// One of the entities that share most keys with a name, or the name most like it among theirs.
  private mutating func addNear(_ index: Int, _ name: String) {
    let type = entities[index].type
    guard let parsed = NameParser().parse(name, type: type, language: .undetermined) else { return }
    var counts: [Int: Int] = [:]
    for key in parsed.keys(.precise) {
      for other in buckets[key] ?? [] where other != index && isOther(other, than: index) {
        counts[other, default: 0] += 1
      }
    }
    let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let isNearest = random.next() % 2 == 0
    let wrong =
      isNearest
      ? nearest(to: name, type, of: best.prefix(Self.compared))
      : best.prefix(Self.mostShared).randomElement(using: &random).flatMap {
        entities[$0].names.randomElement(using: &random)
      }
    guard let wrong else { return addRandom(entities[index], name) }
    add(name, wrong, type, label: 0, kind: isNearest ? "nearest" : "near")
  }

  /// Entities that are compared, and of which one is drawn at random.
  private static let compared = 8
  private static let mostShared = 5

  private func isOther(_ other: Int, than index: Int) -> Bool {
    entities[other].type == entities[index].type && spellings[other].isDisjoint(with: spellings[index])
  }

  /// Of one name of each entity, drawn at random, the one that costs least to turn into a name.
  private mutating func nearest(to name: String, _ type: EntityType, of others: ArraySlice<Int>) -> String? {
    guard let own = matcher.prepared(name, type: type) else { return nil }
    var best: (rate: Float, name: String)?
    for other in others {
      guard let twin = entities[other].names.randomElement(using: &random),
        let prepared = matcher.prepared(twin, type: type)
      else { continue }
      let features = NameMatcher.measured(own, prepared)
      let rate = features[.wholeRate] + features[.meanRate] - features[.lesserCoverage]
      if rate < best?.rate ?? .infinity { best = (rate, twin) }
    }
    return best?.name
  }

  private mutating func addChanged(_ index: Int, _ name: String, _ twin: String) {
    let entity = entities[index]
    guard let change = changes.change(name, of: index, entity.type, using: &random) else {
      return addRandom(entity, name)
    }
    add(change.name, change.twin ?? twin, entity.type, label: 0, kind: change.kind)
    // The same word put into both names makes no difference: else any number or direction would speak against.
    if let shared = change.shared { add(shared.left, shared.right, entity.type, label: 1, kind: change.kind) }
  }

  private mutating func add(_ left: String, _ right: String, _ type: EntityType, label: Float, kind: String) {
    pairs.add(left, right, type, label: label, kind: kind, isTypeTold: random.next() % 2 == 0)
  }
}
