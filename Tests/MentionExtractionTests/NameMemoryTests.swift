import Lexicons
import TestSupport
import TextModel
import Testing

@testable import MentionExtraction

@Suite struct NameMemoryTests {
  private static let names: [(String, EntityType)] = [
    ("Kassym-Jomart Tokayev", .person), ("Kassym-Jomart Tokaev", .person), ("Tokayev", .person), ("Tokaev", .person),
    ("TOKAYEV", .person), ("DongJun", .person), ("Dong Jun", .person), ("Dong", .person), ("Anna Bianchi", .person),
    ("Bianchi", .person), ("NATO", .organization), ("Nato", .organization), ("United Nations", .organization),
    ("UN", .organization), ("ONU", .organization), ("Goldman Sachs", .organization), ("Goldman", .organization),
    ("Eni S.p.A.", .organization), ("Eni", .organization), ("US", .place), ("United States", .place),
    ("Washington", .place), ("Washington", .person), ("Токаев", .person), ("Токаева", .person),
    ("Касым-Жомарт Токаев", .person),
  ]

  private static func mentions(_ random: inout SplitMix64) -> [Mention] {
    (0..<Int.random(in: 1...20, using: &random)).map { place in
      let (name, type) = names.randomElement(using: &random) ?? ("", .person)
      return Passage.mention(
        name, type, at: place * 60, language: ["en", "it", "ru"].randomElement(using: &random) ?? "en",
        isBoilerplate: Int.random(in: 0..<5, using: &random) == 0)
    }
  }

  @Test("A linker that has linked other articles answers as a new one", arguments: [1, 2, 3, 4] as [UInt64])
  func answers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let seasoned = ShortFormLinker()
    for _ in 0..<25 {
      let mentions = Self.mentions(&random)
      let text = SourceText("")
      #expect(seasoned.chains(of: mentions, in: text) == ShortFormLinker().chains(of: mentions, in: text))
    }
  }

  @Test("One spelling is read once; another type or language, or other bytes, is another spelling")
  func spellings() {
    var memory = NameMemory()
    func number(_ name: String, _ type: EntityType, _ language: String) -> Int {
      memory.spelling(of: Passage.mention(name, type, language: language), lexicon: .bundled).number
    }
    let first = number("Café", .place, "it")
    #expect(number("Café", .place, "it") == first)
    let others = [number("Café", .person, "it"), number("Café", .place, "fr"), number("Cafe\u{301}", .place, "it")]
    #expect(Set(others + [first]).count == 4)
  }

  @Test("A memory that holds too many names forgets them before the next article, never within one")
  func bounded() {
    var memory = NameMemory()
    for number in 0...NameMemory.mostNames {
      _ = memory.spelling(of: Passage.mention("Name \(number)", .place), lexicon: .bundled)
    }
    #expect(memory.spellings.count == NameMemory.mostNames + 1)
    memory.beginArticle()
    #expect(memory.spellings.isEmpty)
  }
}
