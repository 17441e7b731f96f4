import TestSupport
import Testing
import TextModel

@Suite("Offset maps")
struct OffsetMapTests {
  /// "<b>Dong</b> Jun" became "Dong Jun".
  static let tags = OffsetMap(edits: [
    .init(source: TextRange(0..<3), result: TextRange(0..<0)),
    .init(source: TextRange(7..<11), result: TextRange(4..<4)),
  ])

  @Test("A composed accent keeps the ranges of the letters around it")
  func accent() {
    let map = OffsetMap(edits: [.init(source: TextRange(4..<7), result: TextRange(4..<6))])
    #expect(map.sourceRange(for: TextRange(6..<9)) == TextRange(7..<10))
    #expect(map.sourceRange(for: TextRange(0..<4)) == TextRange(0..<4))
    #expect(map.sourceRange(for: TextRange(5..<6)) == TextRange(4..<7))
    #expect(map.resultRange(for: TextRange(5..<8)) == TextRange(4..<7))
  }

  @Test("Deleted tags stay out of a name at their edge and are taken in when they stand inside it")
  func tagsAroundName() {
    #expect(Self.tags.sourceRange(for: TextRange(0..<4)) == TextRange(3..<7))
    #expect(Self.tags.sourceRange(for: TextRange(5..<8)) == TextRange(12..<15))
    #expect(Self.tags.sourceRange(for: TextRange(0..<8)) == TextRange(3..<15))
    #expect(Self.tags.resultRange(for: TextRange(0..<15)) == TextRange(0..<8))
    #expect(Self.tags.resultRange(for: TextRange(8..<9)) == TextRange(4..<4))
    #expect(Self.tags.sourceRange(for: TextRange(4..<4)) == TextRange(7..<11))
  }

  @Test("Inserted bytes answer with the place of their insertion")
  func insertion() {
    let map = OffsetMap(edits: [.init(source: TextRange(4..<4), result: TextRange(4..<5))])
    #expect(map.sourceRange(for: TextRange(4..<5)) == TextRange(4..<4))
    #expect(map.sourceRange(for: TextRange(3..<6)) == TextRange(3..<5))
    #expect(map.sourceRange(for: TextRange(4..<6)) == TextRange(4..<5))
  }

  @Test(
    "Ranges outside every text are answered without a trap",
    arguments: [
      TextRange(-5..<3), TextRange(-9 ..< -2), TextRange(0..<Int.max), TextRange(Int.max..<Int.max),
      TextRange(Int.min..<Int.max), TextRange(1_000..<2_000),
    ])
  func outside(range: TextRange) {
    let growing = OffsetMap(edits: [.init(source: TextRange(0..<0), result: TextRange(0..<9))])
    for map in [Self.tags, growing, .identity] {
      for answer in [map.sourceRange(for: range), map.resultRange(for: range)] {
        #expect(answer.lowerBound >= 0)
        #expect(answer.lowerBound <= answer.upperBound)
      }
    }
  }

  @Test("A broken list of edits never traps")
  func brokenEdits() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let edits = (0..<4).map { _ in
        OffsetMap.Edit(source: RandomEdits.anyRange(&random), result: RandomEdits.anyRange(&random))
      }
      let map = OffsetMap(edits: edits)
      let range = RandomEdits.anyRange(&random)
      _ = map.sourceRange(for: range)
      _ = map.resultRange(for: range)
      _ = map.followed(by: map).sourceRange(for: range)
    }
  }

  @Test("Look-ups equal the slow table of every byte", arguments: 0..<40)
  func equalsTable(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rewriting = RandomEdits(sourceCount: Int(seed % 13) + 1, using: &random)
    let map = rewriting.map
    for lower in 0...rewriting.resultCount {
      for upper in lower...rewriting.resultCount {
        let range = TextRange(lower..<upper)
        #expect(map.sourceRange(for: range) == rewriting.table.sourceRange(for: range), "\(map.edits) \(range)")
      }
    }
    for lower in 0...rewriting.sourceCount {
      for upper in lower...rewriting.sourceCount {
        let range = TextRange(lower..<upper)
        #expect(map.resultRange(for: range) == rewriting.mirroredTable.sourceRange(for: range), "\(map.edits) \(range)")
      }
    }
  }

  @Test("There and back holds the range, but for bytes that have no counterpart at its edges", arguments: 0..<40)
  func roundTrip(seed: UInt64) {
    var random = SplitMix64(seed: seed &+ 1_000)
    let rewriting = RandomEdits(sourceCount: 12, using: &random)
    for lower in 0...rewriting.resultCount {
      for upper in lower...rewriting.resultCount {
        let range = TextRange(lower..<upper)
        let source = rewriting.map.sourceRange(for: range)
        let core = rewriting.table.withoutInsertions(range)
        #expect(core.isEmpty || rewriting.map.resultRange(for: source).contains(core))
      }
    }
  }
}
