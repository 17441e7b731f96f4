/// Which ids stand for which entity, derived from rulings alone: a pure function, the same in every store.
///
/// *Different* is read first and holds; then each *same*, by its number, joins unless that would bring together what is
/// to stay apart. The oldest id of what is joined stands for it.
package struct Derivation: Sendable {
  /// The id that stands for each id that does not stand for itself.
  package private(set) var redirects: [EntityID: EntityID] = [:]
  /// By entry of each active ruling: the entities of its sides.
  package private(set) var sides: [Int: Sides] = [:]
  /// Active rulings that cannot hold beside the others, by number.
  package private(set) var conflicts: [Conflict] = []

  package struct Sides: Hashable, Sendable {
    package let left: EntityID?
    package let right: EntityID?

    package init(left: EntityID?, right: EntityID?) {
      self.left = left
      self.right = right
    }
  }

  /// A ruling that cannot hold.
  package struct Conflict: Hashable, Sendable {
    package let entry: Int
    /// The ruling that it contradicts; nil when articles alone do.
    package let against: Int?
    /// The *same* rulings over which the two meet, by number.
    package let path: [Int]
  }

  package init() {}

  /// - Parameters:
  ///   - home: the id that a mention's sighting was given, before any join; nil when the store holds no such mention.
  ///   - age: the order in which ids first appeared; nil for an id that never did.
  package init(_ ledger: RulingLedger, home: (MentionReference) -> EntityID?, age: (EntityID) -> Int?) {
    let active = ledger.active
    guard !ledger.lines.isEmpty else { return }
    var work = Work()
    for line in active {
      let ruling = line.ruling
      // An id that the log has not brought yet stands for nothing.
      let (left, right) = (ruling.left, ruling.right)
      work.homes[line.number] = Sides(
        left: home(ruling.judgment.left) ?? (left.flatMap(age) == nil ? nil : left),
        right: home(ruling.judgment.right) ?? (right.flatMap(age) == nil ? nil : right))
    }
    work.forbid(active)
    work.returnParts(ledger)
    work.join(active)
    conflicts = work.conflicts.sorted { $0.entry < $1.entry }
    redirects = work.redirects { age($0) ?? .max }
    for (number, homes) in work.homes {
      sides[number] = Sides(
        left: homes.left.map { redirects[$0] ?? $0 }, right: homes.right.map { redirects[$0] ?? $0 })
    }
  }
}

extension Derivation {
  /// Groups of ids that grow.
  private struct Work {
    var homes: [Int: Sides] = [:]
    var conflicts: [Conflict] = []
    private var root: [EntityID: EntityID] = [:]
    private var members: [EntityID: [EntityID]] = [:]
    /// By root: the roots it may not meet, each with the ruling that says so.
    private var forbidden: [EntityID: [EntityID: Int]] = [:]
    /// Joins made, for naming paths: by id, the ids joined with it and by which ruling.
    private var joins: [EntityID: [(id: EntityID, entry: Int?)]] = [:]

    private func group(_ id: EntityID) -> EntityID { root[id] ?? id }

    mutating func forbid(_ active: [RulingLedger.Line]) {
      for line in active where line.ruling.judgment.verdict == .different {
        guard let left = homes[line.number]?.left, let right = homes[line.number]?.right else { continue }
        guard left != right else {
          conflicts.append(Conflict(entry: line.number, against: nil, path: []))
          continue
        }
        // The first ruling that parts two is the one that is named.
        if forbidden[left]?[right] == nil {
          forbidden[left, default: [:]][right] = line.number
          forbidden[right, default: [:]][left] = line.number
        }
      }
    }

    /// What was parted by a ruling since taken back belongs to its source again, with all that came to it meanwhile.
    mutating func returnParts(_ ledger: RulingLedger) {
      let stillParted = Set(ledger.active.compactMap { $0.ruling.parting?.part })
      for line in ledger.lines where ledger.takenBack.contains(line.number) {
        guard let parting = line.ruling.parting, !stillParted.contains(parting.part) else { continue }
        unite(parting.part, parting.source, by: nil)
      }
    }

    mutating func join(_ active: [RulingLedger.Line]) {
      for line in active where line.ruling.judgment.verdict == .same {
        guard let left = homes[line.number]?.left, let right = homes[line.number]?.right else { continue }
        if let against = forbidden[group(left)]?[group(right)] {
          conflicts.append(Conflict(entry: line.number, against: against, path: path(left, right, against)))
        } else {
          unite(left, right, by: line.number)
        }
      }
    }

    private mutating func unite(_ left: EntityID, _ right: EntityID, by entry: Int?) {
      let (first, second) = (group(left), group(right))
      guard first != second, forbidden[first]?[second] == nil else { return }
      joins[left, default: []].append((right, entry))
      joins[right, default: []].append((left, entry))
      let moved = members[second] ?? [second]
      members[first, default: [first]] += moved
      members[second] = nil
      for id in moved { root[id] = first }
      for (enemy, entry) in forbidden.removeValue(forKey: second) ?? [:] {
        forbidden[enemy]?[second] = nil
        let known = forbidden[first]?[enemy] ?? entry
        forbidden[first, default: [:]][enemy] = min(known, entry)
        forbidden[enemy, default: [:]][first] = min(known, entry)
      }
    }

    /// The joins that lead from the sides of one ruling to those of another.
    private func path(_ left: EntityID, _ right: EntityID, _ against: Int) -> [Int] {
      guard let homes = homes[against], let first = homes.left, let second = homes.right else { return [] }
      let straight = group(left) == group(first)
      let pairs = straight ? [(left, first), (right, second)] : [(left, second), (right, first)]
      return Set(pairs.flatMap { way(from: $0.0, to: $0.1) }).sorted()
    }

    /// The shortest way over joins, breadth first.
    private func way(from start: EntityID, to end: EntityID) -> [Int] {
      var reached: [EntityID: (from: EntityID, entry: Int?)] = [:]
      var queue = [start]
      var next = 0
      while next < queue.count, queue[next] != end {
        for join in joins[queue[next]] ?? [] where join.id != start && reached[join.id] == nil {
          reached[join.id] = (queue[next], join.entry)
          queue.append(join.id)
        }
        next += 1
      }
      var entries: [Int] = []
      var place = end
      while place != start, let step = reached[place] {
        if let entry = step.entry { entries.append(entry) }
        place = step.from
      }
      return entries
    }

    func redirects(age: (EntityID) -> Int) -> [EntityID: EntityID] {
      var redirects: [EntityID: EntityID] = [:]
      for group in members.values where group.count > 1 {
        guard let eldest = group.min(by: { (age($0), $0) < (age($1), $1) }) else { continue }
        for id in group where id != eldest { redirects[id] = eldest }
      }
      return redirects
    }
  }
}
