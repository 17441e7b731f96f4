import Testing

@testable import MentionExtraction

@Suite("Letters of a name")
struct LetterProfileTests {
  private func mayBe(_ left: String, _ right: String) -> Bool {
    LetterProfile(words: left.split(separator: " ").map(String.init))
      .mayBeSpelling(of: LetterProfile(words: right.split(separator: " ").map(String.init)))
  }

  @Test(
    "Spellings of one name share most letters",
    arguments: [
      ("kahriman ghojamberdi", "khariman gojambardi"), ("kassym jomart tokayev", "kassim jomart tokaev"),
      ("ruslan jaqsylyqov", "ruslan zhaksylykov"), ("shavkat mirziyoyev", "shavkat mirziyaev"),
      ("касым жомарт токаев", "касым жомарт токаева"),
    ])
  func spellings(left: String, right: String) {
    #expect(mayBe(left, right))
    #expect(mayBe(right, left))
  }

  @Test(
    "Names of different people share few",
    arguments: [("mark rutte", "sergey lavrov"), ("wang yi", "dong jun"), ("xi jinping", "vladimir putin")])
  func others(left: String, right: String) {
    #expect(!mayBe(left, right))
  }

  @Test("A name of hundreds of one letter neither traps nor fits others")
  func long() {
    #expect(!mayBe(String(repeating: "a", count: 1000), "bcd efg"))
    #expect(mayBe("", "anyone"))
  }
}
