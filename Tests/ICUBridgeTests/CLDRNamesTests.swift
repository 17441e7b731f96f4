import CICU
import ICUBridge
import Testing

@Suite("CLDR names")
struct CLDRNamesTests {
  @Test("regions carry countries, groupings and their short names")
  func regions() throws {
    let italian = try CLDRNames.regions(locale: "it")
    #expect(italian.contains(CLDRName(code: "KZ", name: "Kazakistan")))
    #expect(italian.contains(CLDRName(code: "143", name: "Asia centrale")))
    #expect(try CLDRNames.regions(locale: "en").contains(CLDRName(code: "US", name: "US", variant: .short)))
    #expect(try CLDRNames.regions(locale: "xx").isEmpty)
  }

  @Test("exemplar cities carry their zone")
  func cities() throws {
    #expect(try CLDRNames.exemplarCities(locale: "kk").contains(CLDRName(code: "Asia/Ulaanbaatar", name: "Ұланбатыр")))
    #expect(try CLDRNames.languages(locale: "it").contains(CLDRName(code: "kk", name: "kazako")))
    #expect(try CLDRNames.likelySubtags("kk") == "kk_Cyrl_KZ")
  }

  @Test("names read from the tables equal those of ICU's display name interface", arguments: ["it", "en", "ru", "zh"])
  func twin(locale: String) throws {
    let own = try CLDRNames.regions(locale: locale).filter { $0.variant == .standard }
    let resolved = Dictionary(uniqueKeysWithValues: try resolvedNames(locale: locale))
    let compared = own.filter { resolved[$0.code] != nil }
    #expect(compared.count > 240)
    for name in compared { #expect(resolved[name.code] == name.name) }
  }

  private func resolvedNames(locale: String) throws -> [(String, String)] {
    let capacity = 65536
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = Int(cicu_locale_names_resolved(locale, Int32(CICU_REGIONS.rawValue), buffer.baseAddress, Int64(capacity)))
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"))
      return (String(decoding: fields[0], as: UTF8.self), String(decoding: fields[1], as: UTF8.self))
    }
  }
}
