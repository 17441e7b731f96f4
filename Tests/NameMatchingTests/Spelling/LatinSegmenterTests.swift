import Testing

@testable import NameMatching

@Suite("Units of Latin spelling")
struct LatinSegmenterTests {
  private func units(_ word: String) -> [UInt8] { NameScanner.scan(word).units }

  @Test(
    "The longest letter group wins", arguments: [("tsch", 1), ("Schostakowitsch", 10), ("Khrushchev", 6), ("sh", 1)])
  func groups(word: String, count: Int) {
    #expect(units(word).count == count)
  }

  @Test("Doubled letters count once", arguments: [("Anna", "Ana"), ("Kassym", "Kasym"), ("Hussein", "Husein")])
  func doubled(one: String, other: String) {
    #expect(units(one) == units(other))
  }

  @Test("A marked consonant keeps its unit, a marked vowel does not")
  func marks() {
    #expect(units("š") != units("s"))
    #expect(units("é") == units("e"))
  }

  @Test("All units are below the table's size, and each has a first letter")
  func range() {
    #expect(LatinUnits.count < Int(NameScanner.digitUnit))
    for unit in 0..<LatinUnits.count { #expect((0x41...0x5A).contains(LatinUnits.firstLetter(UInt8(unit)))) }
  }
}
