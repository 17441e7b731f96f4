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
    "Schwartz and Hearst's letters stand in order, the first at a word's start",
    arguments: [("hmm", "hidden markov model", true), ("hmm", "model markov hidden", false), ("abc", "xabc", false)])
  func shortForms(acronym: String, long: String, expected: Bool) {
    #expect(AcronymRules.isShortForm(acronym, of: long.split(separator: " ").map(String.init)) == expected)
  }
}
