import Lexicons
import TestSupport
import TextModel
import Testing

@testable import MentionExtraction

@Suite struct WordReaderTests {
  private static let words = """
    Roma roma ROMA Kazakhstan Узбекистана узбекистана Қытайдың il the The Москве D' 2026 H5N1 iPhone Trump trump \
    習近平 internationalization Straßenbahnhaltestellenschild Tokayev x X é É
    """.split(separator: " ").map(String.init)

  private static func text(_ random: inout SplitMix64) -> SourceText {
    let count = Int.random(in: 1...1500, using: &random)
    return SourceText((0..<count).map { _ in words.randomElement(using: &random) ?? "a" }.joined(separator: " "))
  }

  /// What the lists and tables say, asked anew.
  private static func asked(_ word: LexicalWord, _ text: SourceText, _ language: Int, _ index: LexiconIndex)
    -> KnownWord
  {
    var known = KnownWord()
    let bytes = text.utf8[Int(word.start)..<Int(word.end)]
    let number = UInt8(language)
    known.facts = WordFacts(hash: word.hash, language: language, index: index)
    if word.shape.isCapitalized, known.facts.isEmpty {
      known.facts = InflectedFacts(index: index, lexicon: .bundled).facts(of: bytes, language: number)
    }
    if word.shape.contains(.number) { return known }
    known.learned = LearnedWords.bundled.groups.word(
      word.hash, language: number, isCapitalized: word.shape.isCapitalized)
    if word.shape.isCapitalized, !word.shape.contains(.single) {
      known.letters = LearnedWords.bundled.letters.kind(of: bytes)
    }
    return known
  }

  @Test("A reader that remembers words answers as one that asks anew", arguments: [1, 2, 3] as [UInt64])
  func remembers(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var reader = try #require(WordReader(lexicon: .bundled, learned: .bundled))
    let index = try #require(Lexicon.bundled.index)
    let languages = ["it", "en", "ru", "kk", "zh"].map { Lexicon.bundled.languageIndex(of: Language($0)) }
    for _ in 0..<6 {
      let text = Self.text(&random)
      let language = languages.randomElement(using: &random) ?? 0
      reader.beginText(of: text.count)
      for word in WordScan.words(in: text.utf8) {
        let known = reader.known(word, in: text.utf8, language: language)
        let asked = Self.asked(word, text, language, index)
        #expect(known.facts == asked.facts)
        #expect(known.learned == asked.learned)
        #expect(known.letters == asked.letters)
      }
    }
  }

  @Test(
    "Bytes of different words differ",
    arguments: ["a", "ab", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnopqrstuv"])
  func bytes(word: String) throws {
    let utf8 = Array(word.utf8)
    let key = try #require(WordBytes(utf8, utf8.indices, language: 3))
    #expect(key == WordBytes(utf8, utf8.indices, language: 3))
    #expect(key != WordBytes(utf8, utf8.indices, language: 4))
    #expect(key != .none)
    for place in utf8.indices {
      var other = utf8
      other[place] += 1
      #expect(key != WordBytes(other, other.indices, language: 3))
    }
    #expect(WordBytes([0] + utf8, 0..<(utf8.count + 1), language: 3) != key)
  }

  @Test("Words that do not fit are not remembered")
  func tooLong() {
    let utf8 = Array(String(repeating: "a", count: 23).utf8)
    #expect(WordBytes(utf8, utf8.indices, language: 3) == nil)
    #expect(WordBytes(utf8, 0..<22, language: 256) == nil)
  }
}
