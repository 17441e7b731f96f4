import Foundation
import NameMatching

/// Two spellings of one word, and how much the pair counts.
struct SpellingPair: Sendable {
  let left: [UInt8]
  let right: [UInt8]
  let weight: Double
}

/// A memoryless stochastic transducer over units, learned by expectation maximization (Ristad & Yianilos 1998,
/// "Learning string-edit distance").
struct SpellingTransducer {
  static let size = SpellingTable.unitCount
  static let gap = SpellingTable.gap
  /// Joint probability of writing the row's unit left and the column's right.
  private(set) var joint: [Double]
  private var counts: [Double]
  private var forward: [Double] = []
  private var backward: [Double] = []

  /// - Parameter isSameAlphabet: equal units start likely; else all pairs start alike.
  init(isSameAlphabet: Bool, rows: Int, columns: Int) {
    joint = Array(repeating: 0, count: Self.size * Self.size)
    counts = joint
    let spread = 1 / Double((rows + 1) * (columns + 1))
    for row in 0..<Self.size {
      for column in 0..<Self.size where !(row == Self.gap && column == Self.gap) {
        joint[row * Self.size + column] = spread
        if isSameAlphabet, row == column { joint[row * Self.size + column] = 1 / Double(rows) }
      }
    }
  }

  /// One round over the pairs; pairs less likely than chance (different words in truth) are left out when `isStrict`.
  ///
  /// - Returns: how many pairs were used.
  mutating func learn(_ pairs: [SpellingPair], isStrict: Bool, isSymmetric: Bool) -> Int {
    counts = Array(repeating: 0, count: joint.count)
    let (left, right) = marginals()
    var used = 0
    for pair in pairs {
      let chance =
        pair.left.reduce(0) { $0 + log2(left[Int($1)]) } + pair.right.reduce(0) { $0 + log2(right[Int($1)]) }
      if collect(pair, mustExceed: isStrict ? chance : -.infinity) { used += 1 }
    }
    if isSymmetric { symmetrize() }
    maximize()
    return used
  }

  private mutating func symmetrize() {
    for row in 0..<Self.size {
      for column in 0..<row {
        let sum = counts[row * Self.size + column] + counts[column * Self.size + row]
        counts[row * Self.size + column] = sum / 2
        counts[column * Self.size + row] = sum / 2
      }
    }
  }

  /// Share of a pair's mass that a cell never seen receives: keeps rare units from costing infinitely much.
  private static let smoothing = 0.002

  private mutating func maximize() {
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    var rows = Array(repeating: 0.0, count: Self.size)
    var columns = rows
    for row in 0..<Self.size {
      for column in 0..<Self.size {
        rows[row] += counts[row * Self.size + column] / total
        columns[column] += counts[row * Self.size + column] / total
      }
    }
    for row in 0..<Self.size {
      for column in 0..<Self.size {
        let chance = max(rows[row], 1e-6) * max(columns[column], 1e-6)
        joint[row * Self.size + column] =
          (1 - Self.smoothing) * counts[row * Self.size + column] / total + Self.smoothing * chance
      }
    }
    joint[Self.gap * Self.size + Self.gap] = 0
  }

  /// Adds a pair's expected operations to the counts, if the pair is likely enough.
  private mutating func collect(_ pair: SpellingPair, mustExceed chance: Double) -> Bool {
    let (rows, columns) = (pair.left.count, pair.right.count)
    let width = columns + 1
    fillForward(pair)
    let likelihood = forward[rows * width + columns]
    guard likelihood > 0, log2(likelihood) > chance else { return false }
    fillBackward(pair)
    let scale = pair.weight / likelihood
    for row in 0...rows {
      for column in 0...columns {
        let here = forward[row * width + column] * scale
        guard here > 0 else { continue }
        let left = row < rows ? Int(pair.left[row]) : Self.gap
        let right = column < columns ? Int(pair.right[column]) : Self.gap
        if row < rows {
          let cell = left * Self.size + Self.gap
          counts[cell] += here * joint[cell] * backward[(row + 1) * width + column]
        }
        if column < columns {
          let cell = Self.gap * Self.size + right
          counts[cell] += here * joint[cell] * backward[row * width + column + 1]
        }
        if row < rows, column < columns {
          let cell = left * Self.size + right
          counts[cell] += here * joint[cell] * backward[(row + 1) * width + column + 1]
        }
      }
    }
    return true
  }

