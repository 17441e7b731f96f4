import EntityResolution
import NameMatching
import TextModel

/// How one entity becomes two: what a *different* within it moves.
struct PartingPlan {
  let left: MentionReference
  let right: MentionReference
  let parting: Parting?

  /// - Throws: when the two sides cannot be told apart.
  static func parting(
    _ left: FoundEntity, from right: FoundEntity, in store: any EntityStore
  ) async throws(JudgingFailure) -> PartingPlan {
    let id = left.entity.id
    let sightings = try await asking { () async throws(StoreFailure) in
      try await store.sightings(of: id, from: 0, limit: .max)
    }
    let sides = [left, right].map { seeds($0, in: sightings) }
    guard let first = sides[0].min(), let second = sides[1].min(), sides[0].isDisjoint(with: sides[1]) else {
      throw sides[0].isEmpty || sides[1].isEmpty ? .nothingToPart(id) : .oneMention("\(left.text) | \(right.text)")
    }
    let company = try await company(of: sightings, in: store)
    // The side with the founding mention keeps the id.
    let founder = sightings.firstIndex { EntityID(founding: $0) == id } ?? 0
    let planner = PartingPlanner(sightings, type: left.entity.type) { company[$0] ?? [] }
    let leavingSide = sides[0].contains(founder) || (!sides[1].contains(founder) && first < second) ? 1 : 0
    var leaving = planner.leaving(sides[leavingSide], staying: sides[1 - leavingSide])
    // Where company sends the founding mention away, it is the others that leave.
    if leaving.contains(founder) { leaving = Set(sightings.indices).subtracting(leaving) }
    let moved = leaving.sorted().map { sightings[$0] }
    let parting = Parting(
      source: id, part: try await part(moved, in: store), mentions: moved.map(\.mention).sorted(),
      keys: keys(moved, type: left.entity.type))
    return PartingPlan(left: sightings[first].mention, right: sightings[second].mention, parting: parting)
  }

  /// The sightings that a side speaks of: the one pointed at, or all that bear the name given.
  private static func seeds(_ side: FoundEntity, in sightings: [Sighting]) -> Set<Int> {
    if let mention = side.mention { return Set(sightings.indices.filter { sightings[$0].mention == mention.mention }) }
    guard let name = side.name else { return [] }
    let comparer = EntityComparer()
    return Set(
      sightings.indices.filter { place in sightings[place].names.contains { comparer.areAlike($0.value, name) } })
  }

  private static func company(
    of sightings: [Sighting], in store: any EntityStore
  ) async throws(JudgingFailure) -> [DocumentID: Set<EntityID>] {
    let ids = Set(sightings.map(\.mention.document)).sorted()
    let documents = try await asking { () async throws(StoreFailure) in try await store.documents(ids) }
    var company: [DocumentID: Set<EntityID>] = [:]
    for document in documents { company[document.id] = Set(document.sightings.map(\.entity)) }
    return company
  }

  /// An id that was never given: from the first mention that goes.
  private static func part(_ moved: [Sighting], in store: any EntityStore) async throws(JudgingFailure) -> EntityID {
    guard let founder = moved.min(by: { $0.mention < $1.mention }) else { return EntityID("") }
    var attempt = 0
    while true {
      let id = EntityID(founding: founder, attempt: attempt)
      let known = try await asking { () async throws(StoreFailure) in try await store.standingID(of: id) }
      if known == nil { return id }
      attempt += 1
    }
  }

  /// Spellings whose keys are kept: what is rarer is met under another.
  private static let mostNames = 64

  private static func keys(_ moved: [Sighting], type: EntityType) -> [BlockingKey] {
    var names: [(value: String, language: Language)] = []
    var seen: Set<String> = []
    for name in moved.lazy.flatMap(\.names) where names.count < mostNames {
      if seen.insert(name.language.rawValue + " " + name.value).inserted { names.append((name.value, name.language)) }
    }
    return EntityComparer().keys(of: names, type: type)
  }
}

extension EntityID {
  /// The id that a sighting founds.
  init(founding sighting: Sighting, attempt: Int = 0) {
    self.init(
      founding: sighting.mention, type: sighting.type, surface: sighting.names.first?.value ?? "", attempt: attempt)
  }
}

extension JudgingFailure {
  static func nothingToPart(_ id: EntityID) -> JudgingFailure {
    JudgingFailure(
      code: .inseparable, location: id.rawValue, message: "both sides are this one entity",
      remedy: "say which mentions are different, by document:start-end or by two of its names")
  }
}
