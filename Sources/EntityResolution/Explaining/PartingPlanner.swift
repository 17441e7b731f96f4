import NameMatching
package import TextModel

/// Decides, when a person parts an entity, which of its sightings go with which side.
///
/// Each sighting goes where its names, offices and company point; both sides grow by what goes to them clearly, and the
/// rest is asked again. What is told by nothing stays with the side that keeps the id, so that the least is moved.
package struct PartingPlanner {
  private let sightings: [Sighting]
  /// By sighting: the other entities of its article.
  private let company: [Set<EntityID>]
  private let type: EntityType

  /// - Parameter company: the entities named in an article.
  package init(_ sightings: [Sighting], type: EntityType, company: (DocumentID) -> Set<EntityID>) {
    self.sightings = sightings
    self.type = type
    self.company = sightings.map { sighting in company(sighting.mention.document).subtracting([sighting.entity]) }
  }

  /// A side is surer than the other from so many bits on.
  private static let margin = 1.0
  /// Sightings are asked again as sides grow; three rounds settle nearly all.
  private static let rounds = 3

  /// The places of the sightings that go with `leaving`.
  ///
  /// - Parameters:
  ///   - staying: sightings that a person says belong to the side that keeps the id.
  ///   - leaving: sightings that a person says belong to the other.
  package func leaving(_ leaving: Set<Int>, staying: Set<Int>) -> Set<Int> {
    var scorer = self.scorer()
    var sides = [staying, leaving]
    for _ in 0..<Self.rounds {
      let portraits = sides.map { portrait(of: $0) }
      var grown = sides
      for place in sightings.indices where !sides[0].contains(place) && !sides[1].contains(place) {
        let bits = zip(sides, portraits).map { side, portrait in
          likeness(place, to: side, portrait, &scorer)
        }
        if bits[1] - bits[0] >= Self.margin { grown[1].insert(place) }
        if bits[0] - bits[1] >= Self.margin { grown[0].insert(place) }
      }
      if grown == sides { break }
      sides = grown
    }
    return sides[1]
  }

  private struct Portrait {
    var company: Set<EntityID> = []
    var roles: Set<String> = []
    /// Sightings that stand for the names of the side.
    var named: [Int] = []
  }

  /// Names compared of a side: its first spellings carry the evidence.
  private static let mostNames = 4

  private func portrait(of side: Set<Int>) -> Portrait {
    var portrait = Portrait()
    var spellings: Set<String> = []
    for place in side.sorted() {
      portrait.company.formUnion(company[place])
      portrait.roles.formUnion(sightings[place].roles)
      let isNew = sightings[place].names.contains { spellings.insert($0.value).inserted }
      if isNew, portrait.named.count < Self.mostNames { portrait.named.append(place) }
    }
    return portrait
  }

  private func likeness(_ place: Int, to side: Set<Int>, _ portrait: Portrait, _ scorer: inout Scorer) -> Double {
    let names = portrait.named.map { scorer.bits(place, $0) }.max() ?? 0
    let roles = portrait.roles.isDisjoint(with: sightings[place].roles) ? 0 : Bits.sharedRole
    let shared = Double(portrait.company.intersection(company[place]).count)
    return names + roles + min(shared * Self.companyBits, Self.mostCompany)
  }

  /// One shared name of a story weighs as much as the margin asks for.
  private static let companyBits = 1.0
  private static let mostCompany = 8.0

  // MARK: Names

  /// Compares the names of sightings, each pair of spellings once.
  private struct Scorer {
    var scorer: PairScorer
    /// By sighting: its node.
    let nodes: [Int]
    var known: [Int: Double] = [:]

    mutating func bits(_ left: Int, _ right: Int) -> Double {
      let (first, second) = (min(nodes[left], nodes[right]), max(nodes[left], nodes[right]))
      let key = first * nodes.count + second
      if let known = known[key] { return known }
      let bits = max(scorer.bestNames(first, second)?.bits ?? 0, Self.leastNames)
      known[key] = bits
      return bits
    }

    /// Names that are not alike at all still lie in one entity: company may bind them.
    static let leastNames = -12.0
  }

  private func scorer() -> Scorer {
    var builder = NodeBuilder(matcher: NameMatcher(), composer: .bundled)
    var nodes: [NameNode] = []
    var places: [[SightedName]: Int] = [:]
    let numbers = sightings.map { sighting in
      let names = sighting.names.map {
        SightedName(value: $0.value, language: $0.language, script: $0.script, count: 0, boilerplateCount: 0)
      }
      if let known = places[names] { return known }
      places[names] = nodes.count
      nodes.append(builder.node(Self.entity(sighting, type: type), printed: []))
      return nodes.count - 1
    }
    return Scorer(scorer: PairScorer(matcher: NameMatcher(), nodes: nodes), nodes: numbers)
  }

  private static func entity(_ sighting: Sighting, type: EntityType) -> StoredEntity {
    let names = sighting.names.map {
      NameStatement(value: $0.value, language: $0.language, script: $0.script, count: $0.count, documents: 1)
    }
    return StoredEntity(
      id: sighting.entity, type: type, firstMention: sighting.mention, names: names.sorted(), roles: sighting.roles,
      company: [], documentCount: 1)
  }
}
