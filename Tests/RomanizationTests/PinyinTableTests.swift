@testable import Romanization
import ICUBridge
import Testing

@Suite("Pinyin table") struct PinyinTableTests {
  /// Readings that differ between editions of Unihan.
  private static let tolerated = 20

  @Test("the table agrees with ICU's readings")
  func agreesWithICU() throws {
    let transliterator = try ICUTransliterator("Han-Latin; Latin-ASCII")
    var characters: [Unicode.Scalar] = []
    for value in UInt32(0x4E00)...0x9FFF where PinyinTable.shared.syllable(of: value) != nil {
      if let scalar = Unicode.Scalar(value) { characters.append(scalar) }
    }
    #expect(characters.count == 9227)
    let text = characters.map(String.init).joined(separator: "\n")
    let readings = try transliterator.transliterated(text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(readings.count == characters.count)
    let different = zip(characters, readings).filter { character, reading in
      PinyinTable.shared.syllable(of: character.value) != Array(reading.utf8.filter { $0 != 0x20 })
    }
    #expect(different.count <= Self.tolerated, "\(different.prefix(40))")
  }

  @Test(
    "syllables are respelled by Wade and Giles",
    arguments: [
      ("xi", "hsi"), ("jin", "chin"), ("zhong", "chung"), ("qing", "chʻing"), ("ri", "jih"), ("zi", "tzu"),
      ("duo", "to"),
      ("guo", "kuo"), ("ge", "ko"), ("yan", "yen"), ("xue", "hsüeh"), ("jun", "chün"), ("lian", "lien"),
      ("xiong", "hsiung"),
    ])
  func wadeGiles(_ pinyin: String, _ expected: String) {
    #expect(String(decoding: WadeGiles.syllable(fromPinyin: Array(pinyin.utf8)), as: UTF8.self) == expected)
  }
}
