import TextModel

/// Writes chains: members, type, and which of the spellings is the name.
struct ChainWriter {
  let mentions: [Mention]
  /// One a mention.
  let spellings: [NameSpelling]

  /// - Parameters:
  ///   - roots: for every mention the set it belongs to.
  ///   - count: sets are numbered below it.
  func chains(of roots: [Int], below count: Int) -> [MentionChain] {
    var places = [Int?](repeating: nil, count: count)
    var members: [[Int]] = []
    for (mention, root) in roots.enumerated() {
      if let place = places[root] {
        members[place].append(mention)
      } else {
        places[root] = members.count
        members.append([mention])
      }
    }
    return members.map(chain)
  }

  private func chain(_ members: [Int]) -> MentionChain {
    let type = self.type(of: members)
    let names = ranked(members, type)
    return MentionChain(
      type: type, mentions: members, name: names.first ?? "", names: names,
      acronyms: type == .organization ? names.filter(NameSpelling.isAcronym) : [])
  }

  private func type(of members: [Int]) -> EntityType {
    let first = mentions[members[0]].type
    if mentions[members[0]].probability.value > 0, members.allSatisfy({ mentions[$0].type == first }) { return first }
    var votes: [EntityType: Double] = [:]
    for member in members { votes[mentions[member].type, default: 0] += mentions[member].probability.value }
    return EntityType.allCases.max { (votes[$0] ?? 0) < (votes[$1] ?? 0) } ?? .person
  }

  private struct Spelling {
    let name: NameSpelling
    var count = 0
    var isClean = false
    let first: Int
  }

  /// All different surfaces, the fullest clean one first.
  private func ranked(_ members: [Int], _ type: EntityType) -> [String] {
    // Most chains have one spelling, which needs no rank.
    let first = spellings[members[0]]
    if members.allSatisfy({ spellings[$0] === first }) { return [first.surface] }
    var found: [Spelling] = []
    for member in members {
      let place = place(of: spellings[member].surface, in: &found, at: member)
      found[place].count += 1
      if !mentions[member].isBoilerplate { found[place].isClean = true }
    }
    return found.map { (rank: Self.rank($0, type), surface: $0.name.surface) }
      .sorted { $0.rank > $1.rank }.map(\.surface)
  }

  /// A chain has few different spellings: looking through them costs less than hashing.
  private func place(of surface: String, in found: inout [Spelling], at member: Int) -> Int {
    if let known = found.firstIndex(where: { $0.name.surface == surface }) { return known }
    found.append(Spelling(name: spellings[member], first: member))
    return found.count - 1
  }

  /// Clean before boilerplate, running case before capitals, more words before fewer, often before seldom, early before
  /// late.
  private static func rank(_ spelling: Spelling, _ type: EntityType) -> (Int, Int, Int, Int, Int) {
    let isPlace = type == .place
    return (
      spelling.isClean ? 1 : 0, isPlace || spelling.name.isInRunningCase ? 1 : 0,
      isPlace ? 0 : spelling.name.words.count, spelling.count, -spelling.first
    )
  }
}
