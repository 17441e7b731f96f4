import OnomaKit

/// How well mentions are brought together: B-cubed (Bagga & Baldwin 1998) and pairwise links.
///
/// A missed mention counts against recall and a spurious one against precision.
struct LinkScore {
  /// A gold mention and a system mention that may answer it; one of both is always there.
  struct Cell {
    let gold: String?
    let system: String?
    let language: Language
    let hasRightType: Bool
  }

  let cells: [Cell]

  /// B-cubed: for every mention, how much of its cluster belongs with it and how much of its entity is there.
  var bCubed: FMeasure {
    let system = Self.counts(cells.compactMap(\.system))
    let gold = Self.counts(cells.compactMap(\.gold))
    let both = Self.counts(cells.compactMap(Self.pair))
    var precision = 0.0
    var recall = 0.0
    for cell in cells {
      guard let key = Self.pair(cell), let systemID = cell.system, let goldID = cell.gold else { continue }
      precision += Double(both[key, default: 0]) / Double(system[systemID, default: 1])
      recall += Double(both[key, default: 0]) / Double(gold[goldID, default: 1])
    }
    let answered = cells.count { $0.system != nil }
    let expected = cells.count { $0.gold != nil }
    return FMeasure(
      precision: precision / Double(max(answered, 1)), recall: recall / Double(max(expected, 1)))
  }

  /// Pairs of mentions of one entity, all or those whose languages differ.
  func links(acrossLanguages: Bool) -> FMeasure {
    func pairs(_ key: (Cell) -> String?) -> Double {
      let all = cells.compactMap { cell in key(cell).map { ($0, cell.language) } }
      let total = Self.counts(all.map(\.0)).values.reduce(0) { $0 + Self.pairCount($1) }
      guard acrossLanguages else { return Double(total) }
      let within = Self.counts(all.map { "\($0.0)\t\($0.1.base)" }).values.reduce(0) { $0 + Self.pairCount($1) }
      return Double(total - within)
    }
    return FMeasure(correct: pairs(Self.pair), answered: pairs(\.system), expected: pairs(\.gold))
  }

  private static func pair(_ cell: Cell) -> String? {
    guard let gold = cell.gold, let system = cell.system else { return nil }
    return "\(gold)\t\(system)"
  }

  private static func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

  private static func counts(_ keys: [String]) -> [String: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
