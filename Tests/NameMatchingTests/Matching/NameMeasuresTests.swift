import TextModel
import Testing

@testable import NameMatching

@Suite("What is counted once for a prepared name")
struct NameMeasuresTests {
  private static let names = [
    "PANTELEYEV, Sergey Mikhailovich", "Salman bin Abdulaziz Al Saud", "Gazprom Neft PJSC", "Bank of North America",
    "Xi Jinping", "习近平", "K. J. Tokayev Jr", "Аэропорт 2", "SCO", "Kim Jong Un 3", "محمد بن سلمان",
  ]

  @Test("Masks and sums are those counted word by word", arguments: names)
  func masks(name: String) throws {
    let prepared = try #require(NameMatcher().prepared(name))
    let (measures, anatomy) = (prepared.contents.measures, prepared.anatomy)
    let masks: [(NamePart.Role, UInt32)] = [
      (.family, measures.family), (.given, measures.given), (.patronymic, measures.patronymic),
      (.initial, measures.initials), (.number, measures.numbers), (.generation, measures.generations),
      (.legalForm, measures.legalForms), (.generic, measures.generics), (.acronym, measures.acronyms),
      (.particle, measures.particles),
    ]
    for (role, mask) in masks { #expect(mask == anatomy.mask(role), "\(role)") }
    let content = anatomy.words.indices.filter { anatomy.words[$0].isContent }
    #expect(measures.content == content.reduce(0) { $0 | 1 << UInt32($1) })
    #expect(measures.contentRarity == content.reduce(0) { $0 + anatomy.words[$1].rarity })
    #expect(measures.contentUnits == content.reduce(0) { $0 + anatomy.words[$1].scanned.unitCount })
    #expect(measures.information == anatomy.words.reduce(0) { $0 + $1.information })
  }

  @Test("Names are ordered by their first eight bytes as by all", arguments: names)
  func beginning(name: String) throws {
    let one = try #require(NameMatcher().prepared(name)).contents.beginning
    for other in Self.names {
      let second = try #require(NameMatcher().prepared(other)).contents.beginning
      if one != second { #expect((one < second) == name.utf8.lexicographicallyPrecedes(other.utf8)) }
    }
  }

  @Test("A run's mask holds each of its words")
  func runs() {
    for start in 0..<NameScan.maximumWords {
      for end in start..<NameScan.maximumWords {
        #expect(WordRun.mask(UInt8(start), UInt8(end)) == (start...end).reduce(0) { $0 | 1 << UInt32($1) })
      }
    }
  }
}
