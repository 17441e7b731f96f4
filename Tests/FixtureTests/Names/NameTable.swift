import Foundation
import TestSupport
import Testing

/// A table of name pairs: `left<TAB>right<TAB>type<TAB>note` a line; lines that start with `#` are comments.
struct NameTable: Sendable, CustomTestStringConvertible {
  struct Row: Sendable {
    let line: Int
    let fields: [String]

    /// The two names in one order, so that a pair and its mirror are equal.
    var pair: [[UInt8]] {
      fields.prefix(2).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  let name: String
  /// The least number of rows that the table promises.
  let least: Int

  static let all = [
    NameTable(name: "variants.tsv", least: 220), NameTable(name: "different.tsv", least: 150),
    NameTable(name: "ask.tsv", least: 20),
  ]

  var testDescription: String { name }

  func rows() throws -> [Row] {
    let text = try String(contentsOfFile: FixtureFiles.path("names/\(name)"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: true).enumerated()
      .filter { !$0.element.hasPrefix("#") }
      .map { offset, line in
        Row(line: offset + 1, fields: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
  }
}
