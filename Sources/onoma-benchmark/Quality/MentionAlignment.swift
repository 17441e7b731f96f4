import OnomaKit

/// Which mention of a system answers which of the gold standard: spans that are equal, or overlap by half of what
/// both cover; the best pairs first, each mention once.
struct MentionAlignment {
  /// For each gold mention the index of its answer.
  let answers: [Int?]
  /// System mentions that answer nothing.
  let spurious: [Int]

  /// Overlap over union from which two spans mean the same mention.
  private static let least = 0.5

  init(gold: [TextRange], system: [TextRange]) {
    var pairs: [(overlap: Double, gold: Int, system: Int)] = []
    for (goldIndex, left) in gold.enumerated() {
      for (systemIndex, right) in system.enumerated() where left.overlaps(right) {
        let shared = min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound)
        let overlap = Double(shared) / Double(left.union(right).count)
        if overlap >= Self.least { pairs.append((overlap, goldIndex, systemIndex)) }
      }
    }
    pairs.sort { ($1.overlap, $0.gold, $0.system) < ($0.overlap, $1.gold, $1.system) }
    var answers = [Int?](repeating: nil, count: gold.count)
    var used: Set<Int> = []
    for pair in pairs where answers[pair.gold] == nil && !used.contains(pair.system) {
      answers[pair.gold] = pair.system
      used.insert(pair.system)
    }
    self.answers = answers
    spurious = system.indices.filter { !used.contains($0) }
  }
}
