import TextModel
import Testing

@testable import LanguageDetection

@Suite("The table of letters")
struct LetterTableTests {
  let table = LetterTable.shared

  @Test(
    "names the alphabet of letters, from every block it knows",
    arguments: [
      ("a", Alphabet.latin), ("Ž", .latin), ("ạ", .latin), ("Ｑ", .latin), ("ж", .cyrillic), ("Қ", .cyrillic),
      ("ك", .arabic), ("ۇ", .arabic), ("漢", .han), ("ひ", .han), ("カ", .han), ("𠮷", .han), ("क", .devanagari),
    ])
  func modeled(letter: String, expected: Alphabet) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(table.letter(scalar.value)?.alphabet == expected)
  }

  @Test(
    "names the language of alphabets that only one language writes",
    arguments: [
      ("λ", "el"), ("ש", "he"), ("ա", "hy"), ("ქ", "ka"), ("ก", "th"), ("한", "ko"), ("ㄱ", "ko"), ("অ", "bn"),
      ("ਅ", "pa"), ("அ", "ta"), ("అ", "te"), ("አ", "am"), ("ខ", "km"),
    ])
  func single(letter: String, expected: String) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(table.letter(scalar.value)?.alphabet.onlyLanguage == Language(expected))
  }

  @Test(
    "holds no digits, marks of punctuation, spaces or emoji", arguments: Array("0٣५ .,;!?«»“”—…·$€😀".unicodeScalars))
  func others(scalar: Unicode.Scalar) {
    #expect(table.letter(scalar.value) == nil)
  }

  /// Codes of five letters must fit into one 64-bit window, or n-grams of different letters would fall together.
  @Test("keeps the codes of alphabets with long n-grams within their bits")
  func codes() {
    for value in UInt32(0)..<0x3000 {
      guard let letter = table.letter(value), letter.alphabet.onlyLanguage == nil, !letter.isMark else { continue }
      #expect(letter.code < 1 << LetterTable.codeBits, "U+\(String(value, radix: 16))")
      #expect(letter.code > LetterTable.boundary)
    }
  }

  @Test("answers every number, scalar or not")
  func anyNumber() {
    for value in stride(from: UInt32(0), to: 0x11_2000, by: 7) { _ = table.letter(value) }
    #expect(table.letter(.max) == nil)
  }
}
