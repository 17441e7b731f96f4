import ICUBridge
import Romanization
import Testing
import TextModel

@Suite("Latin folding") struct LatinFoldingTests {
  @Test(
    "names lose their accents and keep their letters",
    arguments: [
      ("Əliyev İlham", "aliyev ilham"), ("Łódź", "lodz"), ("Đoković", "dokovic"), ("Straße", "strasse"),
      ("Þórður", "thordur"), ("Œuvre Ærø", "oeuvre aero"), ("Ħamrun", "hamrun"), ("Iŋari", "inari"),
      ("Kâssym-Žomart Ğojamberdı", "kassym-zomart gojamberdi"), ("Col·lectiu Para\u{140}lel", "collectiu parallel"),
      ("Nguyễn Phú Trọng", "nguyen phu trong"), ("O’Brien – “X”", "o'brien - \"x\""), ("Dong\u{A0}Jun", "dong jun"),
      ("e\u{301}te\u{301}", "ete"), ("so\u{AD}ft", "soft"), ("ﬁn ﬄ", "fin ffl"), ("Ｔｏｋｙｏ", "tokyo"), ("", ""),
    ])
  func folded(_ source: String, _ expected: String) {
    #expect(String(decoding: LatinFolding.asciiFolded(source.utf8), as: UTF8.self) == expected)
  }

  @Test("capitals stay when asked")
  func capitals() {
    #expect(LatinFolding.ascii("Əliyev, ŁÓDŹ, Þór, Œuvre") == "Aliyev, LODZ, Thor, Oeuvre")
    #expect(LatinFolding.ascii("plain") == "plain")
  }

  @Test("every assigned Latin letter becomes ASCII")
  func everyLatinLetter() {
    var seen = 0
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic, !scalar.properties.name.isNilOrModifier,
        UnicodeProperties.script(of: scalar) == .latin
      else { continue }
      seen += 1
      let written = LatinFolding.asciiFolded(String(scalar).utf8)
      #expect(written.allSatisfy { $0 < 0x80 }, "U+\(String(value, radix: 16)) \(scalar)")
    }
    #expect(seen > 1000)
  }

  @Test("other scripts pass unchanged")
  func otherScripts() {
    #expect(LatinFolding.ascii("Токаев 习") == "Токаев 习")
  }
}

extension Optional where Wrapped == String {
  /// Modifier letters, Roman numerals and enclosed letters are signs, not letters of names.
  fileprivate var isNilOrModifier: Bool {
    guard let self else { return true }
    return ["MODIFIER", "ROMAN NUMERAL", "SUBSCRIPT", "SUPERSCRIPT"].contains { self.contains($0) }
  }
}
