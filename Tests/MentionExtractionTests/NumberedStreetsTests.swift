import Testing
import TextModel

@testable import MentionExtraction

@Suite struct NumberedStreetsTests {
  @Test(
    "A street with a number is a place",
    arguments: [
      ("He lives on 42nd Street with a dog.", ["LOC 42nd Street"]), ("It was the 42nd time.", []),
      ("They closed 5th Avenue again.", ["LOC 5th Avenue"]), ("The 19th century ended.", []),
    ] as [(String, [String])])
  func streets(text: String, expected: [String]) throws {
    #expect(Passage.shown(try Passage.mentions(text, "en")) == expected)
  }
}
