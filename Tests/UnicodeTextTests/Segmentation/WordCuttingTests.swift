import ICUBridge
import TestSupport
import Testing
import TextModel
import UnicodeText

/// The scanner answers for ICU on ordinary lines, so it must cut them exactly as ICU does.
@Suite("Words of a language without rules of its own are ICU's words")
struct WordCuttingTests {
  private static let tokenizer = Result { try TextTokenizer(unit: .word, language: .german) }
  private static let breaks = Result { try ICUBreakIterator(kind: .word, locale: "de") }

  /// Frames that put a scalar between letters, digits, spaces and itself.
  private static let frames: [[String]] = [
    ["a", "a"], ["1", "1"], ["a", "1"], ["1", "a"], [" ", " "], ["א", "א"], ["Ж", "ж"], ["_", "a"], ["", ""],
    [".", "a"], ["a.", "a"], ["1,", "1"], ["א\"", "א"],
  ]

  /// The scalars that the scanner does not leave to ICU.
  static let ordinary: [ClosedRange<UInt32>] = [
    0...0x1FF, 0x200...0x3FF, 0x400...0x5FF, 0x600...0x7FF, 0x10A0...0x10FF, 0x1E00...0x1FFF, 0x2010...0x22FF,
    0x2300...0x27BF,
  ]

  @Test("Every scalar of the scanner's tables is cut as ICU cuts it", arguments: ordinary)
  func everyScalar(block: ClosedRange<UInt32>) throws {
    for value in block {
      // U+202F parts words wherever a language is given.
      guard let scalar = Unicode.Scalar(value), value != 0x202F else { continue }
      let middle = String(Character(scalar))
      let lines = Self.frames.map { frame in
        [frame.first ?? "", middle, frame.last ?? ""].joined() + " " + middle + middle
      }
      try Self.expectICU(lines.joined(separator: "\n"))
    }
  }

  @Test("Hangul syllables are letters", arguments: [0xAC00, 0xB9C8, 0xD7A3])
  func hangul(value: Int) throws {
    let syllable = try String(Character(#require(Unicode.Scalar(UInt32(value)))))
    try Self.expectICU("김\(syllable)1 \(syllable).\(syllable)")
  }

  @Test("Random lines of the press's characters are cut as ICU cuts them", arguments: 0..<60)
  func randomLines(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array(
      "abAZéÀЖжяІقאש123  ..,,;:'’‘\"“”«»-–—_/()@#%&!?…·\u{A0}\t\n\r\u{AD}\u{300}\u{200D}中かカ🇮🇹ß".unicodeScalars)
    for _ in 0..<20 {
      var text = String.UnicodeScalarView()
      for _ in 0..<40 { text.append(alphabet.randomElement(using: &random) ?? " ") }
      try Self.expectICU(String(text))
    }
  }

  @Test("A line of another alphabet between ordinary ones is cut alone")
  func mixedLines() throws {
    try Self.expectICU("Il ministro\n外交部长王毅 ha detto\nรัฐมนตรี said\nand went.\n\n中国")
  }

  private static func expectICU(_ string: String) throws {
    let text = SourceText(string)
    let tokens = try tokenizer.get().tokens(in: text)
    let expected = try breaks.get().boundaries(in: text.utf8).map { Int($0.offset) }
    let scalars = string.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    #expect(tokens.map(\.range.upperBound) == expected, "\(scalars)")
  }
}
