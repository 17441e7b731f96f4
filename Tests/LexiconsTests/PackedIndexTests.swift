import BundledModels
import TestSupport
import Testing

@testable import Lexicons

@Suite("Packed indexes") struct PackedIndexTests {
  @Test("What was added is found, as in a dictionary of lists", arguments: [0, 1, 7, 5_000])
  func twin(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var writer = PackedIndexWriter()
    var twin: [UInt64: [UInt32]] = [:]
    for _ in 0..<count {
      // Few enough that many come twice, and 0 among them.
      let hash = UInt64.random(in: 0..<2_000, using: &random)
      let value = UInt32.random(in: 0...UInt32.max, using: &random)
      writer.add(hash, value)
      twin[hash, default: []].append(value)
    }
    let index = PackedIndex(ModelBytes(writer.section()))
    #expect(index.count == count)
    for hash in UInt64(0)..<2_500 {
      var found: [UInt32] = []
      index.forEachValue(of: hash) { found.append($0) }
      #expect(found == twin[hash, default: []].sorted())
      #expect(index.firstValue(of: hash) == twin[hash]?.min())
    }
  }

  @Test("Rows in another order give the same bytes")
  func order() {
    let rows = (0..<100).map { (UInt64($0 % 30), UInt32($0)) }
    func section(_ rows: [(UInt64, UInt32)]) -> [UInt8] {
      var writer = PackedIndexWriter()
      for (hash, value) in rows { writer.add(hash, value) }
      return writer.section()
    }
    #expect(section(rows) == section(rows.reversed()))
  }

  @Test("Cut and changed bytes answer something or nothing, and never trap")
  func damage() {
    var writer = PackedIndexWriter()
    for number in 0..<40 { writer.add(UInt64(number), UInt32(number)) }
    let whole = writer.section()
    for length in 0..<whole.count { Self.askEverything(Array(whole.prefix(length))) }
    for offset in whole.indices {
      var changed = whole
      changed[offset] ^= 0xFF
      Self.askEverything(changed)
    }
  }

  private static func askEverything(_ bytes: [UInt8]) {
    let index = PackedIndex(ModelBytes(bytes))
    for hash in UInt64(0)..<50 { _ = index.firstValue(of: hash) }
  }
}
