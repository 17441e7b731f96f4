/// Clusters that grow by merging, some of which may never meet.
///
/// A forbidden pair of nodes holds for their clusters, through every later merge.
struct Clustering {
  /// By node: its cluster's root.
  private var parent: [Int]
  /// By root: its nodes, ascending.
  private var groups: [[Int]]
  /// By root: the roots it may never be merged with.
  private var forbidden: [Set<Int>]

  init(count: Int) {
    parent = Array(0..<count)
    groups = (0..<count).map { [$0] }
    forbidden = Array(repeating: [], count: count)
  }

  /// The cluster of a node, by its smallest node.
  func root(of node: Int) -> Int { parent[node] }

  /// The nodes of a cluster, ascending.
  func members(of root: Int) -> [Int] { groups[root] }

  mutating func forbid(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    guard left != right else { return }
    forbidden[left].insert(right)
    forbidden[right].insert(left)
  }

  func isForbidden(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (root(of: left), root(of: right))
    return forbidden[left].contains(right)
  }

  /// Merges two clusters, unless that is forbidden.
  ///
  /// - Returns: false when it is forbidden or they are one already.
  mutating func merge(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (root(of: left), root(of: right))
    guard left != right, !forbidden[left].contains(right) else { return false }
    // The smaller index stays the root, so that a cluster's name does not depend on the order of merges.
    let (keeper, other) = left < right ? (left, right) : (right, left)
    for node in groups[other] { parent[node] = keeper }
    groups[keeper] = Self.merged(groups[keeper], groups[other])
    groups[other] = []
    for enemy in forbidden[other] {
      forbidden[enemy].remove(other)
      forbidden[enemy].insert(keeper)
      forbidden[keeper].insert(enemy)
    }
    forbidden[other] = []
    return true
  }

  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(left.count + right.count)
    var (first, second) = (left[...], right[...])
    while let one = first.first, let two = second.first {
      if one < two { result.append(first.removeFirst()) } else { result.append(second.removeFirst()) }
    }
    return result + first + second
  }
}

/// A pair of nodes with what speaks for it.
struct WeightedPair: Hashable, Sendable {
  let left: Int
  let right: Int
  let bits: Double

  /// The strongest first; ties by the content of the nodes, whose indices follow it.
  static func strongestFirst(_ first: WeightedPair, _ second: WeightedPair) -> Bool {
    if first.bits != second.bits { return first.bits > second.bits }
    return (first.left, first.right) < (second.left, second.right)
  }
}
