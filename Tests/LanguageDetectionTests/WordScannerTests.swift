import Testing

@testable import LanguageDetection

@Suite("The word scanner")
struct WordScannerTests {
  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scanner = WordScanner(bytes)
    var words: [String] = []
    while let word = scanner.next() {
      words.append(String(decoding: bytes[word.start..<word.end], as: UTF8.self))
    }
    return words
  }

  @Test(
    "cuts text into words of one alphabet",
    arguments: [
      ("Dong Jun met Tokayev.", ["Dong", "Jun", "met", "Tokayev"]),
      ("dell’Utri e l'Iran", ["dell’", "Utri", "e", "l'", "Iran"]),
      ("oʻzbek tili", ["oʻ", "zbek", "tili"]),
      ("'quoted' words'", ["quoted", "words"]),
      ("Apple的iPhone", ["Apple", "的", "iPhone"]),
      ("covid19 H5N1", ["covid", "H", "N"]),
      ("", []), ("123 — !?", []),
    ])
  func cutting(text: String, expected: [String]) {
    #expect(Self.words(text) == expected)
  }

  @Test(
    "leaves out addresses and handles",
    arguments: [
      "https://www.example.com/path?a=b", "write to name.family@example.org", "www.example.com/it/notizie",
      "@someone said",
    ])
  func addresses(text: String) {
    let words = Self.words("uno " + text + " due")
    #expect(words.first == "uno" && words.last == "due")
    #expect(!words.contains { ["example", "com", "org", "notizie", "someone", "family"].contains($0) })
  }

  @Test("folds case, and reads a letter with its accent apart as one letter")
  func folding() {
    #expect(Self.letters("ÉTÉ") == Self.letters("été"))
    #expect(Self.letters("e\u{301}te\u{301}") == Self.letters("été"))
    #expect(Self.letters("vie\u{323}\u{302}t") == Self.letters("vi\u{1EB9}\u{302}t"))
    #expect(Self.letters("ＡＢＣ") == Self.letters("abc"))
    #expect(Self.letters("И\u{306}од") == Self.letters("йод"))
    #expect(Self.letters("co\u{AD}operate") == Self.letters("cooperate"))
    #expect(Self.letters("été") != Self.letters("ete"))
  }

  private static func letters(_ word: String) -> [UInt32] {
    var scanner = WordScanner(Array(word.utf8))
    return scanner.next() == nil ? [] : scanner.letters
  }

  @Test(
    "tells how strongly the text breaks before a word",
    arguments: [
      ("one two", BreakStrength.none), ("one, two", .clause), ("one \"two", .quotation), ("one. Two", .sentence),
      ("one\ntwo", .line), ("one.\" Two", .sentence),
    ])
  func strengths(text: String, expected: BreakStrength) {
    var scanner = WordScanner(Array(text.utf8))
    _ = scanner.next()
    #expect(scanner.next()?.strength == expected)
  }

  @Test("tells words that touch a digit", arguments: [("H5N1", true), ("2026 anno", false), ("5-го", false)])
  func digits(text: String, expected: Bool) {
    var scanner = WordScanner(Array(text.utf8))
    #expect(scanner.next()?.touchesDigit == expected)
  }

  @Test("begins a passage before the marks that open it and behind those that close the one before")
  func cuts() {
    let text = Array("detto: «We agree» e poi".utf8)
    var scanner = WordScanner(text)
    let cuts = [scanner.next(), scanner.next(), scanner.next(), scanner.next()].compactMap { $0?.cut }
    #expect(cuts.map { String(decoding: text[$0...].prefix(4), as: UTF8.self) } == ["dett", "«We", "agre", "e po"])
  }

  @Test("keeps at most forty letters of a word and goes on behind it")
  func longWords() {
    var scanner = WordScanner(Array((String(repeating: "a", count: 5000) + " end").utf8))
    #expect(scanner.next()?.letterCount == 5000)
    #expect(scanner.letters.count <= WordScanner.maximumLetters)
    #expect(scanner.next()?.letterCount == 3)
  }

  @Test("reads any bytes to their end")
  func brokenBytes() {
    for lead in UInt8.min...UInt8.max {
      for length in 1...4 {
        var scanner = WordScanner(Array(repeating: lead, count: length) + [0x61])
        while scanner.next() != nil {}
      }
    }
  }
}
