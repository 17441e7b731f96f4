/// Sets that only grow together (Tarjan 1975), each named by its smallest member, so that the order of joins does not
/// show.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var position = member
    while parents[position] != root { (position, parents[position]) = (parents[position], root) }
    return root
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (first, second) = (root(of: left), root(of: right))
    parents[max(first, second)] = min(first, second)
  }
}
