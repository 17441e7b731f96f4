import TestSupport
import Testing

@testable import NameMatching

@Suite("Bounds of spelling distances")
struct SpellingBoundsTests {
  /// Tables of random costs, those of an alphabet against itself symmetric as the learned ones are.
  private static func randomModel(_ random: inout SplitMix64) throws -> SpellingModel {
    func table(isSymmetric: Bool) -> SpellingTable {
      var costs = [UInt8](repeating: 0, count: SpellingModel.tableSize)
      for row in 0..<SpellingTable.unitCount {
        for column in 0..<SpellingTable.unitCount {
          let cost = UInt8.random(in: 0...240, using: &random) / UInt8.random(in: 1...8, using: &random)
          costs[row * SpellingTable.unitCount + column] = cost
          if isSymmetric { costs[column * SpellingTable.unitCount + row] = cost }
        }
      }
      return SpellingTable(costs: costs)
    }
    let rows = SpellingModel.alphabets.map { _ in [UInt8](repeating: 72, count: SpellingTable.unitCount) }
    return try #require(
      SpellingModel(
        payload: SpellingModel.payload(
          againstLatin: SpellingModel.alphabets.map { table(isSymmetric: $0 == .latin) },
          againstItself: SpellingModel.alphabets.map { _ in table(isSymmetric: true) }, information: rows,
          latinUnits: rows)))
  }

  @Test("What a stretch costs at least against a set of units is never more than its distance to a word made of them")
  func neverAboveDistance() throws {
    var random = SplitMix64(seed: 29)
    let model = try Self.randomModel(&random)
    let pairs: [(Alphabet, Alphabet)] = [
      (.latin, .latin), (.cyrillic, .latin), (.latin, .cyrillic), (.arabic, .arabic), (.hangul, .cyrillic),
    ]
    var telling = 0
    for round in 0..<500 {
      let (one, other) = pairs[round % pairs.count]
      let left = (0..<Int.random(in: 1...14, using: &random)).map { _ in UInt8.random(in: 0..<40, using: &random) }
      let right = (0..<Int.random(in: 1...6, using: &random)).map { _ in UInt8.random(in: 0..<40, using: &random) }
      let (least, cost) = try #require(Self.bound(left, one, right, other, model))
      #expect(least <= cost, "\(left) \(right) \(one) \(other)")
      if least > 0 { telling += 1 }
    }
    #expect(telling > 300)
  }

  private static func bound(
    _ left: [UInt8], _ one: Alphabet, _ right: [UInt8], _ other: Alphabet, _ model: SpellingModel
  ) -> (Int32, Int32)? {
    model.bytes.withUnsafeBufferPointer { tables in
      model.bounds.entries.withUnsafeBufferPointer { bounds in
        left.withUnsafeBufferPointer { left in
          right.withUnsafeBufferPointer { right in
            guard let tables = tables.baseAddress, let bounds = bounds.baseAddress, let first = left.baseAddress,
              let second = right.baseAddress
            else { return nil }
            let comparer = SpellingComparer(model: tables, bounds: bounds, left: first, right: second, savings: nil)
            let set = UnitSet(UnitSlice(start: second, count: right.count))
            let least = comparer.leastCost(UnitSlice(start: first, count: left.count), one, of: set, other)
            return (least, comparer.cost(0..<left.count, one, 0..<right.count, other, limit: .max))
          }
        }
      }
    }
  }
}
