import TestSupport
import Testing
import TextModel
import UnicodeText

@Suite("The tokenizer")
struct TextTokenizerTests {
  @Test("Words, numbers, ideographs, punctuation and spaces are told apart")
  func kinds() throws {
    let text = SourceText("Wang Yi, 12.5% – 王毅 A4\n")
    let tokens = try TextTokenizer(unit: .word, language: .english).tokens(in: text)
    let shown = tokens.map { "\($0.kind):\(text[$0.range])" }
    #expect(
      shown == [
        "word:Wang", "space: ", "word:Yi", "punctuation:,", "space: ", "number:12.5", "punctuation:%", "space: ",
        "punctuation:–", "space: ", "ideograph:王", "ideograph:毅", "space: ", "word:A4", "space:\n",
      ])
  }

  @Test(
    "Abbreviations of the language end no sentence",
    arguments: [
      ("it", "Lo ha detto l’on. Rossi. Poi è partito.", ["Lo ha detto l’on. Rossi. ", "Poi è partito."]),
      ("it", "Il dott. Bianchi e il sig. Verdi.", ["Il dott. Bianchi e il sig. Verdi."]),
      ("en", "Mr. Putin met Dr. Xi. They talked.", ["Mr. Putin met Dr. Xi. ", "They talked."]),
      ("it", "Il presidente K. Tokayev e V. V. Putin.", ["Il presidente K. Tokayev e V. V. Putin."]),
      ("it", "Costa 5 euro. È poco, ecc. Poi basta.", ["Costa 5 euro. ", "È poco, ecc. ", "Poi basta."]),
      ("ru", "Он приехал. Она уехала!", ["Он приехал. ", "Она уехала!"]),
      ("zh", "他来了。她走了。", ["他来了。", "她走了。"]),
    ])
  func sentences(language: String, text: String, expected: [String]) throws {
    let source = SourceText(text)
    let tokens = try TextTokenizer(unit: .sentence, language: Language(language)).tokens(in: source)
    #expect(tokens.map { String(source[$0.range]) } == expected)
    #expect(tokens.allSatisfy { $0.kind == .word })
  }

  @Test("Without a language an abbreviation ends its sentence, as the plain standard has it")
  func plainSentences() throws {
    #expect(try TextTokenizer(unit: .sentence).tokens(in: SourceText("Mr. Putin met Dr. Xi.")).count > 1)
  }

  @Test("Paragraphs end with their line end, of any kind; blank ones are spaces")
  func paragraphs() throws {
    let text = SourceText("Uno\r\n\n due\u{2029}tre\u{85}quattro\rcinque")
    let tokens = try TextTokenizer(unit: .paragraph).tokens(in: text)
    #expect(
      tokens.map { String(text[$0.range]) } == ["Uno\r\n", "\n", " due\u{2029}", "tre\u{85}", "quattro\r", "cinque"])
    #expect(tokens.map(\.kind) == [.word, .space, .word, .word, .word, .word])
  }

  @Test("A narrow no-break space parts words of a language and groups digits", arguments: [" x", " 中"])
  func narrowSpace(tail: String) throws {
    let text = SourceText("Dong\u{202F}Jun 10\u{202F}000\u{202F}!" + tail)
    let tokens = try TextTokenizer(unit: .word, language: .french).tokens(in: text)
    let shown = tokens.prefix(6).map { String(text[$0.range]) }
    #expect(shown == ["Dong", "\u{202F}", "Jun", " ", "10\u{202F}000", "\u{202F}"])
  }

  @Test("An empty text has no tokens", arguments: TextTokenizer.Unit.allCases)
  func empty(unit: TextTokenizer.Unit) throws {
    #expect(try TextTokenizer(unit: unit, language: .italian).tokens(in: SourceText("")).isEmpty)
  }

  @Test("Tokens of any text tile it, in every unit and language", arguments: 0..<60)
  func tiling(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "dell’", "l'", "ONU", "’", "'", "‘", "Putin’s", "’ndrangheta", " ", "\n", "\r\n", "po’", "中国", "ไทย", ".", ",",
      "12",
      "\u{202F}", "\u{301}", "א'", "\"", "@", ":", "🇮🇹", "é", "'90",
    ]
    let text = SourceText((0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
    for unit in TextTokenizer.Unit.allCases {
      for language in [nil, Language.italian, .english, .french, .swedish] {
        let tokens = try TextTokenizer(unit: unit, language: language).tokens(in: text)
        #expect(tokens.first?.range.lowerBound ?? 0 == 0)
        #expect(tokens.last?.range.upperBound ?? 0 == text.count)
        for (left, right) in zip(tokens, tokens.dropFirst()) {
          #expect(left.range.upperBound == right.range.lowerBound, "\(text.string)")
        }
        #expect(tokens.allSatisfy { !$0.range.isEmpty })
      }
    }
  }
}

extension Language {
  fileprivate static let swedish = Language("sv")
}
