@testable import Romanization
import ICUBridge
import TestSupport
import Testing
import TextModel

/// Every letter Unicode has assigned to the scripts that the package writes by its own tables.
private enum AssignedLetters {
  static let scripts: Set<Script> = [
    .cyrillic, .greek, .armenian, .georgian, .hebrew, .arabic, .hiragana, .katakana, .hangul, .han,
  ]
  /// Han and Hangul are sampled: their letters are thousands of a kind.
  private static let sampleStep = 37

  /// Without combining letters and superscripts, which names do not have: `Romanizer` drops them, a standard is silent.
  static let letters = all.filter { scalar in
    let category: Unicode.GeneralCategory = scalar.properties.generalCategory
    return scalar.value <= 0xFFFF
      && ![Unicode.GeneralCategory.nonspacingMark, .modifierLetter, .letterNumber].contains(category)
  }

  static let all: [Unicode.Scalar] = {
    var letters: [Unicode.Scalar] = []
    for value in UInt32(0x370)...0x1F000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let script = UnicodeProperties.script(of: scalar)
      guard scripts.contains(script) else { continue }
      if script == .han || script == .hangul, value % UInt32(sampleStep) != 0 { continue }
      letters.append(scalar)
    }
    return letters
  }()
}

@Suite("Scheme sweeps") struct SchemeSweepTests {
  @Test("no assigned letter of a covered script survives romanization, and the output is ASCII")
  func nothingLeaks() {
    #expect(AssignedLetters.all.count > 2000)
    for letter in AssignedLetters.all {
      for text in [String(letter), "а\(letter)б", "x\(letter)y"] {
        let written = Romanizer.romanized(text)
        #expect(written.utf8.allSatisfy { $0 < 0x80 }, "U+\(String(letter.value, radix: 16)) in \(text): \(written)")
      }
    }
  }

  @Test("letters of living alphabets always leave something behind")
  func nothingVanishes() {
    let living =
      "абвгґдђеєёжзѕиіїйјклљмнњопрстћуўфхцчџшщыэюяәғқңөұүһҳҷӣӯҝҹҙҡҫ" + "αβγδεζηθικλμνξοπρστυφχψω"
      + "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆև" + "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
      + "בגדהוזחטיכלמנסעפצקרשת" + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "پچژگٹڈڑںےڭۆۈۋې" + "あいうえおかきくけこん" + "アイウエオヴ"
    for letter in living.unicodeScalars {
      #expect(!Romanizer.romanized("\(letter)").isEmpty, "\(letter)")
    }
  }

  @Test("every scheme leaves no letter of its own script, in either case", arguments: RomanizationScheme.all.map(\.id))
  func schemeLeavesNothing(_ id: String) throws {
    let entry = try #require(SchemeRegistry.shared.entry(id: id))
    let scripts = Set([
      entry.definition.script, entry.definition.script == .katakana ? .hiragana : entry.definition.script,
    ])
    for letter in AssignedLetters.letters where scripts.contains(UnicodeProperties.script(of: letter)) {
      let text = Composition.composedIfNeeded(Array("\(letter)".utf8))
      let written = String(decoding: entry.transliterated(text), as: UTF8.self)
      let leaked = written.unicodeScalars.filter {
        scripts.contains(UnicodeProperties.script(of: $0)) && $0.properties.isAlphabetic
      }
      #expect(leaked.isEmpty, "U+\(String(letter.value, radix: 16)) \(letter): \(written)")
    }
  }

  @Test("ids are unique, and every scheme names its standard and source")
  func descriptions() {
    let schemes = RomanizationScheme.all
    #expect(schemes.count > 120)
    #expect(Set(schemes.map(\.id)).count == schemes.count)
    for scheme in schemes {
      #expect(scheme.id.hasPrefix("\(scheme.language.code)-"))
      #expect(!scheme.standard.isEmpty && !scheme.name.isEmpty && !scheme.source.isEmpty)
    }
  }

  @Test("rules stay within what the tables hold", arguments: RomanizationScheme.all.map(\.id))
  func limits(_ id: String) throws {
    let definition = try #require(SchemeRegistry.shared.entry(id: id)).definition
    let rules = RuleParser.rulesInForce(definition.rules)
    let contexts = Set(rules.flatMap { [$0.before, $0.after] }).subtracting([""])
    #expect(contexts.count <= CompiledSchemeBuilder.maximumSets, "\(contexts.count) context sets")
    for rule in rules {
      #expect(rule.target.utf8.count <= CompiledScheme.maximumOutput, "\(rule.source) writes \(rule.target)")
      #expect(rule.source.utf8.count * 4 >= rule.target.utf8.count)
    }
  }
}
