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

  @Test("boundaries stand before letters, not before marks")
  func boundaries() throws {
    let normalizer = try ICUNormalizer(.nfc)
    #expect(normalizer.hasBoundaryBefore("a"))
    #expect(!normalizer.hasBoundaryBefore("\u{301}"))
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