  private mutating func fillForward(_ pair: SpellingPair) {
    let width = pair.right.count + 1
    forward = Array(repeating: 0, count: (pair.left.count + 1) * width)
    forward[0] = 1
    for row in 0...pair.left.count {
      for column in 0...pair.right.count where row + column > 0 {
        var sum = 0.0
        let left = row > 0 ? Int(pair.left[row - 1]) : Self.gap
        let right = column > 0 ? Int(pair.right[column - 1]) : Self.gap
        if row > 0 { sum += forward[(row - 1) * width + column] * joint[left * Self.size + Self.gap] }
        if column > 0 { sum += forward[row * width + column - 1] * joint[Self.gap * Self.size + right] }
        if row > 0, column > 0 { sum += forward[(row - 1) * width + column - 1] * joint[left * Self.size + right] }
        forward[row * width + column] = sum
      }
    }
  }

  private mutating func fillBackward(_ pair: SpellingPair) {
    let (rows, columns) = (pair.left.count, pair.right.count)
    let width = columns + 1
    backward = Array(repeating: 0, count: (rows + 1) * width)
    backward[rows * width + columns] = 1
    for row in stride(from: rows, through: 0, by: -1) {
      for column in stride(from: columns, through: 0, by: -1) where row + column < rows + columns {
        var sum = 0.0
        let left = row < rows ? Int(pair.left[row]) : Self.gap
        let right = column < columns ? Int(pair.right[column]) : Self.gap
        if row < rows { sum += backward[(row + 1) * width + column] * joint[left * Self.size + Self.gap] }
        if column < columns { sum += backward[row * width + column + 1] * joint[Self.gap * Self.size + right] }
        if row < rows, column < columns {
          sum += backward[(row + 1) * width + column + 1] * joint[left * Self.size + right]
        }
        backward[row * width + column] = sum
      }
    }
  }
}

// MARK: - What ships

extension SpellingTransducer {
  /// Probability of each unit on the left and on the right.
  func marginals() -> (left: [Double], right: [Double]) {
    var left = Array(repeating: 1e-9, count: Self.size)
    var right = left
    for row in 0..<Self.size {
      for column in 0..<Self.size {
        left[row] += joint[row * Self.size + column]
        right[column] += joint[row * Self.size + column]
      }
    }
    return (left, right)
  }

  /// Dearest cost that ships: beyond ten bits one wrong letter would outweigh a whole word.
  private static let dearest = 10.0 * Double(SpellingTable.unitsPerBit)

  /// Costs for the matcher. In a table of one alphabet equal units are free.
  func table(isSameAlphabet: Bool) -> SpellingTable {
    let (left, right) = marginals()
    var costs = [UInt8](repeating: 0, count: joint.count)
    for row in 0..<Self.size {
      for column in 0..<Self.size {
        let cell = row * Self.size + column
        let chance =
          row == Self.gap ? right[column] : column == Self.gap ? left[row] : (left[row] * right[column]).squareRoot()
        let bits = -log2(max(joint[cell], 1e-12) / chance) * Double(SpellingTable.unitsPerBit)
        costs[cell] = isSameAlphabet && row == column ? 0 : UInt8(min(max(bits, 0), Self.dearest))
      }
    }
    return SpellingTable(costs: costs)
  }

  /// −log₂ of each left unit's probability, in sixteenths of a bit.
  func information() -> [UInt8] {
    marginals().left.map { UInt8(min(-log2($0) * Double(SpellingTable.unitsPerBit), 240)) }
  }

  /// For each left unit the right one that most often answers to it.
  func likeliestRight() -> [UInt8] {
    (0..<Self.size).map { row in
      let cells = (0..<Self.gap).map { joint[row * Self.size + $0] }
      return UInt8(cells.indices.max { cells[$0] < cells[$1] } ?? 0)
    }
  }
}
