import TextModel
import Testing

@testable import NameMatching

@Suite("Scanning names")
struct NameScannerTests {
  private func hashes(_ name: String) -> [UInt64] { NameScanner.scan(name).words.map(\.hash) }

  @Test(
    "Case, marks, width and invisible characters do not change a word",
    arguments: [
      ("Müller", "Mu\u{308}ller"), ("TOKAYEV", "Tokayev"), ("Tokayev\u{200B}", "Tokayev"), ("Ｔｏｋａｙｅｖ", "Tokayev"),
      ("Niccolò", "NICCOLO"), ("O’Brien", "O'Brien"), ("\u{202E}Tokayev", "Tokayev"), ("Токаев", "ТОКАЕВ"),
      ("İlham", "ilham"), ("d\u{AD}Este", "dEste"),
    ])
  func sameWord(one: String, other: String) {
    #expect(hashes(one) == hashes(other))
  }

  @Test(
    "Words part at spaces, hyphens, glued capitals and nothing else",
    arguments: [
      ("Kassym-Jomart Tokayev", 3), ("DongJun", 2), ("HayleyWong", 2), ("D'Alema", 1), ("S.p.A.", 1),
      ("K.J. Tokayev", 2),
      ("J. R. R. Tolkien", 4), ("弗拉基米尔·普京", 2), ("Eni (Roma)", 2), ("ENI", 1),
    ])
  func words(name: String, count: Int) {
    #expect(NameScanner.scan(name).words.count == count)
  }

  @Test("A name of a megabyte is read as its first words, all bytes in some word")
  func longName() throws {
    let name = String(repeating: "Tokayev ", count: 131_072)
    let words = NameScanner.scan(name).words
    #expect(words.count == NameScan.maximumWords)
    #expect(words.last.map { Int($0.end) } == name.utf8.count)
  }

  @Test("A word of a megabyte keeps its first letters")
  func longWord() {
    let scan = NameScanner.scan(String(repeating: "ab", count: 524_288))
    #expect(scan.words.count == 1)
    #expect(scan.units.count <= NameScan.maximumLetters)
  }

  @Test("Three hundred combining marks are one letter")
  func manyMarks() {
    #expect(hashes("a" + String(repeating: "\u{300}", count: 300) + "lma") == hashes("alma"))
  }
}
