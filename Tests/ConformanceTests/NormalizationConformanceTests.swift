import TextModel
import Testing
import UnicodeText

/// One line of data: source, NFC, NFD, NFKC, NFKD.
struct NormalizationRow: Sendable {
  let columns: [[UInt8]]
  let line: String

  static let all: [NormalizationRow]? = ConformanceFile.named("NormalizationTest.txt").map { file in
    file.data.filter { !$0.hasPrefix("@") }.map { line in
      NormalizationRow(columns: line.split(separator: ";").map { utf8(ofCodePoints: $0) }, line: String(line))
    }
  }
}

/// The form, the column expected, and the columns that must lead to it.
struct NormalizationInvariant: Sendable {
  let form: NormalizationForm
  let expected: Int
  let sources: [Int]

  static let all = [
    NormalizationInvariant(form: .nfc, expected: 1, sources: [0, 1, 2]),
    NormalizationInvariant(form: .nfc, expected: 3, sources: [3, 4]),
    NormalizationInvariant(form: .nfd, expected: 2, sources: [0, 1, 2]),
    NormalizationInvariant(form: .nfd, expected: 4, sources: [3, 4]),
    NormalizationInvariant(form: .nfkc, expected: 3, sources: [0, 1, 2, 3, 4]),
    NormalizationInvariant(form: .nfkd, expected: 4, sources: [0, 1, 2, 3, 4]),
  ]
}

/// Runs NormalizationTest.txt (UAX #15): the invariants are those of its head.
@Suite("Normalization conformance", .enabled(if: NormalizationRow.all != nil))
struct NormalizationConformanceTests {
  @Test("every row of the file leads to the form it names", arguments: NormalizationInvariant.all)
  func everyRow(invariant: NormalizationInvariant) throws {
    let normalizer = Normalizer(invariant.form)
    let rows = try #require(NormalizationRow.all)
    #expect(rows.count > 18_000)
    for row in rows {
      let expected = row.columns[invariant.expected]
      for source in invariant.sources where try normalizer.normalized(utf8: row.columns[source]) != expected {
        Issue.record("\(invariant.form) of column \(source + 1) in \(row.line)")
      }
      if try !normalizer.isNormalized(String(decoding: expected, as: UTF8.self)) {
        Issue.record("column \(invariant.expected + 1) is not seen to be in \(invariant.form): \(row.line)")
      }
    }
  }

  @Test(
    "a code point that part 1 does not list is its own form", arguments: [NormalizationForm.nfc, .nfd, .nfkc, .nfkd])
  func unlisted(form: NormalizationForm) throws {
    let listed = Set(try partOne())
    let normalizer = Normalizer(form)
    // A line end before each keeps marks from joining what stands before them.
    for first in stride(from: UInt32(0), to: 0x110000, by: 0x1000) {
      let scalars = (first..<first + 0x1000).compactMap(Unicode.Scalar.init).filter { !listed.contains($0) }
      let text = scalars.map { "\n\($0)" }.joined()
      if try !normalizer.normalized(SourceText(text)).offsets.isIdentity {
        Issue.record("\(form) changes a code point of U+\(String(first, radix: 16))...")
      }
    }
  }

  private func partOne() throws -> [Unicode.Scalar] {
    let data = try #require(ConformanceFile.named("NormalizationTest.txt")).data
    let start = try #require(data.firstIndex { $0.hasPrefix("@Part1") })
    return data[(start + 1)...].prefix { !$0.hasPrefix("@") }.compactMap { line in
      UInt32(line.prefix { $0 != ";" }, radix: 16).flatMap(Unicode.Scalar.init)
    }
  }

  @Test("a scalar's way to its form and back contains it", arguments: NormalizationForm.allCases)
  func offsets(form: NormalizationForm) throws {
    let normalizer = Normalizer(form)
    for row in try #require(NormalizationRow.all) {
      let normalized = try normalizer.normalized(SourceText(String(decoding: row.columns[0], as: UTF8.self)))
      for range in scalarRanges(of: row.columns[0]) {
        let there = normalized.offsets.resultRange(for: range)
        if there.upperBound > normalized.utf8.count || !normalized.offsets.sourceRange(for: there).contains(range) {
          Issue.record("\(form) loses \(range) of \(row.line)")
        }
      }
    }
  }

  @Test("two forms in a row: the composed map leads there and back, and copies what it says it copies")
  func composition() throws {
    for (first, second) in [(NormalizationForm.nfd, NormalizationForm.nfc), (.nfc, .nfkd), (.nfkd, .nfkcCasefold)] {
      for row in try #require(NormalizationRow.all) {
        let source = SourceText(String(decoding: row.columns[0], as: UTF8.self))
        let middle = try Normalizer(first).normalized(source)
        let end = try Normalizer(second).normalized(SourceText(middle.string))
        let offsets = middle.offsets.followed(by: end.offsets)
        if !holds(offsets, from: source.utf8, to: end.utf8) {
          Issue.record("\(first), then \(second) of \(row.line)")
        }
      }
    }
  }

  private func holds(_ offsets: OffsetMap, from source: [UInt8], to result: [UInt8]) -> Bool {
    var (sourceEnd, resultEnd) = (0, 0)
    for edit in offsets.edits {
      guard source[sourceEnd..<edit.source.lowerBound] == result[resultEnd..<edit.result.lowerBound] else {
        return false
      }
      (sourceEnd, resultEnd) = (edit.source.upperBound, edit.result.upperBound)
    }
    guard source[sourceEnd...] == result[resultEnd...] else { return false }
    return scalarRanges(of: source).allSatisfy { range in
      let there = offsets.resultRange(for: range)
      // What a form drops leaves nothing to come back from.
      return there.isEmpty || offsets.sourceRange(for: there).contains(range)
    }
  }

  private func scalarRanges(of utf8: [UInt8]) -> [TextRange] {
    let starts = utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 } + [utf8.count]
    return zip(starts, starts.dropFirst()).map { TextRange($0..<$1) }
  }
}
