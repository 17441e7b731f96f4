import TestSupport
import TextModel
import Testing

@testable import UnicodeText

@Suite("Repairs")
struct TextRepairerTests {
  private static let names: Set<String> = ["Dong", "Jun", "Wong", "Xi", "Jinping", "Marco", "Rossi", "Donald"]

  static func repaired(_ text: String, _ kinds: Set<RepairEdit.Kind>) -> String {
    TextRepairer(kinds, isName: { names.contains($0) }).repaired(SourceText(text)).text.string
  }

  @Test(
    "UTF-8 read as an encoding of one byte is turned back, once or twice",
    arguments: [
      ("perchÃ© la cittÃ\u{A0} Ã¨ cosÃ¬", "perché la città è così"),
      ("MÃ¼ller et le prÃ©sident", "Müller et le président"),
      ("it’s â€œgoodâ€\u{9D}", "it’s “good”"), ("ÃƒÂ¨ doppio perchÃƒÂ©", "è doppio perché"),
      ("РџСЂРµР·РёРґРµРЅС‚ РўРѕРєР°РµРІ", "Президент Токаев"), ("Р° РџСѓС‚РёРЅ", "а Путин"),
      ("πŸ‘‡ ecco", "👇 ecco"), ("ä¸­å›½å›½é˜²éƒ¨é•¿", "中国国防部长"), ("Ĺ‚ĂłdĹş", "łódź"),
      ("cittÃ  e perchÃ©", "città e perché"),
      ("perchГ© ГЁ cosГ¬", "perché è così"), ("mis√©rable jalousie", "misérable jalousie"),
      ("Солнце РІ памяти РєР°Рє", "Солнце в памяти как"),
      ("Â£5m at 25Â°C", "£5m at 25°C"),
      // Read wrongly twice: letters that become signs first.
      ("Р\u{A0}С•РЎвЂљР\u{A0}Р†Р\u{A0}ВµРЎвЂљ Р\u{A0}СљР\u{A0}С•РЎРѓР\u{A0}С”Р\u{A0}Р†РЎвЂ№", "ответ Москвы"),
      ("ГђЕѕГ‘вЂљГђВІГђВµГ‘вЂљ ГђЕ“ГђВѕГ‘ВЃГђВєГђВІГ‘вЂ№", "Ответ Москвы"),
      ("Ð\u{A0}ÑŸÐ\u{A0}Ñ‘Ð¡â‚¬Ð¡Ñ“Ð¡â€š: Ð\u{A0}Ð…Ð\u{A0}ÂµÐ¡â€š", "Пишут: нет"),
    ])
  func mojibake(broken: String, whole: String) {
    #expect(Self.repaired(broken, [.mojibake]) == whole)
  }

  @Test(
    "sound text is no mojibake, whatever letters meet",
    arguments: [
      "Він їде до Києва, Гід каже: «Ні»", "СССР» и «США…» – так", "майбутнє вже", "көңілі тарлы", "Ο Ά και Β» είπε",
      "À l’été, São Paulo, Žižek, Łódź, İstanbul", "ÄÖÜ ÉÈ «Ça»", "пїЅ", "الأمير «محمد»", "中国“国防”部长",
    ])
  func noMojibake(text: String) {
    let repaired = TextRepairer([.mojibake]).repaired(SourceText(text))
    #expect(repaired.edits.isEmpty)
    #expect(repaired.text.utf8 == Array(text.utf8))
  }

  @Test(
    "a word that a line end breaks is joined; the hyphen of names and compounds stays",
    arguments: [
      ("il Kaza-\nkistan", "il Kazakistan"), ("Kassym-\nJomart Tokayev", "Kassym-Jomart Tokayev"),
      ("Kaza-  \r\n  kistan", "Kazakistan"), ("Kaza\u{AD}\nkistan", "Kazakistan"), ("KAZA-\nKHSTAN", "KAZAKHSTAN"),
      ("l’ex-\npresidente", "l’ex-presidente"), ("US-\nled talks", "US-led talks"), ("Toka‐\nyev", "Tokayev"),
      ("italo-\namericano, italo-americano", "italo-americano, italo-americano"),
      ("Innen-\nund Außenminister", "Innen-\nund Außenminister"), ("1-\n2 - \nx --\ny", "1-\n2 - \nx --\ny"),
      ("uno\ndue", "uno\ndue"),
    ])
  func brokenWords(broken: String, whole: String) {
    #expect(Self.repaired(broken, [.brokenWord]) == whole)
  }

