import OnomaTesting
import Testing

@Suite("Names of our press")
struct OurNamesTests {
  @Test("Spellings of one person are the same")
  func same() {
    expectSame("Tokayev", "Tokaev")
    expectSame("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev", type: .person)
  }

  @Test("Relatives are different")
  func different() {
    expectDifferent("Nursultan Nazarbayev", "Dariga Nazarbayeva", type: .person)
  }

  static let table = """
    # left, right, verdict, type
    Kahriman Ghojamberdi\tKhariman Gojambardi\tsame\tperson
    Angela Merkel\tGiorgia Meloni\tdifferent\tperson
    """

  @Test("Every row of the table holds")
  func rows() throws {
    for pair in try NameTable(tsv: Self.table).pairs { pair.expect() }
  }
}
