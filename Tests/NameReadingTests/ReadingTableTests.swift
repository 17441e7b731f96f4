import BundledModels
import NameReading
import TestSupport
import Testing

@testable import NameReading

/// A table of three symbols, small enough to try every spelling.
enum SmallTable {
  static let symbols: [UInt32] = [0x5D0, 0x5D1, 0x5D2]

  static func contents(seed: UInt64) -> ReadingContents {
    var random = SplitMix64(seed: seed)
    var contents = ReadingContents()
    let texts: [[UInt32]: [String]] = [
      [0x5D0]: ["a", "", "oe"], [0x5D0, 0x5D1]: ["av"], [0x5D1]: ["b", "v"], [0x5D2]: ["g", "gh", "j"],
    ]
    for symbols in texts.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      for text in texts[symbols] ?? [] {
        contents.units.append(.init(symbols: symbols, letters: Array(text.utf8)))
      }
    }
    let count = contents.units.count
    func cost() -> UInt8 { UInt8.random(in: 1...90, using: &random) }
    contents.costs = (0...count).map { _ in cost() }
    contents.backOffs = (0...count).map { _ in cost() }
    for _ in 0...count {
      let followers = (0...count).filter { _ in Bool.random(using: &random) }.map { ($0, cost()) }
      contents.bigrams.append(followers)
      for (unit, _) in followers {
        contents.bigramBackOffs.append(cost())
        let third = (0...count).filter { _ in unit != count && Bool.random(using: &random) }.map { ($0, cost()) }
        contents.trigrams.append(third)
      }
    }
    return contents
  }
}

/// Tries every cut of the word: slow and obvious.
struct EverySpelling {
  let contents: ReadingContents
  /// What the ways to spell something cost.
  private(set) var costs: [[UInt8]: Set<Int>] = [:]
  var least: Int? { costs.values.joined().min() }

  init(_ contents: ReadingContents, of word: [UInt32]) {
    self.contents = contents
    walk(word, units: [], letters: [], cost: 0)
  }

  private mutating func walk(_ rest: [UInt32], units: [Int], letters: [UInt8], cost: Int) {
    if rest.isEmpty {
      costs[letters, default: []].insert(cost + self.cost(of: contents.units.count, after: units))
      return
    }
    for (number, unit) in contents.units.enumerated() where rest.starts(with: unit.symbols) {
      walk(
        Array(rest.dropFirst(unit.symbols.count)), units: units + [number], letters: letters + unit.letters,
        cost: cost + self.cost(of: number, after: units))
    }
  }

  private func cost(of unit: Int, after units: [Int]) -> Int {
    let start = contents.units.count
    let last = units.last ?? start
    let before = units.count > 1 ? units[units.count - 2] : start
    let single = Int(contents.backOffs[last]) + Int(contents.costs[unit])
    let bigram = contents.bigrams[last].first { $0.unit == unit }.map { Int($0.cost) } ?? single
    guard let last = units.last, let place = contents.bigrams[before].firstIndex(where: { $0.unit == last }) else {
      return bigram
    }
    let index = contents.bigrams[..<before].joined().count + place
    let third = contents.trigrams[index].first { $0.unit == unit }.map { Int($0.cost) }
    return third ?? Int(contents.bigramBackOffs[index]) + bigram
  }
}

@Suite("A table of readings")
struct ReadingTableTests {
  @Test("What was packed is read back")
  func packed() throws {
    let contents = SmallTable.contents(seed: 1)
    let table = try ReadingTable(ModelBytes(contents.encoded))
    #expect(SmallTable.symbols.map { table.symbol($0) } == [1, 2, 3])
    #expect(table.symbol(0x5D3) == nil)
    #expect(table.units(of: 1, 0) == 0..<3)
    #expect(table.units(of: 1, 2) == 3..<4)
    #expect(table.units(of: 2, 2).isEmpty)
    #expect(table.letters(of: 2) == 15 | 5 << 5)
    for unit in contents.units.indices { #expect(table.cost(of: unit) == Int32(contents.costs[unit])) }
    for (context, followers) in contents.bigrams.enumerated() {
      #expect(table.bigrams(after: context, from: 0).map { table.bigramUnit($0) } == followers.map(\.unit))
    }
  }

  @Test("What the search finds costs what it says, and is nearly always the best of all spellings")
  func twin() throws {
    let seeds = UInt64(1)...60
    var best = 0
    for seed in seeds {
      let contents = SmallTable.contents(seed: seed)
      let table = try ReadingTable(ModelBytes(contents.encoded))
      var random = SplitMix64(seed: seed &* 7)
      let word = (0..<3).map { _ in Int.random(in: 1...3, using: &random) }
      let found = SpellingSearch.spellings(of: word, limit: 3, table)
      let every = EverySpelling(contents, of: word.map { SmallTable.symbols[$0 - 1] })
      for spelling in found { #expect(every.costs[spelling.letters]?.contains(Int(spelling.cost)) == true) }
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.cost <= $1.cost })
      best += found.first.map { Int($0.cost) } == every.least ? 1 : 0
    }
    // Of paths that spell the same only one goes on, which now and then is not the one that ends best.
    #expect(best >= 50)
  }

  @Test("Cut bytes are refused, whatever is missing")
  func cut() {
    let bytes = SmallTable.contents(seed: 2).encoded
    for length in 0..<bytes.count {
      #expect(throws: ModelFailure.self) { try ReadingTable(ModelBytes(Array(bytes.prefix(length)))) }
    }
  }

  @Test("A table of any numbers is searched without a trap")
  func anyNumbers() throws {
    var random = SplitMix64(seed: 5)
    let bytes = SmallTable.contents(seed: 3).encoded
    for _ in 0..<200 {
      var broken = bytes
      for _ in 0..<6 { broken[Int.random(in: 20..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
      let table = try ReadingTable(ModelBytes(broken))
      _ = SpellingSearch.spellings(of: [1, 2, 3, 1], limit: 3, table)
    }
  }

  @Test("The bundled model is whole and holds every script")
  func bundled() throws {
    let file = try ModelFile(BundledModel.readings, kind: .readings, formatVersion: ReadingModel.formatVersion)
    let model = try ReadingModel(file.payload)
    for script in ReadingScript.allCases { #expect((model.table(of: script)?.counts.units ?? 0) > 1_000) }
  }
}
