/// Finds the pairs of nodes that are worth comparing: those that share a key.
///
/// A key that many nodes share (a frequent given name, *national + bank*) says little and would cost the square of
/// its bearers. Such a key is left out, for all its bearers alike, so that no order decides who is compared; names
/// have further keys. A whole name is still held against the parts it could explain when the wholes are few.
struct CandidateFinder {
  /// More bearers than this, and a key is crowded.
  let limit: Int

  struct Pair: Hashable, Comparable {
    let left: Int
    let right: Int

    static func < (first: Pair, second: Pair) -> Bool {
      (first.left, first.right) < (second.left, second.right)
    }
  }

  /// Pairs of whole names, ascending, each once.
  func wholePairs(in buckets: [[Int]], nodes: [NameNode]) -> [Pair] {
    unique(buckets) { bucket, pairs in
      let wholes = bucket.filter { nodes[$0].isWhole }
      guard wholes.count <= limit else { return }
      for (place, left) in wholes.enumerated() {
        for right in wholes[(place + 1)...] { pairs.append(Pair(left: left, right: right)) }
      }
    }
  }

  /// Pairs in which at least one is a part, ascending, each once.
  func partPairs(in buckets: [[Int]], nodes: [NameNode]) -> [Pair] {
    unique(buckets) { bucket, pairs in
      let wholes = bucket.filter { nodes[$0].isWhole }
      let parts = bucket.filter { !nodes[$0].isWhole }
      if wholes.count <= limit {
        for part in parts {
          for whole in wholes { pairs.append(Pair(left: min(part, whole), right: max(part, whole))) }
        }
      }
      guard parts.count <= limit else { return }
      for (place, left) in parts.enumerated() {
        for right in parts[(place + 1)...] { pairs.append(Pair(left: left, right: right)) }
      }
    }
  }

  /// Nodes by key, keys ascending; keys of one node are left out.
  func buckets(of nodes: [NameNode]) -> [[Int]] {
    var buckets: [BlockingKey: [Int]] = [:]
    for (index, node) in nodes.enumerated() {
      for key in node.keys { buckets[key, default: []].append(index) }
    }
    return buckets.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
  }

  private func unique(_ buckets: [[Int]], _ add: ([Int], inout [Pair]) -> Void) -> [Pair] {
    var pairs: [Pair] = []
    for bucket in buckets { add(bucket, &pairs) }
    pairs.sort()
    var last: Pair?
    return pairs.filter { pair in
      defer { last = pair }
      return pair != last
    }
  }
}
