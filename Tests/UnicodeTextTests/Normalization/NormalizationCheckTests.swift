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
