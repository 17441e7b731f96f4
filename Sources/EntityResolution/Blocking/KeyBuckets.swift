/// The nodes that meet under each key, in one flat array: a run has as many keys as names, and most are met by one node
/// alone.
struct KeyBuckets {
  /// Where each key's nodes start, and behind the last where they end.
  private var starts: [Int]
  /// Nodes by key, ascending within a key.
  private var members: [Int]

  /// - Parameter keyCount: keys are numbered below it.
  init(of nodes: [NameNode], keyCount: Int) {
    starts = [Int](repeating: 0, count: keyCount + 1)
    for index in nodes.indices {
      for key in nodes[index].keys { starts[key + 1] += 1 }
    }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    members = [Int](repeating: 0, count: starts[keyCount])
    var next = starts
    for index in nodes.indices {
      for key in nodes[index].keys {
        members[next[key]] = index
        next[key] += 1
      }
    }
  }

  /// Calls `body` with the nodes of each key that several share, parted into wholes and parts.
  ///
  /// The order of the keys tells nothing: it is that in which they were first met.
  func forEachShared(_ nodes: [NameNode], _ body: (_ wholes: [Int], _ parts: [Int]) -> Void) {
    var wholes: [Int] = []
    var parts: [Int] = []
    for key in 0..<(starts.count - 1) where starts[key + 1] - starts[key] > 1 {
      wholes.removeAll(keepingCapacity: true)
      parts.removeAll(keepingCapacity: true)
      for place in starts[key]..<starts[key + 1] {
        let node = members[place]
        if nodes[node].isWhole { wholes.append(node) } else { parts.append(node) }
      }
      body(wholes, parts)
    }
  }
}
