import ICUBridge
import TestSupport
import Testing

@testable import UnicodeText

@Suite("Text that stays as it is")
struct NormalizationCheckTests {
  @Test("the scan never calls a text normal that ICU changes", arguments: NormalizationForm.allCases)
  func soundness(form: NormalizationForm) throws {
    let normalizer = try ICUNormalizer(form.icuForm)
    for first in stride(from: UInt32(0), to: 0x30000, by: 0x400) {
      // A letter before each scalar: what joins it or moves across it would show.
      let scalars = (first..<first + 0x400).compactMap(Unicode.Scalar.init)
      let text = scalars.map { Array("a\($0)".utf8) }.filter { Self.stays($0, form) }.flatMap { $0 }
      if try normalizer.normalized(text) != text { Issue.record("behind U+\(String(first, radix: 16)) in \(form)") }
    }
  }

  @Test(
    "a doubtful scalar is found at every place of a long text",
    arguments: [
      (NormalizationForm.nfc, Unicode.Scalar("\u{340}")), (.nfd, "é"), (.nfkc, "\u{A0}"), (.nfkd, "ﬁ"),
      (.nfkcCasefold, "A"), (.nfc, "\u{2F800}"), (.nfc, "\u{212B}"), (.nfd, "й"),
    ])
  func everyPlace(form: NormalizationForm, doubtful: Unicode.Scalar) {
    let filler = form == .nfd || form == .nfkd ? "a" : "\u{43E}"
    for length in 0..<150 {
      let before = String(repeating: filler, count: length)
      #expect(Self.stays(Array(before.utf8), form))
      #expect(!Self.stays(Array("\(before)\(doubtful)\(before)".utf8), form), "\(length)")
    }
  }

  @Test(
    "common text of the press is certain in NFC",
    arguments: [
      "Il presidente è a Pechino: «così»", "Президент Токаев", "Қасым-Жомарт Кемелұлы Тоқаев", "习近平", "Kasım “x” … – ’",
      "محمد", "김정은", "😀", "ქართული", "Հայաստան", "İ ğ ş",
    ])
  func common(text: String) {
    #expect(Self.stays(Array(text.utf8), .nfc))
  }

  @Test(
    "long text of letters and marks, most of them in order: as ICU has it",
    arguments: [
      ("אבגדהשתּﬀ", "\u{5B0}\u{5B4}\u{5BC}\u{5C1}"), ("ابوي إأىﷲ", "\u{64B}\u{650}\u{651}\u{653}\u{654}\u{655}\u{670}"),
      ("कखगनरय ळक़", "\u{93C}\u{93E}\u{94D}\u{951}"), ("কগডয েোৌ", "\u{9BC}\u{9BE}\u{9CD}\u{9D7}"),
      ("กขคนมอ ำ", "\u{E31}\u{E38}\u{E48}\u{E49}\u{E4D}"), ("αβόώϊ Άά", "\u{301}\u{308}\u{342}\u{345}"),
      ("aeoêơưấậ Å", "\u{300}\u{302}\u{31B}\u{323}"), ("あかは ガ東が", "\u{3099}\u{309A}\u{302A}"),
      ("가각힣\u{1100}\u{1112} 😀", "\u{1161}\u{1175}\u{11A8}\u{11C2}"), ("абвийё зқ", "\u{301}\u{306}\u{308}\u{483}"),
    ])
  func longText(letters: String, marks: String) throws {
    var random = SplitMix64(seed: UInt64(letters.utf8.count + marks.utf8.count))
    let (letters, marks) = (Array(letters.unicodeScalars), Array(marks.unicodeScalars))
    for rareness in [2, 5, 40, 200] {
      let scalars = (0..<600).map { _ in
        (Int.random(in: 0..<rareness, using: &random) == 0 ? marks : letters).randomElement(using: &random) ?? "a"
      }
      for form in NormalizationForm.allCases {
        let icu = try ICUNormalizer(form.icuForm)
        let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
        let normal = try icu.normalized(text)
        #expect(Self.stays(text, form) == (text == normal), "\(rareness) \(form)")
        #expect(Self.stays(normal, form))
        #expect(try Normalizer(form).normalized(utf8: text) == normal, "\(rareness) \(form)")
        #expect(try Normalizer(form).normalized(utf8: normal) == normal, "\(rareness) \(form)")
      }
    }
  }

  @Test(
    "a mark that stands behind marks of the letter's own is seen in the midst of quiet text",
    arguments: [("أ", "\u{655}"), ("é", "\u{323}"), ("ạ", "\u{302}"), ("ύ", "\u{345}"), ("ो", "\u{93C}")])
  func lateMark(letter: String, mark: String) throws {
    let icu = try ICUNormalizer(.nfc)
    for filler in ["a", "ب", "α", "क"] {
      let quiet = String(repeating: filler, count: 100)
      let text = Array((quiet + letter + mark + quiet).utf8)
      let normal = try icu.normalized(text)
      #expect(Self.stays(text, .nfc) == (normal == text))
      #expect(try Normalizer(.nfc).normalized(utf8: text) == normal)
    }
  }

  @Test("the numbers of effects are those of the shim")
  func numbers() {
    let ours = [
      ScalarEffect.stays, ScalarEffect.mayJoin, ScalarEffect.joins, ScalarEffect.vanishes, ScalarEffect.syllable,
      ScalarEffect.firstReplacement,
    ]
    #expect(ours == ICUScalarEffects.kinds)
  }

  @Test("a mark that finds no letter to join is in the form", arguments: ["о\u{301}", "\u{301}", "ড\u{9BC}\u{9BE}"])
  func joinsNothing(text: String) {
    #expect(Self.stays(Array(text.utf8), .nfc))
  }

  @Test("bytes cut off in the middle of a scalar are left to ICU", arguments: [[0xE2, 0x80], [0xF0, 0x9F], [0xC3]])
  func cut(utf8: [UInt8]) throws {
    let effects = try ScalarEffects.of(.nfc)
    let look = utf8.withUnsafeBufferPointer { effects.look($0, at: 0) }
    #expect(look.value == ScalarEffect.joins)
    #expect(look.length == utf8.count)
  }

  /// True when the check meets nothing that is not in the form.
  private static func stays(_ utf8: [UInt8], _ form: NormalizationForm) -> Bool {
    guard let effects = try? ScalarEffects.of(form), let normalizer = try? ICUNormalizer(form.icuForm) else {
      return false
    }
    return utf8.withUnsafeBufferPointer {
      var check = NormalizationCheck(effects, normalizer, $0)
      return (try? check.isInForm()) ?? false
    }
  }
}
