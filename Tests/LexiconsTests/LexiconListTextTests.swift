import Testing

@testable import Lexicons

@Suite struct LexiconListTextTests {
  @Test("A line is a canonical form and the forms that stand for it, with the gender they tell")
  func lines() {
    let lines = LexiconListText.lines(in: "# head\nminister|ministro/m|ministra/f|dicastero\n\nuno\n")
    #expect(lines.map(\.canonical) == ["minister", "uno"])
    #expect(lines.first?.forms.map(\.text) == ["ministro", "ministra", "dicastero"])
    #expect(lines.first?.forms.map(\.gender) == [.masculine, .feminine, .open])
    #expect(lines.last?.forms.map(\.text) == ["uno"])
  }
}
