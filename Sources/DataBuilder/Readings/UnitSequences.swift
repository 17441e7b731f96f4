import Foundation
import NameReading

/// Counts how units follow one another and weighs them as trigrams that back off (Witten & Bell 1991).
struct UnitSequences {
  /// A context's followers, with the weight of the pairs they were seen in.
  private typealias Counts = [Int: Double]

  private let units: [ReadingContents.Unit]
  private var singles: Counts = [:]
  private var bigrams: [Int: Counts] = [:]
  private var trigrams: [[Int]: Counts] = [:]

  private var end: Int { units.count }
  /// As a context the number that stands for the end stands for the start.
  private var start: Int { units.count }

  /// Bigrams and trigrams of less weight are dropped: most were seen in one rare word.
  private static let leastBigram = 1.2
  private static let leastTrigram = 2.2
  /// Costs are sixteenths of −ln p.
  private static let scale = 16.0
  /// The probability of a unit before anything was seen.
  private static let unseen = 1e-7

  /// - Parameter paths: the units of every pair, numbered as in `lattice`.
  init(_ paths: [[Int32]], of lattice: UnitLattice, _ pairs: [ReadingPair]) {
    let used = Set(paths.joined())
    var weights: [Int32: Double] = [:]
    for (path, pair) in zip(paths, pairs) { for unit in path { weights[unit, default: 0] += pair.weight } }
    // By source, the commonest unit of a source first; ties by letters.
    let order = used.sorted { left, right in
      let (a, b) = (lattice.units[Int(left)], lattice.units[Int(right)])
      if a.symbols != b.symbols { return a.symbols.lexicographicallyPrecedes(b.symbols) }
      if weights[left] != weights[right] { return weights[left, default: 0] > weights[right, default: 0] }
      return a.letters.lexicographicallyPrecedes(b.letters)
    }.prefix(ReadingContents.mostUnits)
    units = order.map { lattice.units[Int($0)] }
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    for (path, pair) in zip(paths, pairs) where !path.isEmpty {
      count(path.compactMap { numbers[$0] }, pair.weight)
    }
  }

  private mutating func count(_ path: [Int], _ weight: Double) {
    let sequence = path + [end]
    for (place, unit) in sequence.enumerated() {
      singles[unit, default: 0] += weight
      bigrams[place > 0 ? sequence[place - 1] : start, default: [:]][unit, default: 0] += weight
      if place > 0 {
        trigrams[[place > 1 ? sequence[place - 2] : start, sequence[place - 1]], default: [:]][unit, default: 0] +=
          weight
      }
    }
  }

  var contents: ReadingContents {
    var contents = ReadingContents()
    contents.units = units
    let all = singles.keys.sorted().reduce(0.0) { $0 + singles[$1, default: 0] }
    let single = (0...end).map { unit -> Double in
      (singles[unit, default: 0] + Double(singles.count) * Self.unseen) / (all + Double(singles.count))
    }
    contents.costs = single.map(Self.cost)
    contents.backOffs = (0...start).map { Self.cost(Self.openness(bigrams[$0] ?? [:])) }
    for context in 0...start {
      let followers = bigrams[context] ?? [:]
      var kept: ReadingContents.Followers = []
      for unit in followers.keys.sorted() where followers[unit, default: 0] >= Self.leastBigram {
        let probability = Self.smoothed(unit, followers, lower: single[unit])
        kept.append((unit, Self.cost(probability)))
        guard unit != end else {
          contents.bigramBackOffs.append(0)
          contents.trigrams.append([])
          continue
        }
        let third = trigrams[[context, unit]] ?? [:]
        contents.bigramBackOffs.append(Self.cost(Self.openness(third)))
        contents.trigrams.append(trigramFollowers(of: third, after: unit, single))
      }
      contents.bigrams.append(kept)
    }
    return contents
  }

  private func trigramFollowers(of counts: Counts, after unit: Int, _ single: [Double]) -> ReadingContents.Followers {
    counts.keys.sorted().filter { counts[$0, default: 0] >= Self.leastTrigram }.map { next in
      let lower = Self.smoothed(next, bigrams[unit] ?? [:], lower: single[next])
      return (next, Self.cost(Self.smoothed(next, counts, lower: lower)))
    }
  }

  /// What a context leaves to followers it was not seen with.
  private static func openness(_ counts: Counts) -> Double {
    let total = counts.keys.sorted().reduce(0.0) { $0 + counts[$1, default: 0] }
    return counts.isEmpty ? 1 : Double(counts.count) / (total + Double(counts.count))
  }

  private static func smoothed(_ unit: Int, _ counts: Counts, lower: Double) -> Double {
    let total = counts.keys.sorted().reduce(0.0) { $0 + counts[$1, default: 0] }
    guard total > 0 else { return lower }
    return (counts[unit, default: 0] + Double(counts.count) * lower) / (total + Double(counts.count))
  }

  private static func cost(_ probability: Double) -> UInt8 {
    UInt8(min(max((-scale * log(probability)).rounded(), 0), 255))
  }
}
