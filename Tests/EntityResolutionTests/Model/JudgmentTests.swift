import EntityResolution
import Testing
import TextModel

@Suite("Judgments")
struct JudgmentTests {
  @Test("A judgment has no direction")
  func direction() {
    let left = MentionReference(document: "a", range: TextRange(5..<9))
    let right = MentionReference(document: "a", range: TextRange(1..<3))
    let one = Judgment(left: left, right: right, verdict: .same, weight: .zero, author: .person("x"))
    let other = Judgment(left: right, right: left, verdict: .same, weight: .zero, author: .person("x"))
    #expect(one == other)
    #expect(one.left == right)
  }

  @Test(
    "An author is read back from its text",
    arguments: [Judgment.Author.person("desk: Rome"), .matcher(version: "1"), .person("")])
  func author(author: Judgment.Author) {
    #expect(Judgment.Author(author.description) == author)
  }

  @Test("Other texts are no author", arguments: ["", "person", "robot:1"])
  func noAuthor(text: String) {
    #expect(Judgment.Author(text) == nil)
  }
}
