import NameMatching
import TextModel

/// How often a judge takes two people for one who share given and family name and have other fathers.
///
/// Made of entities held out of the training; compared with names that tell the father too.
struct TrapReport {
  let judge: NameModel
  let entities: [NameEntity]
  /// At or above, a pair counts as taken for one.
  let threshold: Double

  private static let seed: UInt64 = 11
  /// Traps made of one entity at most.
  private static let tries = 12

  func write(_ report: (String) -> Void) {
    let changes = ChangedNames(entities)
    var random = SeededGenerator(seed: Self.seed)
    var counts: [String: (all: Int, taken: Int)] = [:]
    var seen: Set<String> = []
    for index in entities.indices where entities[index].type == .person {
      for _ in 0..<Self.tries {
        guard let trap = changes.namesake(index, &random), let twin = trap.twin,
          seen.insert("\(trap.name)\t\(twin)").inserted, let weight = weight(trap.name, twin)
        else { continue }
        let isTaken = weight.probability.value >= threshold
        for group in ["all", Self.alphabets(trap.name, twin)] {
          let count = counts[group] ?? (0, 0)
          counts[group] = (count.all + 1, count.taken + (isTaken ? 1 : 0))
        }
      }
    }
    for (group, count) in counts.sorted(by: { $0.key < $1.key }) {
      let share = (Double(count.taken) / Double(count.all) * 1000).rounded() / 10
      report("\(group): \(count.all) pairs with another father, \(share) % taken for one at \(threshold)")
    }
  }

  private func weight(_ left: String, _ right: String) -> MatchWeight? {
    let matcher = NameMatcher()
    guard let one = matcher.prepared(left, type: .person), let other = matcher.prepared(right, type: .person) else {
      return nil
    }
    return matcher.weight(one, other, judgedBy: judge)
  }

  private static func alphabets(_ left: String, _ right: String) -> String {
    [left, right].map { SpellingSample.words(of: $0).first.map { "\($0.alphabet)" } ?? "" }.sorted()
      .joined(separator: "-")
  }
}
