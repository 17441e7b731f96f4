import Testing

@testable import Lexicons

@Suite struct WordHashTests {
  @Test(
    "Case and what stands between words do not matter",
    arguments: [
      ("Coca-Cola", "coca cola"), ("S.p.A.", "s p a"), ("BANCA D’ITALIA", "banca d'italia"), ("Токаев", "ТОКАЕВ"),
      ("İ", "İ"),
    ])
  func sameHash(left: String, right: String) {
    #expect(WordHash.of(left) == WordHash.of(right))
  }

  @Test(
    "Other words, other order and other borders give another hash",
    arguments: [("dong jun", "jun dong"), ("dongjun", "dong jun"), ("a", "b"), ("new york", "new yorker")])
  func otherHash(left: String, right: String) {
    #expect(WordHash.of(left) != WordHash.of(right))
  }

  @Test("Text without words has no hash")
  func noWords() {
    #expect(WordHash.of("…") == nil)
  }

  @Test("The hash is part of the file format and does not change")
  func isFixed() {
    #expect(WordHash.of("a") == (WordHash.basis ^ 0x61) &* 0x0000_0100_0000_01B3)
  }
}
