/// Finds the pairs of nodes that are worth comparing.
///
/// Nodes meet under keys. A key that many nodes share (a frequent given name, *national + bank*) says little and would
/// cost the square of its bearers: above ``limit`` it is left out, for all its bearers alike, so that no order decides
/// who is compared. Two whole names are compared when they share two keys, or one that few others have: most names
/// share one part with somebody. A part, such as a lone surname, is held against the wholes under any key that does not
/// have too many of them: a surname of dozens of people points at nobody.
struct CandidateFinder {
  /// More bearers than this, and a key is crowded.
  let limit: Int

  /// A key with no more bearers than this tells by itself.
  static let fewBearers = 8
  /// A part is not held against the wholes of a key when they are more than this.
  static let mostWholesForPart = 32

  struct Pair: Hashable, Comparable {
    let left: Int
    let right: Int

    static func < (first: Pair, second: Pair) -> Bool {
      (first.left, first.right) < (second.left, second.right)
    }
  }

  /// Pairs of whole names, ascending, each once.
  func wholePairs(in buckets: KeyBuckets, nodes: [NameNode]) -> [Pair] {
    var votes: [UInt64] = []
    buckets.forEachShared(nodes) { wholes, _ in
      guard wholes.count > 1, wholes.count <= limit else { return }
      let isTelling = wholes.count <= Self.fewBearers
      for (place, left) in wholes.enumerated() {
        for right in wholes[(place + 1)...] where !areBothStored(nodes[left], nodes[right]) {
          let vote = Self.packed(left, right)
          votes.append(vote)
          // A telling key has both votes.
          if isTelling { votes.append(vote) }
        }
      }
    }
    return Self.pairs(of: votes, atLeast: 2)
  }

  /// Pairs in which at least one is a part, ascending, each once.
  func partPairs(in buckets: KeyBuckets, nodes: [NameNode]) -> [Pair] {
    var votes: [UInt64] = []
    buckets.forEachShared(nodes) { wholes, parts in
      if wholes.count <= Self.mostWholesForPart {
        for part in parts {
          for whole in wholes where !areBothStored(nodes[part], nodes[whole]) {
            votes.append(Self.packed(min(part, whole), max(part, whole)))
          }
        }
      }
      guard parts.count > 1, parts.count <= limit else { return }
      for (place, left) in parts.enumerated() {
        for right in parts[(place + 1)...] where !areBothStored(nodes[left], nodes[right]) {
          votes.append(Self.packed(left, right))
        }
      }
    }
    return Self.pairs(of: votes, atLeast: 1)
  }

  /// Entities of the store are never joined with each other: their ids have been given.
  private func areBothStored(_ left: NameNode, _ right: NameNode) -> Bool {
    left.stored != nil && right.stored != nil
  }

  private static func packed(_ left: Int, _ right: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: left) << 32 | UInt64(truncatingIfNeeded: right)
  }

  private static func pairs(of votes: [UInt64], atLeast needed: Int) -> [Pair] {
    let sorted = votes.sorted()
    var pairs: [Pair] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      if end - start >= needed {
        pairs.append(Pair(left: Int(sorted[start] >> 32), right: Int(sorted[start] & 0xFFFF_FFFF)))
      }
      start = end
    }
    return pairs
  }
}

extension CandidateFinder {
  /// The entities of the store that are worth loading, ascending: by the same rule as for pairs.
  ///
  /// - Parameters:
  ///   - found: the entities under each key.
  ///   - keys: the keys of the nodes by number.
  func stored(_ found: [BlockingKey: [EntityID]], for nodes: [NameNode], keys: [BlockingKey]) -> [EntityID] {
    guard !found.isEmpty else { return [] }
    var wanted: Set<EntityID> = []
    for node in nodes {
      var votes: [EntityID: Int] = [:]
      for key in node.keys {
        guard let ids = found[keys[key]] else { continue }
        if !node.isWhole, ids.count > Self.mostWholesForPart { continue }
        let weight = !node.isWhole || ids.count <= Self.fewBearers ? 2 : 1
        for id in ids { votes[id, default: 0] += weight }
      }
      for (id, weight) in votes where weight > 1 { wanted.insert(id) }
    }
    return wanted.sorted()
  }
}
