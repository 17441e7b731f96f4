import Testing

@testable import MentionExtraction

@Suite struct AcronymRulesTests {
  @Test(
    "Initials may leave out small words",
    arguments: [
      ("onu", "organizzazione delle nazioni unite", true), ("svt", "società velica triestina", true),
      ("sco", "shanghai cooperation organization", true), ("sco", "organizzazione di shanghai", false),
      ("a", "alfa", false),
    ])
  func initials(acronym: String, long: String, expected: Bool) {
    let words = long.split(separator: " ").map(String.init)
    #expect(AcronymRules.isInitials(acronym, of: words) { ["delle", "di"].contains($0) } == expected)
  }

  @Test(
    "A word may give more letters than its initial, but none gives nothing",
    arguments: [
      ("sia", "singapore airlines", true), ("sibanca", "sindacato banca", true),
      ("sia", "singapore tourism airlines", false),
      ("sai", "singapore airlines", true), ("ais", "singapore airlines", false), ("sin", "singapore airlines", false),
      ("sia", "siac", false),
      ("sa", "singapore airlines", false),
    ])
  func syllables(acronym: String, long: String, expected: Bool) {
    #expect(AcronymRules.isSyllables(acronym, of: long.split(separator: " ").map(String.init)) == expected)
  }
}
