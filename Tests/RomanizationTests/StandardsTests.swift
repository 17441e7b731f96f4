import Foundation
import Romanization
import TestSupport
import Testing
import TextModel

/// A row of `Fixtures/romanization/standards.tsv`.
struct StandardRow: Sendable, CustomTestStringConvertible {
  let source: String
  let language: Language
  let scheme: String
  let expected: String
  let note: String

  var testDescription: String { "\(source) by \(scheme): \(note)" }

  static let all: [StandardRow] = {
    guard let text = try? String(contentsOfFile: FixtureFiles.path("romanization/standards.tsv"), encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5 else { return nil }
      return StandardRow(
        source: fields[0], language: Language(fields[1]), scheme: fields[2], expected: fields[3], note: fields[4])
    }
  }()
}

@Suite("Standards") struct StandardsTests {
  @Test("every row of the table of standards is written as its standard prints it", arguments: StandardRow.all)
  func row(_ row: StandardRow) throws {
    let scheme = try #require(RomanizationScheme(id: row.scheme), "no scheme \(row.scheme)")
    #expect(scheme.language == row.language)
    let written = Transliterator(scheme).transliterated(row.source)
    #expect(Array(written.utf8) == Array(row.expected.utf8), "\(written) for \(row.expected)")
  }

  @Test("the table of standards is read, and each row says why it exists")
  func table() {
    #expect(StandardRow.all.count > 200)
    #expect(StandardRow.all.allSatisfy { !$0.note.isEmpty })
  }
}
