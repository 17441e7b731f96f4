import NameMatching
import OnomaTesting
import Testing
import TextModel

@Suite("Expectations on names")
struct NamePairTests {
  @Test("Names that are judged as expected pass")
  func passing() {
    expectSame("Tokayev", "Tokaev")
    expectSame("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev", type: .person)
    expectDifferent("Nursultan Nazarbayev", "Dariga Nazarbayeva", type: .person)
  }

  @Test("A pair judged otherwise fails the test, and the message explains it")
  func failing() {
    withKnownIssue {
      expectSame("Angela Merkel", "Giorgia Meloni")
    } matching: { issue in
      issue.comments.contains { comment in
        comment.rawValue.hasPrefix("Angela Merkel | Giorgia Meloni: expected same, found different: ")
          && comment.rawValue.contains("% same\n")
      }
    }
    withKnownIssue { expectDifferent("Tokayev", "Tokayev") }
    withKnownIssue { expectAsk("Tokayev", "Tokayev") }
  }

  @Test("A stricter profile makes of the same pair a doubt")
  func profile() {
    let strict = MatchingProfile(same: .one, ask: .zero)
    #expect(NamePair("Tokayev", "Tokaev", .same).disagreement() == nil)
    #expect(NamePair("Tokayev", "Tokaev", .ask).disagreement(profile: strict) == nil)
  }

  static let table = Result { () throws(NameTableFailure) in
    try NameTable(
      tsv: "# left, right, verdict, type\r\nTokayev\tТокаев\tsame\tperson\r\n\nBeijing\tPechino\tsame\tplace\n")
  }

  @Test("Each row of a table is a test of its own", arguments: (try? table.get().pairs) ?? [])
  func row(pair: NamePair) { pair.expect() }

  @Test("A table holds its rows, without comments and empty lines")
  func rows() throws {
    #expect(try Self.table.get().pairs.map(\.left) == ["Tokayev", "Beijing"])
    #expect(try Self.table.get().pairs.map(\.type) == [.person, .place])
  }

  @Test(
    "A line that is no row is refused with its number",
    arguments: [
      ("a\tb\n", 1), ("a\tb\tsame\n\na\tb\tequal\n", 3), ("a\tb\tsame\tship\n", 1), ("a\tb\tsame\tperson\tx", 1),
    ])
  func refused(text: String, line: Int) {
    #expect { try NameTable(tsv: text) } throws: { error in (error as? NameTableFailure)?.line == line }
  }
}