  @Test(
    "characters that are not seen go, and those of print become plain letters",
    arguments: [
      (RepairEdit.Kind.softHyphen, "Toka\u{AD}yev", "Tokayev"),
      (.space, "Dong\u{A0}Jun\u{3000}x\u{202F}y", "Dong Jun x y"),
      (.invisible, "Toka\u{200B}yev\u{FEFF} a\u{200D}b", "Tokayev ab"),
      (.invisible, "می\u{200C}خواهم 👩\u{200D}🚀", "می\u{200C}خواهم 👩\u{200D}🚀"),
      (.bidiControl, "\u{202E}Tokayev\u{202C}\u{200F}", "Tokayev"),
      (.fullwidth, "Ｔｏｋａｙｅｖ，２０２６年 Ａ＆Ｂ", "Tokayev，2026年 A&B"),
      (.fullwidth, "ｱﾍﾞ", "アベ"), (.presentationForm, "ﬁnale oﬃce ﷺ", "finale office ﷺ"),
      (.presentationForm, "ﻣﺤﻤﺪ ﻻ", "محمد لا"),
    ])
  func characters(kind: RepairEdit.Kind, text: String, expected: String) {
    #expect(Self.repaired(text, [kind]).unicodeScalars.elementsEqual(expected.unicodeScalars))
    let others = Set(RepairEdit.Kind.allCases).subtracting([kind])
    #expect(!TextRepairer(others).repaired(SourceText(text)).edits.contains { $0.kind == kind })
  }

  @Test(
    "glued names are parted where both words are known, or one in an author's line, or both in the text",
    arguments: [
      ("il ministro DongJun", "il ministro Dong Jun"), ("HayleyWong\nBeijing", "Hayley Wong\nBeijing"),
      ("by HayleyWong", "by Hayley Wong"),
      ("McDonald, DeLorean, iPhone, YouTube", "McDonald, DeLorean, iPhone, YouTube"),
      ("MacDonald and DongJunior", "MacDonald and DongJunior"),
      ("@DongJun x.DongJun DongJun.com", "@DongJun x.DongJun DongJun.com"),
      ("Hayley said: HayleySmith; Smith", "Hayley said: Hayley Smith; Smith"), ("PayPal pays Pal", "PayPal pays Pal"),
    ])
  func gluedNames(text: String, expected: String) {
    #expect(Self.repaired(text, [.gluedName]) == expected)
  }

  @Test("every edit tells its kind, its place in the text before, and what stands there now")
  func report() {
    let text = SourceText("perchÃ© Ｔｏｋａｙｅｖ\u{200B} Kaza-\nkistan")
    let repaired = TextRepairer().repaired(text)
    #expect(repaired.text.string == "perché Tokayev Kazakistan")
    #expect(
      repaired.edits == [
        RepairEdit(kind: .mojibake, range: TextRange(5..<9), replacement: "é"),
        RepairEdit(kind: .brokenWord, range: TextRange(39..<41), replacement: ""),
        RepairEdit(kind: .fullwidth, range: TextRange(10..<31), replacement: "Tokayev"),
        RepairEdit(kind: .invisible, range: TextRange(31..<34), replacement: ""),
      ])
    #expect(repaired.offsets.sourceRange(for: TextRange(8..<15)) == TextRange(10..<31))
    #expect(repaired.offsets.sourceRange(for: TextRange(16..<26)) == TextRange(35..<47))
    #expect(repaired.offsets.resultRange(for: TextRange(10..<31)) == TextRange(8..<15))
  }

  @Test("the repaired text leads on to the bytes that were read")
  func bytes() throws {
    let bytes = try #require(SingleByte.encode("Toka\u{AD}yev è qui", "windows-1252"))
    let repaired = TextRepairer().repaired(try SourceText(decoding: bytes))
    #expect(repaired.text.string == "Tokayev è qui")
    #expect(repaired.text.encoding == .windows1252)
    #expect(repaired.text.byteOffsets.sourceRange(for: TextRange(0..<7)) == TextRange(0..<8))
    #expect(repaired.text.byteOffsets.sourceRange(for: TextRange(8..<10)) == TextRange(9..<10))
  }

  @Test(
    "random text: copied stretches are equal, ranges come back, a second repair finds nothing of its kind",
    arguments: 0..<40)
  func laws(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let text = SourceText(Self.randomText(using: &random))
    let repaired = TextRepairer(Set(RepairEdit.Kind.allCases), isName: { $0.utf8.count > 2 }).repaired(text)
    var (source, result) = (0, 0)
    for edit in repaired.offsets.edits {
      #expect(text.utf8[source..<edit.source.lowerBound] == repaired.text.utf8[result..<edit.result.lowerBound])
      (source, result) = (edit.source.upperBound, edit.result.upperBound)
    }
    #expect(text.utf8[source...] == repaired.text.utf8[result...])
    #expect(repaired.edits.isEmpty == repaired.offsets.isIdentity)
    #expect(String(validating: repaired.text.utf8, as: UTF8.self) != nil)
    for edit in repaired.edits { #expect(edit.range.upperBound <= text.count) }
    let again = TextRepairer([.softHyphen, .space, .bidiControl]).repaired(repaired.text)
    #expect(again.edits.isEmpty)
  }

  private static let alphabet: [Unicode.Scalar] = [
    "a", "B", "e", "o", "-", "\n", " ", "Ã", "©", "¨", "â", "€", "™", "Р", "°", "і", "В", "\u{AD}", "\u{A0}",
    "\u{200B}",
    "\u{200D}", "\u{202E}", "Ｔ", "ｏ", "ｶ", "\u{FF9E}", "ﬁ", "ﻣ", "漢", "\u{1F600}", "\u{80}", "\u{9D}", "é", "\r", "1",
  ]

  private static func randomText(using random: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...160, using: &random) {
      scalars.append(alphabet.randomElement(using: &random) ?? "a")
    }
    return String(scalars)
  }
}
