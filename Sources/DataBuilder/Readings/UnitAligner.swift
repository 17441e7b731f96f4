import Foundation
import NameReading

/// Learns which symbols answer to which letters: many-to-many alignment by expectation and maximization (Jiampojamarn,
/// Kondrak & Sherif 2007).
struct UnitAligner {
  private static let rounds = 9
  /// Taken from every expected count: without it long units that explain one word whole would win.
  private static let discount = 0.15
  /// What a second symbol costs, and a letter more or less than one, before anything is learned.
  private static let secondSymbol = 0.3
  private static let otherLength = 0.5

  private let pairs: [ReadingPair]
  let lattice: UnitLattice
  private var probabilities: [Double]

  init(_ pairs: [ReadingPair], _ bounds: UnitLattice.Bounds) {
    self.pairs = pairs
    lattice = UnitLattice(pairs, bounds)
    probabilities = lattice.units.map { unit in
      pow(Self.secondSymbol, Double(unit.symbols.count - 1))
        * pow(Self.otherLength, abs(Double(unit.letters.count - 1)))
    }
    for _ in 0..<Self.rounds { probabilities = maximized() }
  }

  private func size(_ pair: ReadingPair) -> Int { (pair.symbols.count + 1) * (pair.letters.count + 1) }

  private func maximized() -> [Double] {
    var counts = [Double](repeating: 0, count: probabilities.count)
    var total = 0.0
    for (index, pair) in pairs.enumerated() {
      let edges = lattice.edges[lattice.starts[index]..<lattice.starts[index + 1]]
      var forward = [Double](repeating: 0, count: size(pair))
      var backward = forward
      forward[0] = 1
      backward[backward.count - 1] = 1
      for edge in edges { forward[Int(edge.to)] += forward[Int(edge.from)] * probabilities[Int(edge.unit)] }
      guard let all = forward.last, all > 0, all.isFinite else { continue }
      for edge in edges.reversed() {
        backward[Int(edge.from)] += backward[Int(edge.to)] * probabilities[Int(edge.unit)]
      }
      for edge in edges {
        let share = forward[Int(edge.from)] * probabilities[Int(edge.unit)] * backward[Int(edge.to)] / all * pair.weight
        counts[Int(edge.unit)] += share
        total += share
      }
    }
    return counts.map { max($0 - Self.discount, 0) / total }
  }

  /// The best cut of every pair into units; empty when it has none.
  func paths() -> [[Int32]] {
    pairs.indices.map { index in
      var best = [Double](repeating: -.infinity, count: size(pairs[index]))
      var before = [UnitLattice.Edge?](repeating: nil, count: best.count)
      best[0] = 0
      for edge in lattice.edges[lattice.starts[index]..<lattice.starts[index + 1]] {
        let probability = probabilities[Int(edge.unit)]
        guard probability > 0 else { continue }
        let value = best[Int(edge.from)] + log(probability)
        guard value > best[Int(edge.to)] else { continue }
        best[Int(edge.to)] = value
        before[Int(edge.to)] = edge
      }
      var path: [Int32] = []
      var place = best.count - 1
      while let edge = before[place] {
        path.append(edge.unit)
        place = Int(edge.from)
      }
      return path.reversed()
    }
  }
}
