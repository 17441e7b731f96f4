import TextModel
import Testing

@testable import MentionExtraction

@Suite struct GivenMentionsTests {
  @Test("Given spans come back with their type, surface, language and roles, and none is added")
  func given() throws {
    let text = "Il ministro Dong Jun è a Roma con Anna."
    let mentions = try Passage.mentions(
      text, "it", given: [GivenMention(range: TextRange(12..<20), type: .person)])
    #expect(mentions.map(\.surface) == ["Dong Jun"])
    #expect(mentions.first?.roles == ["minister"])
    #expect(mentions.first?.probability == .one)
    #expect(mentions.first?.language == .italian)
  }

  @Test("An open type is guessed")
  func openType() throws {
    let mentions = try Passage.mentions(
      "Sono stati a Roma con Anna Bianchi.", "it",
      given: [GivenMention(range: TextRange(13..<17), type: nil), GivenMention(range: TextRange(22..<34), type: nil)])
    #expect(Passage.shown(mentions) == ["LOC Roma", "PER Anna Bianchi"])
  }

  @Test(
    "A span outside the text, empty, or inside a character is refused with its place",
    arguments: [0..<99, 3..<3, 0..<1])
  func refuses(range: Range<Int>) throws {
    #expect(
      throws: ExtractionFailure(code: .mentionOutsideText, document: "test", range: TextRange(range))
    ) {
      try Passage.mentions("Жук", "ru", given: [GivenMention(range: TextRange(range), type: .person)])
    }
  }

  @Test("The failure says what to do")
  func message() {
    let failure = ExtractionFailure(code: .mentionOutsideText, document: "a1", range: TextRange(0..<99))
    #expect(failure.description.contains("a1") && failure.description.contains("0..<99"))
  }
}
