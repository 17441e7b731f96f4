import EntityResolution
import TextModel

/// The sightings of one entity and what binds them: names that are one, joins by the matcher, judgments of people.
struct LinkGraph {
  private let sightings: [Sighting]
  /// By sighting: what it is bound to, in a fixed order.
  private var bonds: [[Bond]]
  /// Names that are one without comparing, as hubs: their sightings.
  private var hubs: [String: [Int]] = [:]
  /// By sighting: its names' hubs.
  private var names: [[(hub: String, value: String)]] = []

  private struct Bond {
    let other: Int
    let kind: EntityLink.Kind
    let weight: MatchWeight?
    let reasons: [String]
  }

  init(_ sightings: [Sighting], joins: [Judgment], rulings: [StandingRuling]) {
    self.sightings = sightings
    bonds = Array(repeating: [], count: sightings.count)
    var places: [MentionReference: Int] = [:]
    for (place, sighting) in sightings.enumerated() {
      places[sighting.mention] = place
      for range in sighting.otherPlaces {
        places[MentionReference(document: sighting.mention.document, range: range)] = place
      }
    }
    nameHubs()
    for ruling in rulings where ruling.ruling.judgment.verdict == .same {
      bind(
        ruling.ruling.judgment, places, kind: .person,
        reasons: ["entry \(ruling.number) of the log, \(ruling.ruling.judgment.author)"])
    }
    for judgment in joins where judgment.verdict == .same { bind(judgment, places, kind: .matcher, reasons: []) }
  }

  private mutating func nameHubs() {
    let comparer = EntityComparer()
    var known: [String: String] = [:]
    for (place, sighting) in sightings.enumerated() {
      var own: [(hub: String, value: String)] = []
      for name in sighting.names {
        let spelling = "\(sighting.type.rawValue) \(name.language) \(name.value)"
        let hub =
          known[spelling]
          ?? comparer.keys(of: [(name.value, name.language)], type: sighting.type)
          .first { $0.rawValue.hasPrefix("is:") }?.rawValue ?? spelling
        known[spelling] = hub
        own.append((hub, name.value))
        hubs[hub, default: []].append(place)
      }
      names.append(own)
    }
  }

  private mutating func bind(
    _ judgment: Judgment, _ places: [MentionReference: Int], kind: EntityLink.Kind, reasons: [String]
  ) {
    guard let left = places[judgment.left], let right = places[judgment.right], left != right else { return }
    let reasons = reasons + judgment.evidence
    bonds[left].append(Bond(other: right, kind: kind, weight: judgment.weight, reasons: reasons))
    bonds[right].append(Bond(other: left, kind: kind, weight: judgment.weight, reasons: reasons))
  }

  /// The sightings that a question speaks of.
  func places(of found: FoundEntity, _ rulings: [StandingRuling]) -> [Int] {
    if let mention = found.mention { return sightings.indices.filter { sightings[$0].mention == mention.mention } }
    if let name = found.name {
      let comparer = EntityComparer()
      return sightings.indices.filter { place in sightings[place].names.contains { comparer.areAlike($0.value, name) } }
    }
    // An id that was joined to another is known by the mention that was judged.
    let joined = rulings.compactMap { ruling -> MentionReference? in
      if ruling.ruling.left?.rawValue == found.text { return ruling.ruling.judgment.left }
      if ruling.ruling.right?.rawValue == found.text { return ruling.ruling.judgment.right }
      return nil
    }
    let mention = joined.first ?? found.entity.firstMention
    return sightings.indices.filter { sightings[$0].mention == mention }
  }

  /// The way with the fewest links; empty when there is none, or nothing lies between.
  func way(from start: [Int], to end: [Int]) -> [EntityLink] {
    let goal = Set(end)
    if let both = start.first(where: goal.contains) { return within(both) }
    var reached: [Int: (from: Int, link: EntityLink)] = [:]
    var openHubs = Set<String>()
    var queue = start
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      if goal.contains(place) { return trace(place, start, reached) }
      for (other, link) in neighbors(of: place, &openHubs) where reached[other] == nil && !start.contains(other) {
        reached[other] = (place, link)
        queue.append(other)
      }
    }
    return []
  }

  private func within(_ place: Int) -> [EntityLink] {
    let values = sightings[place].names.map(\.value)
    guard let first = values.first, let last = values.last else { return [] }
    let mention = sightings[place].mention
    return [
      EntityLink(
        kind: .article, left: mention, right: mention, leftName: first, rightName: last, weight: nil,
        reasons: ["one article uses both for one"])
    ]
  }

  private func trace(_ end: Int, _ start: [Int], _ reached: [Int: (from: Int, link: EntityLink)]) -> [EntityLink] {
    var links: [EntityLink] = []
    var place = end
    while let step = reached[place] {
      links.append(step.link)
      place = step.from
    }
    return links.reversed()
  }

  private func neighbors(of place: Int, _ openHubs: inout Set<String>) -> [(Int, EntityLink)] {
    var found: [(Int, EntityLink)] = []
    for name in names[place] where openHubs.insert(name.hub).inserted {
      for other in hubs[name.hub] ?? [] where other != place {
        let value = names[other].first { $0.hub == name.hub }?.value ?? name.value
        found.append(
          (other, link(place, other, .name, (name.value, value), weight: nil, ["names that are one without comparing"]))
        )
      }
    }
    for bond in bonds[place] {
      let spellings = spellings(place, bond.other, bond.reasons)
      found.append((bond.other, link(place, bond.other, bond.kind, spellings, weight: bond.weight, bond.reasons)))
    }
    return found
  }

  private func link(
    _ left: Int, _ right: Int, _ kind: EntityLink.Kind, _ names: (String, String), weight: MatchWeight?,
    _ reasons: [String]
  ) -> EntityLink {
    EntityLink(
      kind: kind, left: sightings[left].mention, right: sightings[right].mention, leftName: names.0,
      rightName: names.1, weight: weight, reasons: reasons)
  }

  /// The names that were compared: those that the evidence quotes, where the sightings have them.
  private func spellings(_ left: Int, _ right: Int, _ reasons: [String]) -> (String, String) {
    let values = [left, right].map { sightings[$0].names.map(\.value) }
    for reason in reasons {
      let sides = reason.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else { continue }
      if values[0].contains(sides[0]), values[1].contains(sides[1]) { return (sides[0], sides[1]) }
      if values[0].contains(sides[1]), values[1].contains(sides[0]) { return (sides[1], sides[0]) }
    }
    return (values[0].first ?? "", values[1].first ?? "")
  }
}
