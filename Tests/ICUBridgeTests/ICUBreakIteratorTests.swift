import ICUBridge
import Testing

@Suite("ICU break iterator")
struct ICUBreakIteratorTests {
  @Test("word boundaries count UTF-8 bytes and carry the rule status")
  func words() throws {
    let boundaries = try ICUBreakIterator(kind: .word).boundaries(in: Array("Токаев 25".utf8))
    #expect(boundaries.map(\.offset) == [12, 13, 15])
    #expect(boundaries.map(\.status) == [200, 0, 100])
  }

  @Test("suppressions keep an abbreviation from ending a sentence")
  func suppressions() throws {
    let text = Array("Mr. Smith spoke. He left.".utf8)
    #expect(try ICUBreakIterator(kind: .sentence, locale: "en").boundaries(in: text).map(\.offset) == [4, 17, 25])
    let suppressing = try ICUBreakIterator(kind: .sentence, locale: "en", suppressions: true)
    #expect(try suppressing.boundaries(in: text).map(\.offset) == [17, 25])
  }

  @Test("offsets of a part count from its start")
  func parts() throws {
    let words = try ICUBreakIterator(kind: .word)
    #expect(try words.boundaries(in: Array("one two".utf8), range: 4..<7).map(\.offset) == [3])
    #expect(try words.boundaries(in: []).isEmpty)
    #expect(try words.boundaries(in: Array("a".utf8), range: 5..<9).isEmpty)
  }

  @Test("a text with a boundary at every byte is found whole")
  func dense() throws {
    let text = [UInt8](repeating: UInt8(ascii: "!"), count: 1000)
    #expect(try ICUBreakIterator(kind: .word).boundaries(in: text).count == 1000)
  }

  @Test("one iterator serves many tasks")
  func concurrent() async throws {
    let words = try ICUBreakIterator(kind: .word)
    let text = Array(String(repeating: "Dong Jun met Токаев. ", count: 50).utf8)
    let expected = try words.boundaries(in: text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { (try? words.boundaries(in: text)) == expected } }
      for await same in group { #expect(same) }
    }
  }
}
