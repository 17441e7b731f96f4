import TestSupport
import Testing

@testable import MentionExtraction

@Suite struct WordSetTests {
  @Test("Holds its words and no others", arguments: [0, 1, 2, 7, 8, 60])
  func members(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let letters = Array("abcdefghijklmnopqrstuvwxyzéüя")
    let words = (0..<count * 2).map { _ in
      String((0..<Int.random(in: 1...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    let inside = Set(words.prefix(count))
    let set = WordSet(words.prefix(count).joined(separator: " \n"))
    for word in words { #expect(set.contains(ArticleToken.hash(of: word)) == inside.contains(word), "\(word)") }
  }
}
