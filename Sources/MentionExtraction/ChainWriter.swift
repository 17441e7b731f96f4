import TextModel

/// Writes chains: members, type, and which of the spellings is the name.
struct ChainWriter {
  let mentions: [Mention]

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
    var surface: String
    var count = 0
    var isClean = false
    var first: Int
  }

  /// All different surfaces, the fullest clean one first.
  private func ranked(_ members: [Int], _ type: EntityType) -> [String] {
    // Most chains have one spelling, which needs no rank.
    let first = mentions[members[0]].surface
    if members.allSatisfy({ mentions[$0].surface == first }) { return [first] }
    var spellings: [String: Spelling] = [:]
    for member in members {
      let mention = mentions[member]
      var spelling = spellings[mention.surface] ?? Spelling(surface: mention.surface, first: member)
      spelling.count += 1
      if !mention.isBoilerplate { spelling.isClean = true }
      spellings[mention.surface] = spelling
    }
    return spellings.values.map { (rank: Self.rank($0, type), surface: $0.surface) }
      .sorted { $0.rank > $1.rank }.map(\.surface)
  }

  /// Clean before boilerplate, running case before capitals, more words before fewer, often before seldom, early before
  /// late.
  private static func rank(_ spelling: Spelling, _ type: EntityType) -> (Int, Int, Int, Int, Int) {
    let words = NameSpelling.words(of: spelling.surface).count
    let hasLower = spelling.surface.unicodeScalars.contains { $0.properties.isLowercase }
    let isUncased = !spelling.surface.unicodeScalars.contains { $0.properties.isUppercase }
    let fullness = type == .place ? 0 : words
    return (
      spelling.isClean ? 1 : 0, hasLower || isUncased || type == .place ? 1 : 0, fullness, spelling.count,
      -spelling.first
    )
  }
}
