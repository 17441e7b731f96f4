import NameMatching
import TextModel

/// Groups of names that grow pair by pair.
struct GroupMerging {
  private let names: [IndexedName]
  private let profile: MatchingProfile
  private let matcher = NameMatcher()
  /// The first name of each name's group; a union-find forest (Tarjan 1975).
  private var parents: [Int]
  /// The names of each group, at its first name.
  private var members: [[Int]]

  /// Names of each group that are compared: all of most groups, evenly spread ones of a large one.
  private static let compared = 4
  /// Odds of one to eight against are a conflict that no other pair outweighs.
  private static let conflict = -3.0

  init(_ names: [IndexedName], _ profile: MatchingProfile) {
    self.names = names
    self.profile = profile
    parents = Array(names.indices)
    members = names.indices.map { [$0] }
  }

  /// The first name of a name's group.
  func group(of name: Int) -> Int {
    var name = name
    while parents[name] != name { name = parents[name] }
    return name
  }

  func isSame(_ link: NameLink) -> Bool { profile.verdict(link.weight.probability) == .same }

  /// Joins the groups of two names, if their other names agree.
  mutating func join(_ link: NameLink) {
    let pair = [group(of: link.left), group(of: link.right)].sorted()
    guard pair[0] != pair[1], agree(pair[0], pair[1], link) else { return }
    parents[pair[1]] = pair[0]
    members[pair[0]] = (members[pair[0]] + members[pair[1]]).sorted()
    members[pair[1]] = []
  }

  /// Whether names of two groups are one on the whole, and none of them another.
  private func agree(_ left: Int, _ right: Int, _ link: NameLink) -> Bool {
    if members[left].count == 1, members[right].count == 1 { return true }
    let (ours, theirs) = (spread(members[left]), spread(members[right]))
    var sum = link.weight.bits
    for own in ours {
      for other in theirs {
        let bits = matcher.weight(own, other).bits
        if bits < Self.conflict { return false }
        sum += bits
      }
    }
    let mean = MatchWeight(bits: sum / Double(ours.count * theirs.count + 1))
    return mean.probability >= profile.ask
  }

  private func spread(_ members: [Int]) -> [PreparedName] {
    let count = min(members.count, Self.compared)
    return (0..<count).compactMap { number in
      let name = names[members[number * members.count / count]]
      return matcher.prepared(name.name, type: name.type)
    }
  }
}
