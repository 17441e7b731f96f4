import Testing
import TextModel

@testable import MentionExtraction

@Suite struct GluedNamesTests {
  @Test(
    "Two names written as one word are a person when one is a known given name",
    arguments: [
      ("AnnaBianchi", true), ("MariaNeri", true), ("DavidStone", true), ("YouTube", false), ("MacDonald", false),
      ("DeLuca", false), ("PowerPoint", false), ("NASA", false), ("Anna", false), ("AnnaMariaNeri", false),
      ("AnnaB", false), ("TikTok", false),
    ])
  func words(word: String, isPerson: Bool) throws {
    let article = try Passage.tokens(word)
    #expect(GluedNames(article: article).isPerson(try #require(article.tokens.first)) == isPerson)
  }

  @Test(
    "The author of a line is a person",
    arguments: [
      ("di MariaStone", "it"), ("By DavidStone", "en"), ("di ZzyxaWong", "it"), ("by ZzyxaWong", "en"),
    ])
  func byline(text: String, language: String) throws {
    let mentions = try Passage.mentions("\(text)\n\nIeri a Roma.", language)
    #expect(mentions.first?.type == .person)
    #expect(mentions.first?.surface == text.split(separator: " ").last.map(String.init))
  }
}
