import ICUBridge
import TextModel
import Testing

@Suite("ICU text services")
struct ICUTextServicesTests {
  @Test("a transliterator is opened by id, from rules, or refused with its name")
  func transliterators() throws {
    #expect(try ICUTransliterator("Kazakh-Latin/BGN").transliterated("Тоқаев") == "Toqaev")
    #expect(try ICUTransliterator(named: "Test", rules: "қ > q ;").transliterated("қа") == "qа")
    #expect(try ICUTransliterator("Any-Name").transliterated("a").utf8.count > 20)
    let failure = #expect(throws: ICUFailure.self) { try ICUTransliterator("No-Such") }
    #expect(failure?.description == "ICU could not open transliterator No-Such: U_INVALID_ID")
    #expect(throws: ICUFailure.self) { try ICUTransliterator(named: "Bad", rules: "[a > b") }
  }

  @Test("case folds and lowers by language")
  func cases() throws {
    #expect(try ICUCaseMap.folded(Array("Straße ТОКАЕВ".utf8)) == Array("strasse токаев".utf8))
    #expect(try ICUCaseMap.lowercased(Array("DIYARBAKIR".utf8), locale: "tr") == Array("dıyarbakır".utf8))
    #expect(try ICUCaseMap.lowercased([]) == [])
  }

  @Test("scripts come from the Unicode data")
  func scripts() {
    #expect(UnicodeProperties.script(of: "қ") == .cyrillic)
    #expect(UnicodeProperties.script(of: "東") == .han)
    #expect(UnicodeProperties.script(of: "\u{301}") == .inherited)
    #expect(UnicodeProperties.scriptExtensions(of: "\u{30FC}").contains(.hiragana))
    let numbers = UnicodeProperties.scriptNumbers(of: 0x410..<0x412)
    #expect(numbers.map { UnicodeProperties.script(numbered: Int32($0)) } == [.cyrillic, .cyrillic])
    #expect(UnicodeProperties.script(numbered: 9999) == .unknown)
    #expect(UnicodeProperties.generalCategoryNumber(of: "A") == 1)
  }

  @Test("skeletons bring look-alikes together, and mixed scripts are seen")
  func confusables() throws {
    let spoof = try ICUSpoof()
    #expect(try spoof.skeleton(of: "раураl") == spoof.skeleton(of: "paypal"))
    #expect(try spoof.mixesScripts(Array("pаypal".utf8)))
    #expect(try !spoof.mixesScripts(Array("Токаев".utf8)))
  }

  @Test("versions are known")
  func versions() {
    #expect(ICUVersions.icu.contains("."))
    #expect(Int(ICUVersions.unicode.prefix { $0 != "." }) ?? 0 >= 14)
    #expect(!ICUVersions.cldr.isEmpty)
    #expect(ICUVersions.timeZones.hasPrefix("20"))
  }
}
