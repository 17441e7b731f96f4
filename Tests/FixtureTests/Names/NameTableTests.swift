import Testing

@Suite("The tables of names")
struct NameTableTests {
  @Test("A row has two names, a type and a note, with no white space around them", arguments: NameTable.all)
  func rowsAreWhole(table: NameTable) throws {
    for row in try table.rows() {
      try #require(row.fields.count == 4, "\(table.name) line \(row.line)")
      #expect(["PER", "LOC", "ORG"].contains(row.fields[2]), "\(table.name) line \(row.line)")
      for field in row.fields {
        #expect(field.first?.isWhitespace == false && field.last?.isWhitespace == false, "line \(row.line)")
      }
      #expect(row.pair[0] != row.pair[1], "\(table.name) line \(row.line) compares a name with itself")
    }
  }

  @Test("A table is as large as it promises", arguments: NameTable.all)
  func tablesAreLarge(table: NameTable) throws {
    #expect(try table.rows().count >= table.least)
  }

  @Test("No pair stands twice, neither in one table nor in two that disagree")
  func pairsAreUnique() throws {
    var places: [[[UInt8]]: String] = [:]
    for table in NameTable.all {
      for row in try table.rows() {
        let here = "\(table.name) line \(row.line)"
        #expect(places[row.pair] == nil, "\(here) repeats \(places[row.pair] ?? "")")
        places[row.pair] = here
      }
    }
  }

  @Test("The variants cover scripts beyond Latin", arguments: Self.scripts)
  func scriptsAreCovered(script: (name: String, range: ClosedRange<UInt32>)) throws {
    let variants = try NameTable.all[0].rows()
    #expect(
      variants.contains { row in
        row.fields.prefix(2).contains { $0.unicodeScalars.contains { script.range.contains($0.value) } }
      })
  }

  static let scripts: [(name: String, range: ClosedRange<UInt32>)] = [
    ("Greek", 0x370...0x3FF), ("Cyrillic", 0x400...0x4FF), ("Armenian", 0x530...0x58F), ("Hebrew", 0x590...0x5FF),
    ("Arabic", 0x600...0x6FF), ("Devanagari", 0x900...0x97F), ("Georgian", 0x10A0...0x10FF),
    ("Hangul", 0xAC00...0xD7A3), ("Han", 0x4E00...0x9FFF),
  ]
}
