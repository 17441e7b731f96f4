import Lexicons
import TestSupport
import Testing

@testable import MentionExtraction

@Suite struct LearnedWordsTests {
  private static let hash = ArticleToken.hash(of: "turkey")

  /// A table of one bucket that knows one word of language 3.
  private static func table(upper: UInt32, lower: UInt32, capital: UInt32) -> LearnedWords {
    let check = WordGroups.check(WordGroups.key(hash, language: 3))
    let entry = check << 20 | upper << 12 | lower << 4 | capital
    return LearnedTables(groups: [0, entry, 0, 0], letters: [0, 0, 0, 0]).words
  }

  @Test("A word with a capital and one without have their own groups, and one share of capitals")
  func groups() {
    let learned = Self.table(upper: 200, lower: 7, capital: 4)
    #expect(
      learned.groups.word(Self.hash, language: 3, isCapitalized: true) == LearnedWords.Word(group: 200, capital: 4))
    #expect(
      learned.groups.word(Self.hash, language: 3, isCapitalized: false) == LearnedWords.Word(group: 7, capital: 4))
  }

  @Test("The same word in another language, and another word, are unknown")
  func unknown() {
    let learned = Self.table(upper: 200, lower: 7, capital: 4)
    #expect(learned.groups.word(Self.hash, language: 4, isCapitalized: true) == LearnedWords.Word())
    #expect(
      learned.groups.word(ArticleToken.hash(of: "peacock"), language: 3, isCapitalized: true) == LearnedWords.Word())
    #expect(LearnedWords.empty.groups.word(Self.hash, language: 3, isCapitalized: true) == LearnedWords.Word())
  }

  @Test(
    "A word has its stretches of two to four letters with its borders, and itself",
    arguments: ["a", "ab", "abc", "éà", "abcdefgh"])
  func features(word: String) {
    // The windows of two, three and four over the word with both borders, one more for the whole word; the first border
    // stands alone before the first letter.
    var features: [UInt64] = []
    NameLetters.forEachFeature(of: Array(word.utf8)[...]) { features.append($0) }
    let letters = word.unicodeScalars.count + 2
    let windows = (2...4).reduce(0) { $0 + max(0, letters - $1 + 1) }
    #expect(features.count == windows + 1)
    #expect(Set(features).count == features.count)
  }

  @Test("Capitals do not change the letters")
  func capitals() {
    func features(_ word: String) -> [UInt64] {
      var features: [UInt64] = []
      NameLetters.forEachFeature(of: Array(word.utf8)[...]) { features.append($0) }
      return features
    }
    #expect(features("ÉCOLE") == features("école"))
    #expect(features("Ecole") != features("école"))
  }

  @Test("The kind names the best and the second label and how far they are apart")
  func kind() {
    // One feature for all: every stretch adds the same four weights.
    let words = LearnedTables(groups: [0, 0, 0, 0], letters: [0, 5, 3, -9]).words
    // «ab» with borders has 3 + 2 + 1 stretches and itself: 7 times 5 is 35, 7 times 3 is 21: 14 apart.
    #expect(words.letters.kind(of: Array("ab".utf8)[...]) == 1 << 4 | 2 << 2 | 0)
    let far = LearnedTables(groups: [0, 0, 0, 0], letters: [-100, 100, 100, 127]).words
    #expect(far.letters.kind(of: Array("abc".utf8)[...]) == 3 << 4 | 1 << 2 | 3)
    #expect(NameLetters.empty.kind(of: Array("ab".utf8)[...]) == NameLetters.unasked)
  }

  @Test("Bytes that are no text are read without trapping")
  func anyBytes() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let bytes = (0..<Int(random.next() % 12)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(LearnedWords.bundled.letters.kind(of: bytes[...]) < NameLetters.unasked)
    }
  }

  @Test("The bundled tables know words and letters")
  func bundled() throws {
    let tokens = try Passage.tokens("Il presidente del Consiglio è arrivato a Palermo.", "it").tokens
    #expect(tokens.contains { $0.learned.group != 0 })
    #expect(tokens.last?.learned.capital == 7)
    #expect(tokens.filter { $0.letters != NameLetters.unasked }.count == tokens.filter(\.isCapitalized).count)
  }
}
