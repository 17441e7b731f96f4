import Foundation
import TestSupport
import Testing
import TextModel
import UnicodeText

/// Where the rules of a language part words at an apostrophe: `Fixtures/segmentation/elision.tsv`.
@Suite("Elision")
struct ElisionRulesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: Language
    let text: String
    /// UTF-8 offsets of the boundaries between tokens that touch each other.
    let boundaries: Set<Int>
    let note: String
    var testDescription: String { "\(language) \(text)" }
  }

  static let rows: [Row] = {
    let content = (try? String(contentsOfFile: FixtureFiles.path("segmentation/elision.tsv"), encoding: .utf8)) ?? ""
    return content.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3 else { return nil }
      var offset = 0
      var boundaries = Set<Int>()
      for piece in fields[1].split(separator: "|", omittingEmptySubsequences: false).dropLast() {
        offset += piece.utf8.count
        boundaries.insert(offset)
      }
      return Row(
        language: Language(fields[0]), text: fields[1].replacing("|", with: ""), boundaries: boundaries, note: fields[2]
      )
    }
  }()

  @Test("Boundaries are right in at least 99 of 100 places, and no name is cut")
  func boundaryScore() throws {
    #expect(Self.rows.count >= 300)
    var (right, found, expected) = (0, 0, 0)
    for row in Self.rows {
      let answer = try Self.boundaries(of: row.text, Self.tokens(row))
      right += answer.intersection(row.boundaries).count
      found += answer.count
      expected += row.boundaries.count
      if answer != row.boundaries { print("elision differs: \(row.text) \(answer.sorted()) \(row.note)") }
      if row.boundaries.isEmpty { #expect(answer.isEmpty, "\(row.text): \(row.note)") }
    }
    let score = 2 * Double(right) / Double(found + expected)
    print("elision boundaries: F1 \(score), \(right) right of \(found) found and \(expected) expected")
    #expect(score >= 0.99)
  }

  @Test("The scanner parts words where the tokenizer does", arguments: rows)
  func scannerAgrees(row: Row) throws {
    let text = SourceText(row.text)
    var words: [ScannedWord] = []
    WordScanner(language: row.language).scan(text.utf8, into: &words)
    #expect(try Self.tokens(row) == words.map(\.range))
  }

  @Test("ICU and the scanner lay the same rules over their boundaries", arguments: rows)
  func bothWaysAgree(row: Row) throws {
    // A scalar beyond the scanner's tables sends the line to ICU.
    let tokenizer = try TextTokenizer(unit: .word, language: row.language)
    let byICU = try Self.visible(tokenizer.tokens(in: SourceText(row.text + " 𝄞"))).dropLast()
    let byScanner = try Self.visible(tokenizer.tokens(in: SourceText(row.text)))
    #expect(byICU == byScanner[...], "\(row.note)")
  }

  private static func tokens(_ row: Row) throws -> [TextRange] {
    try visible(TextTokenizer(unit: .word, language: row.language).tokens(in: SourceText(row.text))).map(\.range)
  }

  private static func visible(_ tokens: [Token]) -> [Token] { tokens.filter { $0.kind != .space } }

  private static func boundaries(of text: String, _ ranges: [TextRange]) -> Set<Int> {
    let ends = Set(ranges.map(\.upperBound))
    return ends.intersection(ranges.map(\.lowerBound))
  }
}
