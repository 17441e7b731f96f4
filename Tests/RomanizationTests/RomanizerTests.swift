import Romanization
import TestSupport
import Testing
import TextModel

@Suite("Romanizer") struct RomanizerTests {
  @Test(
    "names are written as the English press prints them, the letters telling the language",
    arguments: [
      ("Токаев", "Tokayev"), ("Тоқаев", "Toqaev"), ("Ғожамберді", "Ghozhamberdi"), ("Жақсылықов", "Zhaqsylyqov"),
      ("Шавкат Мирзиёев", "Shavkat Mirziyoyev"), ("Раҳмон", "Rahmon"), ("Хүрэлсүх", "Khurelsukh"),
      ("Володимир Зеленський", "Volodymyr Zelensky"), ("Ђоковић", "Djokovic"), ("Владимир Путин", "Vladimir Putin"),
      ("Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis"), ("Փաշինյան", "Pashinyan"), ("სააკაშვილი", "Saakashvili"),
      ("قاھار", "Qahar"), ("习近平", "Xi Jinping"), ("董军", "Dong Jun"), ("安倍晋三", "Abe Shinzo"), ("たなか", "Tanaka"),
      ("김정은", "Kim Jong-un"), ("محمد بن سلمان", "Mohammed bin Salman"), ("בנימין נתניהו", "Benjamin Netanyahu"),
      ("Əliyev, Łódź", "Aliyev, Lodz"), ("Vladimir Putin", "Vladimir Putin"), ("", ""),
    ])
  func press(_ source: String, _ expected: String) {
    #expect(Romanizer.romanized(source) == expected)
  }

  @Test(
    "the language given decides between readings",
    arguments: [
      ("Володимир", Language.ukrainian, "Volodymyr"), ("Володимир", .russian, "Volodimir"),
      ("Жапаров", .kyrgyz, "Japarov"), ("Жапаров", .russian, "Zhaparov"), ("Търново", .bulgarian, "Tarnovo"),
      ("Токаев", .italian, "Tokayev"), ("حسین", .persian, "Hossein"), ("Тоқаев", Language("kk-Cyrl"), "Toqaev"),
    ])
  func givenLanguage(_ source: String, _ language: Language, _ expected: String) {
    #expect(Romanizer.romanized(source, language: language) == expected)
  }

  @Test(
    "mixed scripts, decomposed letters and signs leave nothing but ASCII",
    arguments: [
      ("Владимир Putin, 习近平", "Vladimir Putin, Xi Jinping"), ("И\u{306}осиф", "Yosif"), ("Ё\u{301}лкин", "Yolkin"),
      ("«Слово» — №5", "\"Slovo\" - No5"), ("О\u{2019}Коннор", "O'Konnor"), ("٢٠٢٤ محمد", "2024 Mohammed"),
      ("ﻣﺤﻤﺪ", "Mohammed"), ("नरेन्द्र मोदी", "Narendra Modi"), ("로빈슨", "Robinseun"), ("ປາລີ", "Paalii"), ("ג'ודי", "Jodi"),
      ("😀", ""),
    ])
  func mixed(_ source: String, _ expected: String) {
    #expect(Romanizer.romanized(source) == expected)
  }

  @Test("variants come best first, each once, with all their schemes")
  func variants() {
    let variants = Romanizer.variants(of: "Токаев", language: .russian)
    #expect(variants.first?.text == "Tokayev")
    #expect(variants.map(\.text).contains("Tokaïev"))
    #expect(variants.first { $0.text == "Tokajew" }?.schemes.map(\.id) == ["ru-german", "ru-polish"])
    #expect(Set(variants.map { Array($0.text.utf8) }).count == variants.count)
    #expect(variants.allSatisfy { $0.schemes.first == $0.scheme })
    #expect(Romanizer.variants(of: "").isEmpty)
  }

  @Test("a mark over a scheme's letters does not hide the schemes behind a spelling")
  func schemesExplaining() {
    #expect(Romanizer.schemesExplaining("Tokaiev", of: "Токаев").map(\.id) == ["ru-french", "ru-portuguese"])
    #expect(Romanizer.schemesExplaining("Toqaev", of: "Тоқаев").map(\.id).contains("kk-2021"))
    #expect(Romanizer.schemesExplaining("Smith", of: "Токаев").isEmpty)
  }

  @Test("schemes are found by language and short name")
  func lookup() {
    #expect(RomanizationScheme(language: .kazakh, standard: "BGN-PCGN")?.id == "kk-bgn-pcgn")
    #expect(RomanizationScheme(language: .kazakh, standard: "kk-2021")?.id == "kk-2021")
    #expect(RomanizationScheme(language: .italian, standard: "kk-2021") == nil)
    #expect(RomanizationScheme(id: "nobody") == nil)
  }

  @Test("the folded readings of a name are ASCII, lower-case, and each once")
  func foldedReadings() {
    let readings = Romanizer.foldedReadings(of: Array("Жақсылықов".utf8), language: .kazakh)
    #expect(readings.first == Array("zhaqsylyqov".utf8))
    #expect(readings.contains(Array("jaqsylyqov".utf8)))
    #expect(Set(readings).count == readings.count)
    #expect(Romanizer.foldedReadings(of: Array("Łódź".utf8)) == [Array("lodz".utf8)])
  }

  @Test("a long text and a pile of marks take bounded time and leave ASCII")
  func extremes() {
    let marks = "и" + String(repeating: "\u{301}", count: 300)
    #expect(Romanizer.romanized(marks) == "i")
    let long = String(repeating: "Щука 习近平 ", count: 2000)
    #expect(Romanizer.romanized(long).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "The short way of names in Cyrillic alone ends where the long way of bytes does",
    arguments: [
      "Зеленський", "ЩУКИН", "Ельцин", "Ёлкин", "Қасым-Жомарт Тоқаев", "Ўзбекистон", "Љубиша", "м. Київ", "Тест№5", "",
      "-", "5",
      "Джон Smith", "Й", "и\u{306}", "Ђорђе", "Ельцин 김", "ѣ", "Ԥ", "«Газпром»", "Дональд Трамп О'Брайен", "҂а",
      "Цьк ськ",
    ])
  func ways(name: String) {
    #expect(Romanizer.romanized(name) == String(decoding: Romanizer.romanized(utf8: Array(name.utf8)), as: UTF8.self))
  }

  @Test("Random letters of the block are written alike in both ways")
  func randomWays() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: Bool.random(using: &random) ? 0x3FE...0x532 : 0x410...0x44F, using: &random))
      }
      let name = String(String.UnicodeScalarView(scalars))
      #expect(Romanizer.romanized(name).utf8.elementsEqual(Romanizer.romanized(utf8: Array(name.utf8))))
    }
  }
}
