/// Room for what is found out about one run after another: a text has hundreds of runs, and each array would be allocated
/// anew for each.
struct LatticeRoom {
  /// The piece that ends the best cut of a beginning, with its label.
  struct Choice {
    let segment: Int
    let label: Int
  }

  /// The best score of a cut up to each place.
  var best: [Float] = []
  var choices: [Choice] = []
  /// The best cut, its last piece first.
  var cut: [Choice] = []
  /// The logarithms of the summed potentials of all cuts before and behind each place.
  var forward: [Float] = []
  var backward: [Float] = []
  /// Segments in the order in which they are summed up from behind, and what orders them.
  var numbers: [Int] = []
  var places: [Int] = []
}

extension Array {
  /// Makes the array so many times one value, in the memory that it has.
  mutating func reset(to value: Element, count: Int) {
    removeAll(keepingCapacity: true)
    reserveCapacity(count)
    for _ in 0..<count { append(value) }
  }
}
