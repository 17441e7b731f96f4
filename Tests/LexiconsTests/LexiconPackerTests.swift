import BundledModels
import TextModel
import Testing

@testable import Lexicons

@Suite struct LexiconPackerTests {
  private static func packed() -> [UInt8] {
    var packer = LexiconPacker()
    packer.add("# head\nminister|ministro/m|ministra/f\nprime-minister|primo ministro", list: .titles, language: "it")
    packer.add("bank|bank", list: .organizationHeads, language: "en")
    packer.add("Ltd|ltd", list: .legalForms, language: "any")
    packer.add(word: "anna", list: .givenNames, language: "any", strength: 6)
    packer.addPlace(.cldr("region:KZ"), names: [("Kazakistan", "it"), ("Kazakhstan", "en")])
    packer.addPlace(.geoNames(42), names: [("Nowhere", "any")])
    return packer.file(dataVersion: "test")
  }

  @Test("What is packed is found again, by language")
  func roundTrip() throws {
    let lexicon = try Lexicon(contentsOf: Self.packed())
    #expect(lexicon.version == "test")
    #expect(lexicon.canonical(of: "Primo Ministro", in: .titles, language: .italian) == "prime-minister")
    #expect(lexicon.gender(of: "ministra", in: .titles, language: .italian) == .feminine)
    #expect(lexicon.canonical(of: "ministro", in: .titles, language: .english) == nil)
    #expect(lexicon.canonical(of: "LTD", in: .legalForms, language: .russian) == "Ltd")
    #expect(lexicon.canonical(of: "Kazakistan", in: .places, language: .italian) == "region:KZ")
    #expect(lexicon.canonical(of: "Kazakistan", in: .places, language: .english) == nil)
    #expect(lexicon.canonical(of: "nowhere", in: .places, language: .english) == "gn:42")
    #expect(lexicon.groups(.titles, language: .italian).map(\.canonical) == ["minister", "prime-minister"])
    #expect(lexicon.forms(.legalForms, language: .french) == ["ltd"])
  }

  @Test("The same lists give the same bytes")
  func isDeterministic() {
    #expect(Self.packed() == Self.packed())
  }

  @Test("A changed byte anywhere is refused")
  func refusesDamage() {
    let bytes = Self.packed()
    for offset in stride(from: 0, to: bytes.count, by: max(bytes.count / 60, 1)) {
      var damaged = bytes
      damaged[offset] ^= 0x55
      #expect(throws: ModelFailure.self) { try Lexicon(contentsOf: damaged) }
    }
  }

  @Test("Payloads of nonsense are refused or answer nothing, and never trap", arguments: 0..<8)
  func survivesNonsense(seed: Int) throws {
    let payload = (0..<200).map { UInt8(truncatingIfNeeded: $0 * (seed * 7 + 3)) }
    let bytes = ModelFile.encoded(
      kind: .lexicons, formatVersion: LexiconFile.formatVersion, dataVersion: "x", payload: payload)
    if let lexicon = try? Lexicon(contentsOf: bytes) {
      #expect(lexicon.canonical(of: "anna", in: .givenNames, language: .english) == nil)
    }
  }
}
