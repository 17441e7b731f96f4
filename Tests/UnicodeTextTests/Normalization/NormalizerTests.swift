import ICUBridge
import TestSupport
import TextModel
import Testing

@testable import UnicodeText

@Suite("Normalizer")
struct NormalizerTests {
  @Test("text that is in the form comes back as it was, with the identity map", arguments: NormalizationForm.allCases)
  func unchanged(form: NormalizationForm) throws {
    let text = SourceText("il presidente arriva a pechino, 你好 \u{1F600}")
    let normalized = try Normalizer(form).normalized(text)
    #expect(normalized.utf8 == text.utf8)
    #expect(normalized.offsets.isIdentity)
    #expect(try Normalizer(form).isNormalized(text))
  }

  @Test("a replaced stretch maps to its source, the text around it moves along")
  func offsets() throws {
    let text = SourceText("Re\u{301}union ﬁnale")
    let normalized = try Normalizer(.nfkc).normalized(text)
    #expect(normalized.string == "Réunion finale")
    #expect(normalized.offsets.sourceRange(for: TextRange(1..<3)) == TextRange(1..<4))
    #expect(normalized.offsets.sourceRange(for: TextRange(9..<11)) == TextRange(10..<13))
    #expect(normalized.offsets.sourceRange(for: TextRange(11..<15)) == TextRange(13..<17))
  }

  @Test("NFKC folding maps ﬁ to fi, drops a soft hyphen and keeps the source range")
  func casefold() throws {
    let normalized = try Normalizer(.nfkcCasefold).normalized(SourceText("OF\u{AD}ﬁCE"))
    #expect(normalized.utf8 == Array("office".utf8))
    #expect(normalized.offsets.sourceRange(for: TextRange(2..<4)) == TextRange(4..<7))
  }

  @Test("strings normalize without offsets")
  func strings() throws {
    #expect(try Normalizer(.nfd).normalized("é").utf8.elementsEqual("e\u{301}".utf8))
    #expect(try Normalizer(.nfc).normalized("").isEmpty)
    #expect(try Normalizer(.nfc).isNormalized("e\u{301}") == false)
    #expect(try Normalizer(.nfc).isNormalized("مُحَمَّد"))
  }

  @Test("equal spelling in different forms is not equal text")
  func equality() throws {
    let composed = try Normalizer(.nfc).normalized(SourceText("é"))
    let decomposed = try Normalizer(.nfd).normalized(SourceText("é"))
    #expect(composed.string == decomposed.string)
    #expect(composed != decomposed)
  }

  @Test(
    "random text: every range's way there and back contains all that was kept, and copies are equal", arguments: 0..<50)
  func law(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let text = SourceText(Self.randomText(using: &random))
    for form in NormalizationForm.allCases {
      let normalized = try Normalizer(form).normalized(text)
      let expected = Self.slowlyNormalized(text.string, form)
      #expect(normalized.utf8 == expected)
      #expect(try Normalizer(form).normalized(utf8: text.utf8) == expected)
      #expect(try Normalizer(form).isNormalized(text) == (expected == text.utf8))
      #expect(try Normalizer(form).isNormalized(SourceText(normalized.string)))
      try checkWays(normalized, text, using: &random)
    }
  }

  @Test("letters and marks close together, in any order: as ICU has them", arguments: 0..<40)
  func closeMarks(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let letters: [Unicode.Scalar] = [
      "a", "E", "o", "ơ", "â", "ạ", "ç", "ấ", "か", "ب", "א", "न", "ড", "\u{1100}", "\u{1112}", "가", "힣", "각", "ﬁ", "Å",
    ]
    let marks: [Unicode.Scalar] = [
      "\u{301}", "\u{302}", "\u{31B}", "\u{323}", "\u{327}", "\u{338}", "\u{345}", "\u{344}", "\u{3099}", "\u{651}",
      "\u{64E}", "\u{653}", "\u{5B0}", "\u{5BC}", "\u{93C}", "\u{9BE}", "\u{1161}", "\u{1175}", "\u{11A7}", "\u{11A8}",
      "\u{11C2}", "\u{AD}", "\u{34F}", "\u{316}",
    ]
    for length in 0..<60 {
      let scalars = (0..<length).map { place in
        (place == 0 || Int.random(in: 0..<3, using: &random) == 0 ? letters : marks).randomElement(using: &random)
          ?? "a"
      }
      let text = SourceText(String(String.UnicodeScalarView(scalars)))
      for form in NormalizationForm.allCases {
        let expected = Self.slowlyNormalized(text.string, form)
        let normalized = try Normalizer(form).normalized(text)
        #expect(normalized.utf8 == expected, "\(scalars.map { String($0.value, radix: 16) }) \(form)")
        #expect(try Normalizer(form).normalized(utf8: text.utf8) == expected)
        #expect(try Normalizer(form).isNormalized(text) == (expected == text.utf8))
        try checkWays(normalized, text, using: &random)
      }
    }
  }

