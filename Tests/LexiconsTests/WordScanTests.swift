import TestSupport
import Testing

@testable import Lexicons

@Suite struct WordScanTests {
  private static func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordScan.words(in: bytes).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  @Test(
    "Words are letters, digits and marks; everything else parts them",
    arguments: [
      ("", []),
      ("  ,. ", []),
      ("Anna e Piero", ["Anna", "e", "Piero"]),
      ("dell’ONU, S.p.A.", ["dell", "ONU", "S", "p", "A"]),
      ("Jean-Luc\u{A0}Moreau", ["Jean", "Luc", "Moreau"]),
      ("Қасым-Жомарт", ["Қасым", "Жомарт"]),
      ("e\u{301}tude", ["e\u{301}tude"]),
      ("北京 2024", ["北京", "2024"]),
      ("AT&T 5G", ["AT", "T", "5G"]),
    ] as [(String, [String])])
  func words(text: String, expected: [String]) {
    #expect(Self.texts(text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test(
    "The shape tells how a word is written",
    arguments: [
      ("Anna", [.initialUpper, .hasLower]),
      ("anna", [.hasLower]),
      ("ONU", [.initialUpper, .innerUpper]),
      ("DongJun", [.initialUpper, .innerUpper, .hasLower]),
      ("iPhone", [.innerUpper, .hasLower]),
      ("1993", [.hasDigit, .number]),
      ("APT28", [.initialUpper, .innerUpper, .hasDigit]),
      ("5G", [.hasDigit, .innerUpper]),
      ("K", [.initialUpper, .single]),
      ("XIV", [.initialUpper, .innerUpper, .romanNumeral]),
      ("Ж", [.initialUpper, .single]),
      ("北京", [.uncased]),
    ] as [(String, WordShape)])
  func shapes(word: String, expected: WordShape) {
    #expect(WordScan.words(in: Array(word.utf8)).map(\.shape) == [expected])
  }

  @Test("The fast pass agrees with a slow twin on random texts")
  func agreesWithSlowTwin() {
    var random = SplitMix64(seed: 7)
    let letters = Array("aZé'’ .-Жжқ北1\u{301}\u{A0}İſß\n(").map(String.init)
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0..<24, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
      let joined = text.joined()
      #expect(Self.texts(joined).map { Array($0.utf8) } == SlowWords.words(in: joined).map { Array($0.utf8) })
    }
  }

  @Test("Ill-formed bytes part words and never trap")
  func illFormedBytes() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      for word in WordScan.words(in: bytes) { #expect(word.start < word.end && Int(word.end) <= bytes.count) }
    }
  }
}

/// Words by the definition, scalar by scalar.
enum SlowWords {
  static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      let isMark = category == .nonspacingMark || category == .spacingMark
      let isPart =
        scalar.properties.isAlphabetic || category == .decimalNumber || (isMark && !word.isEmpty)
      if isPart, !(isMark && word.isEmpty) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }
}
