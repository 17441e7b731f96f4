import Foundation
import NameMatching
import TestSupport
import TextModel
import Testing

/// The tables of `Fixtures/names`, each row with the two names, the type and a note.
@Suite("The tables of names, compared")
struct FixtureTableTests {
  struct Row: Sendable {
    let left: String
    let right: String
    let type: EntityType?
    let note: String
  }

  static func rows(_ table: String) throws -> [Row] {
    try String(contentsOfFile: FixtureFiles.path("names/\(table).tsv"), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Row(left: fields[0], right: fields[1], type: EntityType(rawValue: fields[2]), note: fields[3])
      }
  }

  private let matcher = NameMatcher()
  private let profile = MatchingProfile.balanced

  @Test("Variants are never called different")
  func variants() throws {
    for row in try Self.rows("variants") {
      let answer = matcher.compare(row.left, row.right, type: row.type)
      #expect(profile.verdict(answer.probability) != .different, "\(row.left) | \(row.right): \(row.note)\n\(answer)")
    }
  }

  @Test("Different names are never called the same")
  func different() throws {
    for row in try Self.rows("different") {
      let answer = matcher.compare(row.left, row.right, type: row.type)
      #expect(profile.verdict(answer.probability) != .same, "\(row.left) | \(row.right): \(row.note)\n\(answer)")
    }
  }

  @Test("Variants share a blocking key")
  func keys() throws {
    let rows = try Self.rows("variants").filter { !$0.note.hasPrefix("known:") }
    let missed = rows.filter { row in
      let sides = [row.left, row.right].map { matcher.prepared($0, type: row.type)?.keys() ?? [] }
      return Set(sides[0]).isDisjoint(with: sides[1])
    }
    // Pair completeness: names known by table (exonyms, acronyms of two languages) are found by other ways.
    #expect(Double(missed.count) <= 0.05 * Double(rows.count), "\(missed.map { "\($0.left) | \($0.right)" })")
  }
}
