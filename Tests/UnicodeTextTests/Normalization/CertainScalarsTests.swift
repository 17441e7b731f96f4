import ICUBridge
import TestSupport
import Testing

@testable import UnicodeText

@Suite("Certainly normal text")
struct CertainScalarsTests {
  @Test("the scan never calls a text normal that ICU changes", arguments: NormalizationForm.allCases)
  func soundness(form: NormalizationForm) throws {
    let certain = CertainScalars.of(form)
    let normalizer = try ICUNormalizer(form.icuForm)
    for first in stride(from: UInt32(0), to: 0x30000, by: 0x400) {
      // A letter before each scalar: what joins it or moves across it would show.
      let scalars = (first..<first + 0x400).compactMap(Unicode.Scalar.init)
      let text = scalars.map { Array("a\($0)".utf8) }.filter { certain.contain($0) }.flatMap { $0 }
      if try normalizer.normalized(text) != text { Issue.record("behind U+\(String(first, radix: 16)) in \(form)") }
    }
  }

  @Test(
    "a doubtful scalar is found at every place of a long text",
    arguments: [
      (NormalizationForm.nfc, Unicode.Scalar("\u{301}")), (.nfd, "é"), (.nfkc, "\u{A0}"), (.nfkd, "ﬁ"),
      (.nfkcCasefold, "A"), (.nfc, "\u{2F800}"), (.nfc, "\u{212B}"), (.nfd, "й"),
    ])
  func everyPlace(form: NormalizationForm, doubtful: Unicode.Scalar) {
    let certain = CertainScalars.of(form)
    let filler = form == .nfd || form == .nfkd ? "a" : "\u{43E}"
    for length in 0..<150 {
      let before = String(repeating: filler, count: length)
      #expect(certain.contain(Array(before.utf8)))
      #expect(!certain.contain(Array("\(before)\(doubtful)\(before)".utf8)), "\(length)")
    }
  }

  @Test(
    "common text of the press is certain in NFC",
    arguments: [
      "Il presidente è a Pechino: «così»", "Президент Токаев", "Қасым-Жомарт Кемелұлы Тоқаев", "习近平", "Kasım “x” … – ’",
      "محمد", "김정은", "😀", "ქართული", "Հայաստան", "İ ğ ş",
    ])
  func common(text: String) {
    #expect(CertainScalars.of(.nfc).contain(Array(text.utf8)))
  }

  @Test("bytes cut off in the middle of a scalar are doubtful")
  func cut() {
    #expect(!CertainScalars.of(.nfc).contain([0x61, 0xE2, 0x80]))
    #expect(!CertainScalars.of(.nfc).contain([0xF0, 0x9F]))
  }
}
