import TextModel
import Testing

@testable import MentionExtraction

@Suite struct RoleReaderTests {
  @Test(
    "Titles before and behind a name are read as concepts",
    arguments: [
      ("Ha parlato il primo ministro Mario Draghi.", "it", ["prime-minister"]),
      ("Ha parlato la cancelliera tedesca Angela Merkel.", "it", ["chancellor"]),
      ("We met Defense Secretary James Mattis.", "en", ["secretary"]),
      ("We met James Mattis, the former general.", "en", ["general"]),
      ("We met James Mattis.", "en", []),
    ] as [(String, String, [String])])
  func roles(text: String, language: String, expected: [String]) throws {
    let person = try Passage.mentions(text, language).first { $0.type == .person }
    #expect(person?.roles == expected)
  }
}
