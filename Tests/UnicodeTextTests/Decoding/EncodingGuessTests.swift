import TestSupport
import TextModel
import Testing

@testable import UnicodeText

@Suite("Guess of the encoding")
struct EncodingGuessTests {
  private static let french =
    "Le ministre a déjà reçu son collègue à l’hôtel de ville ; l’été dernier, il avait refusé."
  private static let german =
    "Die Außenministerin reist nächste Woche nach Peking und trifft dort für zwei Gespräche ein."
  private static let polish =
    "Minister spraw zagranicznych spotkał się wczoraj w Łodzi z delegacją i będzie mówił dłużej."
  private static let czech = "Předseda vlády řekl, že příští týden přijede na návštěvu ministr zahraničí z Číny."
  private static let hungarian =
    "A miniszterelnök szerint jövő héten érkezik a külügyminiszter, és két napig tárgyalnak."
  private static let russian = "Министр обороны Китая вчера встретился в Пекине с президентом Казахстана."
  private static let ukrainian = "Міністр оборони їде до Києва, щоб зустрітися з європейськими колегами цього тижня."
  private static let greek = "Ο υπουργός Εξωτερικών συναντήθηκε χθες στην Αθήνα με τον ομόλογό του από την Κίνα."
  private static let turkish =
    "Dışişleri Bakanı dün Ankara’da görüştü; şimdi ise İstanbul’a giderek açıklama yapacağını söyledi."
  private static let hebrew = "שר החוץ נפגש אתמול בירושלים עם עמיתו מסין ודן איתו במצב"
  private static let arabic = "التقى وزير الخارجية أمس في القاهرة نظيره الصيني وبحث معه الوضع في المنطقة"
  private static let lithuanian =
    "Užsienio reikalų ministras vakar Vilniuje susitiko su kolega iš Kinijos ir aptarė padėtį."
  private static let thai = "รัฐมนตรีว่าการกระทรวงกลาโหมของจีนเดินทางถึงกรุงเทพเมื่อวานนี้"
  private static let japanese = "中国の国防相は昨日、東京で日本の防衛相と会談し、地域の情勢について話し合いました。"
  private static let chinese = "中国国防部长昨天在北京会见了哈萨克斯坦总统，双方就地区局势交换了意见。"
  private static let traditional = "國防部長昨天在臺北會見了來訪的代表團，雙方就地區局勢交換了意見。"
  private static let korean = "중국 국방부장은 어제 서울에서 한국 국방부 장관과 만나 지역 정세를 논의했습니다."

  static let singleByte: [(charset: String, text: String)] = [
    ("windows-1252", french), ("windows-1252", german), ("macintosh", french), ("macintosh", german),
    ("windows-1250", polish), ("windows-1250", czech), ("windows-1250", hungarian), ("iso-8859-2", polish),
    ("iso-8859-2", czech), ("windows-1251", russian), ("windows-1251", ukrainian), ("koi8-r", russian),
    ("koi8-u", ukrainian), ("iso-8859-5", russian), ("ibm866", russian), ("x-mac-cyrillic", russian),
    ("x-mac-cyrillic", ukrainian), ("windows-1253", greek), ("iso-8859-7", greek), ("windows-1254", turkish),
    ("windows-1255", hebrew), ("windows-1256", arabic), ("iso-8859-6", arabic), ("windows-1257", lithuanian),
    ("iso-8859-13", lithuanian), ("windows-874", thai),
  ]

  @Test("a sentence in an encoding of one byte a character comes out as it went in", arguments: singleByte)
  func sentences(charset: String, text: String) throws {
    let bytes = try #require(SingleByte.encode(text, charset))
    #expect(try SourceText(decoding: bytes).string == text)
  }

  @Test(
    "a sentence in an encoding of East Asia comes out as it went in",
    arguments: [
      ("shift_jis", japanese), ("euc-jp", japanese), ("gb18030", chinese), ("big5", traditional), ("euc-kr", korean),
    ])
  func eastAsia(charset: String, text: String) throws {
    let decoded = try SourceText(decoding: DoubleByte.encode(text, charset))
    #expect(decoded.string == text)
    #expect(decoded.encoding == TextEncoding(charset))
  }

  @Test(
    "UTF-16 without a mark and without spaces is known by its characters",
    arguments: [
      chinese, japanese, thai, korean,
    ])
  func wide(text: String) throws {
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try SourceText(decoding: big).string == text)
    #expect(try SourceText(decoding: little).string == text)
    #expect(try SourceText(decoding: big).encoding == .utf16BigEndian)
  }

  @Test("escape sequences announce Japanese, an escape alone announces nothing")
  func escapes() throws {
    let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x35, 0x7E, 0x1B, 0x28, 0x42, 0x2E]
    #expect(try SourceText(decoding: Array("Tokyo: ".utf8) + bytes).string == "Tokyo: 東京.")
    #expect(try SourceText(decoding: [0x1B, 0x5B, 0x31, 0x6D, 0x61]).encoding == .utf8)
  }

  @Test("ASCII is UTF-8, and a word or two in Latin letters is Windows-1252")
  func short() throws {
    #expect(try SourceText(decoding: Array("Dong Jun".utf8)).encoding == .utf8)
    for (text, bytes) in [
      ("café", [0x63, 0x61, 0x66, 0xE9]), ("è", [0xE8]), ("Müller", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]),
      ("don’t", [0x64, 0x6F, 0x6E, 0x92, 0x74]),
    ] as [(String, [UInt8])] {
      let decoded = try SourceText(decoding: bytes)
      #expect(decoded.string == text)
      #expect(decoded.encoding == .windows1252)
    }
  }

  @Test("a page of markup and English around them does not hide a few Russian words")
  func mixed() throws {
    let words = try #require(SingleByte.encode("Президент Токаев встретился с министром", "windows-1251"))
    let page =
      Array("<html><body><div class=\"article wide\"><a href=\"/news/world\">World news today</a><p>".utf8) + words
      + Array("</p><p>All rights reserved by the publisher. Subscribe to our newsletter.</p></body></html>".utf8)
    #expect(try SourceText(decoding: page).encoding == .windows1251)
  }

  @Test("no bytes make the guess trap", arguments: UInt64(0)..<20)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 1...300, using: &random)).map { _ in UInt8.random(in: 0x20...0xFF, using: &random) }
    _ = EncodingGuess.encoding(of: bytes)
    _ = WidePattern.encodingWithoutSpaces(of: bytes)
  }
}

/// Encodes by asking the decoder what every pair of bytes means: a slow twin of an encoder.
enum DoubleByte {
  static func encode(_ text: String, _ name: String) throws -> [UInt8] {
    var pairs: [UInt8] = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F { pairs += [lead, trail, 0x0A] }
    }
    var bytes: [Unicode.Scalar: [UInt8]] = [:]
    let decoded = try SourceText(decoding: pairs, declared: TextEncoding(name))
    var position = 0
    for line in decoded.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
      // Where a character has two codes the lower one is the usual one.
      if scalars.count == 1, bytes[scalars[0]] == nil { bytes[scalars[0]] = Array(pairs[position..<position + 2]) }
      position += 3
    }
    return try text.unicodeScalars.flatMap { scalar in
      scalar.value < 0x80 ? [UInt8(scalar.value)] : try #require(bytes[scalar], "\(scalar) in \(name)")
    }
  }
}
