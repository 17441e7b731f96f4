import CICU
import ICUBridge
import TestSupport
import TextModel
import Testing

@Suite("ICU normalizer")
struct ICUNormalizerTests {
  @Test(
    "each form gives its own bytes",
    arguments: [
      (ICUNormalizer.Form.nfc, "e\u{301}ﬁ", "\u{E9}ﬁ"), (.nfd, "\u{E9}ﬁ", "e\u{301}ﬁ"),
      (.nfkc, "e\u{301}ﬁ", "\u{E9}fi"),
      (.nfkd, "\u{E9}ﬁ", "e\u{301}fi"), (.nfkcCasefold, "E\u{301}ﬁ\u{AD}ẞ", "\u{E9}fiss"),
    ])
  func forms(form: ICUNormalizer.Form, text: String, expected: String) throws {
    let normalizer = try ICUNormalizer(form)
    #expect(try normalizer.normalized(Array(text.utf8)) == Array(expected.utf8))
    #expect(try normalizer.isNormalized(Array(expected.utf8)))
    #expect(try !normalizer.isNormalized(Array(text.utf8)))
  }

  @Test("the edits tell what was replaced, in every form", arguments: ICUNormalizer.Form.allCases)
  func edits(form: ICUNormalizer.Form) throws {
    let text = Array("ab\u{FB01}c e\u{301}\u{212B} 가각 q\u{307}\u{323}z".utf8)
    let mapped = try ICUNormalizer(form).mapped(text)
    #expect(try mapped.utf8 == ICUNormalizer(form).normalized(text))
    #expect(!mapped.offsets.isIdentity)
    expectCopiesOutsideEdits(source: text, result: mapped.utf8, offsets: mapped.offsets)
  }

  @Test("a text with more edits than the first guess is mapped whole")
  func manyEdits() throws {
    let text = Array(String(repeating: "\u{E9}", count: 500).utf8)
    let mapped = try ICUNormalizer(.nfd).mapped(text)
    #expect(mapped.utf8.count == 1500)
    expectCopiesOutsideEdits(source: text, result: mapped.utf8, offsets: mapped.offsets)
  }

  @Test("ICU's own edits and those of the segments lead to one text", arguments: ICUNormalizer.Form.allCases)
  func twin(form: ICUNormalizer.Form) throws {
    let alphabet: [Unicode.Scalar] = [
      "a", "E", "\u{E9}", "\u{301}", "\u{323}", "\u{FB01}", "\u{AD}", "\u{1100}", "\u{1161}",
    ]
    var random = SplitMix64(seed: 7)
    for length in 0..<60 {
      let scalars = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" }
      let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
      let segments = try normalizedBySegments(text, form)
      #expect(try ICUNormalizer(form).normalized(text) == segments.utf8)
      expectCopiesOutsideEdits(source: text, result: segments.utf8, offsets: OffsetMap(edits: segments.edits))
    }
  }

  private func normalizedBySegments(
    _ text: [UInt8], _ form: ICUNormalizer.Form
  ) throws -> (utf8: [UInt8], edits: [OffsetMap.Edit]) {
    var status: Int32 = 0
    var out = [UInt8](repeating: 0, count: text.count * 4 + 1)
    var edits = [cicu_edit](repeating: cicu_edit(), count: text.count + 1)
    var count: Int64 = 0
    let handle = try #require(cicu_normalizer_shared(form.rawValue, &status))
    let length = cicu_normalize_segments(
      handle, text, Int64(text.count), &out, Int64(out.count), &edits, Int64(edits.count), &count)
    let ranges = edits.prefix(Int(count)).map { edit in
      OffsetMap.Edit(
        source: TextRange(Int(edit.source_start)..<Int(edit.source_end)),
        result: TextRange(Int(edit.result_start)..<Int(edit.result_end)))
    }
    return (Array(out.prefix(Int(length))), ranges)
  }

  @Test("boundaries stand before letters, not before marks")
  func boundaries() throws {
    let normalizer = try ICUNormalizer(.nfc)
    #expect(normalizer.hasBoundaryBefore("a"))
    #expect(!normalizer.hasBoundaryBefore("\u{301}"))
  }
}

@Suite("ICU compositions")
struct ICUCompositionTests {
  @Test("a letter and a mark join into what ICU joins them into", arguments: [ICUNormalizer.Form.nfc, .nfkc])
  func pairs(form: ICUNormalizer.Form) throws {
    let normalizer = try ICUNormalizer(form)
    let rows = try normalizer.compositions(below: 0x20000)
    #expect(rows.contains { $0.composed == 0xE9 && $0.first == 0x65 && $0.second == 0x301 && $0.lastClass == 230 })
    #expect(rows.map(\.composed) == rows.map(\.composed).sorted())
    for row in rows where row.first != 0 {
      let parts = [row.first, row.second].compactMap(Unicode.Scalar.init)
      let whole = String(String.UnicodeScalarView(parts))
      #expect(try normalizer.normalized(whole).unicodeScalars.map(\.value) == [row.composed])
    }
  }

  @Test("what is only taken apart is listed without a pair, with its last mark's class")
  func excluded() throws {
    let rows = try ICUNormalizer(.nfc).compositions(below: 0x2000)
    let qa = try #require(rows.first { $0.composed == 0x958 })
    #expect(qa.first == 0 && qa.second == 0 && qa.lastClass == 7)
    #expect(!rows.contains { $0.composed == 0xAC00 })
  }
}

/// Between edits a map promises equal bytes.
func expectCopiesOutsideEdits(source: [UInt8], result: [UInt8], offsets: OffsetMap) {
  var sourceAt = 0
  var resultAt = 0
  for edit in offsets.edits {
    #expect(source[sourceAt..<edit.source.lowerBound] == result[resultAt..<edit.result.lowerBound])
    sourceAt = edit.source.upperBound
    resultAt = edit.result.upperBound
  }
  #expect(source[sourceAt...] == result[resultAt...])
}
