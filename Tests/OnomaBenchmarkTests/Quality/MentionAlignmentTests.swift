import OnomaKit
import Testing

@testable import onoma_benchmark

@Suite("Which mention answers which")
struct MentionAlignmentTests {
  private func range(_ lower: Int, _ upper: Int) -> TextRange { TextRange(lower..<upper) }

  @Test("Equal spans answer before overlapping ones, and each is used once")
  func equalFirst() {
    let alignment = MentionAlignment(gold: [range(0, 10), range(0, 8)], system: [range(0, 8), range(0, 10)])
    #expect(alignment.answers == [1, 0])
    #expect(alignment.spurious.isEmpty)
  }

  @Test("A span that shares less than half answers nothing")
  func tooLittle() {
    let alignment = MentionAlignment(gold: [range(0, 10)], system: [range(6, 20)])
    #expect(alignment.answers == [nil])
    #expect(alignment.spurious == [0])
  }

  @Test("A span that shares just half answers")
  func justHalf() {
    let alignment = MentionAlignment(gold: [range(0, 10)], system: [range(0, 5)])
    #expect(alignment.answers == [0])
  }
}
