import TestSupport
import Testing
import TextModel

@testable import UnicodeText

@Suite("The fast word scanner")
struct WordScannerTests {
  @Test(
    "Words are cut as the tokenizer cuts them",
    arguments: [
      ("dell’ONU ieri", "it", "dell’|ONU|ieri"),
      ("Marcello Dell'Utri e D’Alema", "it", "Marcello|Dell'Utri|e|D’Alema"),
      ("un po’ di pane, nell'800", "it", "un|po’|di|pane|,|nell'|800"),
      ("Putin’s visit, O'Brien's", "en", "Putin|’s|visit|,|O'Brien|'s"),
      ("Kassym-Jomart (72) S.p.A. 3,14", "en", "Kassym|-|Jomart|(|72|)|S.p.A|.|3,14"),
      ("Владимир Путин приехал.", "ru", "Владимир|Путин|приехал|."),
      ("习近平 met Dong", "en", "习近平|met|Dong"),
      ("la ’ndrangheta", "it", "la|’ndrangheta"),
      ("צה\"ל הודיע", "he", "צה\"ל|הודיע"),
    ])
  func words(text: String, language: String, expected: String) {
    #expect(Self.scan(text, Language(language)).map(\.text).joined(separator: "|") == expected)
  }

  @Test("Tokens say how they are written and what stood before them")
  func traits() throws {
    let words = Self.scan("dell’ONU\n\nXi 4G", .italian)
    try #require(words.count == 4)
    #expect(words[0].word.traits.isSuperset(of: [.isElided, .blankLineBefore, .hasApostrophe, .hasLower]))
    #expect(words[1].word.traits.isSuperset(of: [.followsElision, .startsUpper]))
    #expect(words[1].word.isAllCapitals)
    #expect(words[2].word.traits.isSuperset(of: [.blankLineBefore, .startsUpper, .hasLower]))
    #expect(!words[2].word.isAllCapitals)
    #expect(words[3].word.traits.contains(.hasDigit))
    #expect(!words[3].word.startsUpper)
    #expect(words.map(\.word.script) == [.latin, .latin, .latin, .latin])
  }

  @Test("Any bytes are scanned without a trap, and tokens ascend", arguments: 0..<50)
  func anyBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet: [UInt8] = [0x27, 0x20, 0x41, 0x61, 0x31, 0x2E, 0xE2, 0x80, 0x99, 0xD7, 0x90, 0x22, 0xF0, 0xC3, 0xAF]
    let bytes = (0..<60).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    for language in [Language.italian, .english, .french, .russian] {
      var words: [ScannedWord] = []
      WordScanner(language: language).scan(bytes, into: &words)
      var end = 0
      for word in words {
        #expect(word.lowerBound >= end && word.upperBound > word.lowerBound && word.upperBound <= bytes.count)
        end = word.upperBound
      }
    }
  }

  static func scan(_ text: String, _ language: Language?) -> [(word: ScannedWord, text: String)] {
    let source = SourceText(text)
    var words: [ScannedWord] = []
    WordScanner(language: language).scan(source.utf8, into: &words)
    return words.map { ($0, String(source[$0.range])) }
  }
}
