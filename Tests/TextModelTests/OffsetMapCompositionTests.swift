import TestSupport
import Testing
import TextModel

@Suite("Composed offset maps")
struct OffsetMapCompositionTests {
  @Test("Composing with the identity changes nothing")
  func identity() {
    let map = OffsetMapTests.tags
    #expect(map.followed(by: .identity) == map)
    #expect(OffsetMap.identity.followed(by: map) == map)
  }

  @Test("Two stages answer with ranges of the first text")
  func twoStages() {
    // "<b>é</b>" with a combining accent: the tags go first, then the letter is composed.
    let untagged = OffsetMap(edits: [
      .init(source: TextRange(0..<3), result: TextRange(0..<0)),
      .init(source: TextRange(6..<10), result: TextRange(3..<3)),
    ])
    let composed = OffsetMap(edits: [.init(source: TextRange(0..<3), result: TextRange(0..<2))])
    let both = untagged.followed(by: composed)
    #expect(both.sourceRange(for: TextRange(0..<2)) == TextRange(3..<6))
    #expect(both.resultRange(for: TextRange(0..<10)) == TextRange(0..<2))
  }

  @Test("What the first stage inserts and the second deletes leaves no trace")
  func insertedThenDeleted() {
    let inserted = OffsetMap(edits: [.init(source: TextRange(2..<2), result: TextRange(2..<5))])
    let deleted = OffsetMap(edits: [.init(source: TextRange(2..<5), result: TextRange(2..<2))])
    #expect(inserted.followed(by: deleted) == .identity)
  }

  @Test("Overlapping edits become one, and the answer widens as documented")
  func overlappingEditsWiden() {
    let first = OffsetMap(edits: [.init(source: TextRange(0..<4), result: TextRange(0..<2))])
    let second = OffsetMap(edits: [.init(source: TextRange(1..<3), result: TextRange(1..<2))])
    let letter = TextRange(0..<1)
    #expect(first.sourceRange(for: second.sourceRange(for: letter)) == TextRange(0..<4))
    #expect(first.followed(by: second).sourceRange(for: letter) == TextRange(0..<5))
  }

  @Test("A composed answer holds the origin of every byte, and equals the chained one apart", arguments: 0..<200)
  func composedHoldsOrigins(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let first = RandomEdits(sourceCount: 9, using: &random)
    let second = RandomEdits(sourceCount: first.resultCount, using: &random)
    guard second.sourceCount == first.resultCount else { return }
    let composed = first.map.followed(by: second.map)
    let apart = Self.areApart(first.map, second.map)
    func chained(_ range: TextRange) -> TextRange {
      first.map.sourceRange(for: second.map.sourceRange(for: range))
    }
    for lower in 0...second.resultCount {
      for upper in lower...second.resultCount {
        let range = TextRange(lower..<upper)
        let answer = composed.sourceRange(for: range)
        let origins = range.offsets.map { chained(TextRange($0..<$0 + 1)) }.filter { !$0.isEmpty }
        #expect(origins.allSatisfy(answer.contains), "\(range) \(first.map.edits) \(second.map.edits)")
        if apart { #expect(answer == chained(range), "\(range) \(first.map.edits) \(second.map.edits)") }
      }
    }
  }

  @Test("What the second stage deleted beside an insertion of the first stays out")
  func deletedBesideInsertion() {
    let first = OffsetMap(edits: [.init(source: TextRange(2..<2), result: TextRange(2..<3))])
    let second = OffsetMap(edits: [.init(source: TextRange(3..<5), result: TextRange(3..<3))])
    let range = TextRange(2..<4)
    #expect(first.sourceRange(for: second.sourceRange(for: range)) == TextRange(2..<5))
    #expect(first.followed(by: second).sourceRange(for: range) == TextRange(4..<5))
  }

  @Test("The ends of the composed texts lie where both stages put them")
  func lengthsAgree() {
    var random = SplitMix64(seed: 77)
    for _ in 0..<100 {
      let first = RandomEdits(sourceCount: 9, using: &random)
      let second = RandomEdits(sourceCount: first.resultCount, using: &random)
      guard second.sourceCount == first.resultCount else { continue }
      let composed = first.map.followed(by: second.map)
      // The end of one text is the end of the other: shifts have been added up rightly.
      let behind = TextRange(second.resultCount + 5..<second.resultCount + 7)
      #expect(composed.sourceRange(for: behind) == TextRange(first.sourceCount + 5..<first.sourceCount + 7))
    }
  }

  /// True when no two edits of different stages overlap or touch in the middle text.
  private static func areApart(_ first: OffsetMap, _ second: OffsetMap) -> Bool {
    first.edits.allSatisfy { left in
      second.edits.allSatisfy { right in
        left.result.upperBound < right.source.lowerBound || right.source.upperBound < left.result.lowerBound
      }
    }
  }
}
