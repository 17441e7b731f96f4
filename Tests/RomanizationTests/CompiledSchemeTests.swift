@testable import Romanization
import TestSupport
import Testing

@Suite("Compiled schemes") struct CompiledSchemeTests {
  private static let wordsPerScheme = 24

  @Test("the tables write random words as the rules read one by one do", arguments: RomanizationScheme.all.map(\.id))
  func sameAsReference(_ id: String) throws {
    let definition = try #require(SchemeRegistry.shared.entry(id: id)).definition
    let reference = ReferenceTransliterator(definition)
    let compiled = CompiledScheme(definition)
    let alphabet =
      Array(
        Set(RuleParser.rulesInForce(Array(definition.rules.dropFirst())).flatMap { $0.source.unicodeScalars })
      ).filter { reference.startsRule($0) && !$0.properties.isUppercase }.sorted() + [" ", "-"]
    var generator = SplitMix64(seed: 20_261_121)
    for _ in 0..<Self.wordsPerScheme {
      let length = Int.random(in: 1...9, using: &generator)
      var word = ""
      for _ in 0..<length {
        if let letter = alphabet.randomElement(using: &generator) { word.unicodeScalars.append(letter) }
      }
      let written = String(decoding: compiled.written(Array(word.utf8)), as: UTF8.self)
      let expected = reference.transliterated(word)
      #expect(Array(written.utf8) == Array(expected.utf8), "\(word): \(written), by the rules \(expected)")
    }
  }

  @Test("broken and cut bytes pass through, and never trap")
  func brokenBytes() throws {
    let compiled = try #require(SchemeRegistry.shared.entry(id: "ru-bgn-pcgn")).faithful
    let whole = Array("Щука 习 😀".utf8)
    for end in 0...whole.count { _ = compiled.written(Array(whole[..<end])) }
    #expect(compiled.written([0xD0]) == [0xD0])
    #expect(compiled.written([0xFF, 0xD0, 0xA9]) == [0xFF] + Array("Shch".utf8))
    var generator = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let noise = (0..<24).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = compiled.written(noise)
      _ = Romanizer.romanized(utf8: noise)
      _ = LatinFolding.asciiFolded(noise)
    }
  }

  @Test("capitals of one letter in four are title case before small letters and capitals among capitals")
  func capitals() throws {
    let compiled = try #require(SchemeRegistry.shared.entry(id: "ru-bgn-pcgn")).faithful
    for (source, expected) in [
      ("Щ", "Shch"), ("ЩИ", "SHCHI"), ("ИЩ", "ISHCH"), ("Щи", "Shchi"), ("Ю. Щ.", "Yu. Shch."),
    ] {
      #expect(String(decoding: compiled.written(Array(source.utf8)), as: UTF8.self) == expected)
    }
  }
}
