import Lexicons
import Testing
import TextModel

@testable import MentionExtraction

@Suite("Lines without capitals")
struct UncasedLinesTests {
  private func marked(_ text: String, _ language: String = "en") throws -> [String] {
    let article = try Passage.tokens(text, language)
    return article.tokens.filter { $0.marks.contains(.uncasedPlace) }.map {
      String(decoding: article.text.utf8[Int($0.word.start)..<Int($0.word.end)], as: UTF8.self)
    }
  }

  @Test(
    "Listed places may be meant in lower case where nothing else has a capital",
    arguments: [
      ("i am a foreigner living in malaysia", ["malaysia"]),
      ("Hello, I was born in chicago and moved to mexico", ["chicago", "mexico"]),
      ("Anna was born in chicago and moved to mexico", ["chicago", "mexico"]),
      ("He and Anna moved from chicago to mexico", []),
      ("to mexico", []), ("we had a nice reading on the mobile", []),
    ])
  func places(text: String, expected: [String]) throws {
    #expect(try marked(text) == expected)
  }

  @Test("Only where sentences were learned from")
  func unstudied() throws {
    #expect(try marked("sie wohnt jetzt wieder in chicago", "de").isEmpty)
  }

  @Test("Such a place is a mention")
  func mention() throws {
    let found = Passage.shown(try Passage.mentions("i am a foreigner living in malaysia", "en"))
    #expect(found == ["LOC malaysia"])
  }
}