  @Test("a long row of marks out of order, as nobody writes, is sorted all the same", arguments: [9, 100, 2000])
  func manyMarks(count: Int) throws {
    let text = SourceText("a" + String(repeating: "\u{301}\u{316}\u{651}\u{64E}", count: count) + "b")
    for form in NormalizationForm.allCases {
      #expect(try Normalizer(form).normalized(text).utf8 == Self.slowlyNormalized(text.string, form))
    }
  }

  private func checkWays(_ normalized: NormalizedText, _ text: SourceText, using random: inout SplitMix64) throws {
    let bounds = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.count]
    for _ in 0..<20 {
      let pair = [bounds.randomElement(using: &random) ?? 0, bounds.randomElement(using: &random) ?? 0].sorted()
      let range = TextRange(pair[0]..<pair[1])
      let there = normalized.offsets.resultRange(for: range)
      #expect(there.upperBound <= normalized.utf8.count)
      let kept = Self.withoutDroppedEdges(range, normalized.offsets)
      #expect(normalized.offsets.sourceRange(for: there).contains(kept))
    }
    var source = 0
    var result = 0
    for edit in normalized.offsets.edits {
      #expect(text.utf8[source..<edit.source.lowerBound] == normalized.utf8[result..<edit.result.lowerBound])
      (source, result) = (edit.source.upperBound, edit.result.upperBound)
    }
    #expect(text.utf8[source...] == normalized.utf8[result...])
  }

  /// What a form drops (a soft hyphen) leaves nothing to come back from: at the edges of a range it stays out.
  private static func withoutDroppedEdges(_ range: TextRange, _ offsets: OffsetMap) -> TextRange {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    for edit in offsets.edits where edit.result.isEmpty && edit.source.lowerBound <= lower {
      lower = max(lower, min(edit.source.upperBound, upper))
    }
    for edit in offsets.edits.reversed() where edit.result.isEmpty && edit.source.upperBound >= upper {
      upper = min(upper, max(edit.source.lowerBound, lower))
    }
    return TextRange(lower..<upper)
  }

  /// Letters, marks in any order, Hangul parts, compatibility forms, ignorable characters, emoji.
  private static let alphabet: [Unicode.Scalar] = [
    "a", "E", "é", "ё", "й", "И", "\u{301}", "\u{306}", "\u{308}", "\u{323}", "\u{345}", "ﬁ", "①", "Ⅳ", "ẞ", "İ",
    "\u{AD}",
    "\u{200B}", "\u{A0}", "\u{2000}", "\u{212B}", "\u{1100}", "\u{1161}", "\u{11A8}", "가", "각", "ｶ", "\u{FF9E}", "漢",
    "\u{F900}", "\u{1F600}", "\u{1D15E}", "\u{2F800}", " ", "\n", "ұ", "ү",
    // Marks out of order, vowel signs that join some letters, ignorable marks, marks beyond the tables.
    "أ", "\u{627}", "\u{651}", "\u{64E}", "\u{654}", "\u{9C7}", "\u{995}", "\u{9BE}", "\u{9BC}", "\u{94D}", "\u{95C}",
    "\u{34F}", "\u{FE01}", "\u{16121}", "\u{1161F}", "\u{E0100}", "\u{16D67}",
  ]

  private static func randomText(using random: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    // Quiet stretches between: the walk goes by chunks of 64 bytes there.
    let quiet = ["", "e", "o, ", "президент ", "президент и премьер, ", String(repeating: "calm text ", count: 9)]
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      scalars.append(alphabet.randomElement(using: &random) ?? "a")
      scalars.append(contentsOf: (quiet.randomElement(using: &random) ?? "").unicodeScalars)
    }
    return String(scalars)
  }

  /// The slow twin: bypasses the scan, asks ICU for the whole text without edits.
  private static func slowlyNormalized(_ string: String, _ form: NormalizationForm) -> [UInt8] {
    (try? ICUNormalizer(form.icuForm).normalized(Array(string.utf8))) ?? []
  }
}
