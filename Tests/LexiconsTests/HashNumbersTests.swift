import TestSupport
import Testing

@testable import Lexicons

@Suite struct HashNumbersTests {
  @Test("Keys are numbered in the order in which they come, as a dictionary would number them")
  func twin() {
    var random = SplitMix64(seed: 5)
    var numbers = HashNumbers()
    var twin: [UInt64: Int] = [:]
    for _ in 0..<5_000 {
      // Few enough that many come twice, and 0 among them.
      let key = UInt64.random(in: 0..<2_000, using: &random)
      let expected = twin[key] ?? twin.count
      twin[key] = expected
      #expect(numbers.insert(key) == expected)
    }
    #expect(numbers.count == twin.count)
    for key in UInt64(0)..<2_500 { #expect(numbers.number(of: key) == twin[key]) }
  }
}
