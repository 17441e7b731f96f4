import TestSupport
import TextModel
import Testing

@testable import LanguageDetection

@Suite struct WordMemoryTests {
  private static let words = """
    the of and minister government il della presidente è governo perché der und die Regierung ist le président \
    gouvernement été президент правительство қазақстан и в на الرئيس في من сказал internationalization \
    Donaudampfschifffahrtsgesellschaft a I e
    """.split(separator: " ").map(String.init)

  private static func text(_ random: inout SplitMix64) -> SourceText {
    let count = Int.random(in: 1...1500, using: &random)
    return SourceText((0..<count).map { _ in words.randomElement(using: &random) ?? "a" }.joined(separator: " "))
  }

  @Test("A recognizer that has read other texts answers as a new one", arguments: [1, 2, 3, 4] as [UInt64])
  func answers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let seasoned = LanguageRecognizer()
    for _ in 0..<12 {
      let text = Self.text(&random)
      #expect(seasoned.languageSpans(in: text) == LanguageRecognizer().languageSpans(in: text))
    }
  }

  @Test(
    "Keys of different words differ", arguments: ["a", "b", "aa", "abcde", "abcdef", "abcdefghijk", "abcdefghijklmno"])
  func keys(word: String) throws {
    let letters = word.unicodeScalars.map(\.value)
    let key = try #require(WordKey(letters, alphabet: .latin))
    #expect(key == WordKey(letters, alphabet: .latin))
    #expect(key != WordKey(letters, alphabet: .cyrillic))
    #expect(key != .none)
    for place in letters.indices {
      var other = letters
      other[place] += 1
      #expect(key != WordKey(other, alphabet: .latin))
      other.remove(at: place)
      #expect(key != WordKey(other, alphabet: .latin))
    }
  }

  @Test("Words beyond fifteen letters or twelve bits have no key")
  func none() {
    #expect(WordKey([UInt32](repeating: 97, count: 16), alphabet: .latin) == nil)
    #expect(WordKey([0x4E2D], alphabet: .han) == nil)
  }

  @Test("A word gets back what was kept of it, another in its place gets nothing")
  func recall() throws {
    var memory = WordMemory(stride: 2)
    let key = try #require(WordKey([97, 98], alphabet: .latin))
    let other = try #require(WordKey([97, 99], alphabet: .latin))
    #expect(memory.place(of: key) == nil)
    memory.prepare(forTextOf: 10)
    #expect(memory.place(of: key) == nil, "a first short text pays for nothing")
    memory.prepare(forTextOf: 10)
    let place = try #require(memory.place(of: key))
    let vectors = [SIMD8<Int16>(repeating: 3), SIMD8<Int16>(repeating: -4)]
    memory.keep(key, at: place, [SIMD8(repeating: 9)] + vectors, from: 1)
    var found: [SIMD8<Int16>] = []
    let foundOther = memory.recall(other, at: place, width: 2, to: &found)
    #expect(foundOther == false)
    #expect(found.isEmpty)
    let foundOwn = memory.recall(key, at: place, width: 2, to: &found)
    #expect(foundOwn)
    #expect(found == vectors)
  }
}
