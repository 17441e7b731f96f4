import OnomaKit
import TestSupport
import Testing

@testable import onoma

@Suite("Offsets in bytes, scalars and UTF-16")
struct OffsetTranslatorTests {
  /// The slow obvious way: counts the prefix.
  private func counted(_ text: String, upTo utf8Offset: Int, _ unit: OffsetUnit) -> Int {
    let prefix = String(decoding: Array(text.utf8)[..<utf8Offset], as: UTF8.self)
    return switch unit {
    case .bytes: prefix.utf8.count
    case .scalars: prefix.unicodeScalars.count
    case .utf16: prefix.utf16.count
    }
  }

  @Test("Every boundary translates as counting the prefix does, and back", arguments: OffsetUnit.allCases)
  func everyBoundary(unit: OffsetUnit) {
    var random = SplitMix64(seed: 11)
    let alphabet = Array("aé中🎉\u{301}ж ")
    for length in [0, 1, 5, 63, 64, 65, 200] {
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" })
      let translator = OffsetTranslator(SourceText(text), unit: unit)
      var offset = 0
      for scalar in text.unicodeScalars {
        check(text, offset, unit, translator)
        offset += String(scalar).utf8.count
      }
      check(text, offset, unit, translator)
    }
  }

  private func check(_ text: String, _ offset: Int, _ unit: OffsetUnit, _ translator: OffsetTranslator) {
    let expected = counted(text, upTo: offset, unit)
    #expect(translator.offset(forUTF8: offset) == expected)
    #expect(translator.utf8Offset(for: expected) == offset)
  }

  @Test("An offset inside a character or outside the text has no UTF-8 offset")
  func outside() {
    let text = SourceText("🎉é")
    #expect(OffsetTranslator(text, unit: .utf16).utf8Offset(for: 1) == nil)
    #expect(OffsetTranslator(text, unit: .bytes).utf8Offset(for: 1) == nil)
    for unit in OffsetUnit.allCases {
      #expect(OffsetTranslator(text, unit: unit).utf8Offset(for: -1) == nil)
      #expect(OffsetTranslator(text, unit: unit).utf8Offset(for: 99) == nil)
    }
  }
}
