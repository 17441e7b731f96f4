import Foundation
import TestSupport
import Testing

@testable import onoma

@Suite("Lines of documents, read without the general decoder")
struct DocumentLineTests {
  /// What Foundation's decoder reads of a line; nil where it refuses it.
  private struct Twin: Decodable {
    let id: String?
    let text: String?
    let lang: String?
    let date: String?
    let url: String?

    private enum CodingKeys: String, CodingKey {
      case id = "doc_id"
      case text, lang, date, url
    }
  }

  private static func twin(_ line: [UInt8]) -> Twin? { try? JSONDecoder().decode(Twin.self, from: Data(line)) }

  private static func expectSame(_ line: [UInt8]) {
    guard let fields = DocumentLine(line) else { return }
    let shown = Comment(rawValue: String(decoding: line, as: UTF8.self))
    guard let twin = twin(line) else {
      Issue.record("read, though it is no line for the decoder: \(shown)")
      return
    }
    for (own, other) in [
      (fields.id, twin.id), (fields.text, twin.text), (fields.language, twin.lang), (fields.date, twin.date),
      (fields.url, twin.url),
    ] {
      #expect(own.map { Array($0.utf8) } == other.map { Array($0.utf8) }, shown)
    }
  }

  @Test(
    "Plain lines are read, with all escapes",
    arguments: [
      (#"{"doc_id":"a","text":"Dong Jun"}"#, "Dong Jun"), (#" { "text" : "x" , "doc_id" : "a" } "#, "x"),
      (
        #"{"doc_id":"a","text":"\"\\\/\b\f\n\r\t","lang":"it","url":"u","date":"d","other":"o"}"#,
        "\"\\/\u{8}\u{C}\n\r\t"
      ),
      (#"{"doc_id":"a","text":"\u0422\u043eka \uD83D\uDE00!"}"#, "Тоka 😀!"), (#"{"doc_id":"a","text":"習近平"}"#, "習近平"),
      (#"{"doc_id":"a","text":""}"#, ""), (#"{"d\u006Fc_id":"a","text":"é"}"#, "é"),
    ] as [(String, String)])
  func plain(line: String, text: String) throws {
    let fields = try #require(DocumentLine(Array(line.utf8)))
    #expect(fields.id == "a")
    #expect(fields.text.map { Array($0.utf8) } == Array(text.utf8))
    Self.expectSame(Array(line.utf8))
  }

  @Test(
    "What is not plain is left to the general decoder",
    arguments: [
      "", "{}", "[1,2]", #"{"doc_id":"a""#, #"{"doc_id":5,"text":"x"}"#, #"{"doc_id":"a","text":"x","lang":null}"#,
      #"{"doc_id":"a","text":"x","mentions":[]}"#, #"{"doc_id":"a","text":"x","mentions":"y"}"#,
      #"{"doc_id":"a","doc_id":"b","text":"x"}"#, #"{"doc_id":"a","text":"x"} {"#, #"{"doc_id":"a","text":"x",}"#,
      #"{"text":"\uD83D"}"#, #"{"text":"\uD83Dx"}"#, #"{"text":"\uDE00"}"#, #"{"text":"\u12"}"#, #"{"text":"\x"}"#,
      "{\"text\":\"a\tb\"}", #"{"text":"\u0000"}"#, #"{"text":"a\"#, #"{"text" "a"}"#,
    ])
  func left(line: String) {
    #expect(DocumentLine(Array(line.utf8)) == nil)
  }

  @Test("Bytes that are no UTF-8 are left to the general decoder")
  func illFormed() {
    #expect(DocumentLine(Array("{\"text\":\"".utf8) + [0xC3] + Array("\"}".utf8)) == nil)
    #expect(DocumentLine(Array("{\"text\":\"\\n".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8)) == nil)
  }

  @Test("Damaged lines are read as the general decoder reads them, or not at all", arguments: 0..<40)
  func damaged(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let line = Array(
      #"{"doc_id":"a-1","text":"Ça \u00e9t\u00E9 \"x\" \\ 习近平 \uD83C\uDF89\n","lang":"fr","url":"h:/"}"#.utf8)
    let signs = Array("\"\\{}:,u0dD \u{1}é".utf8) + [0xFF, 0x00]
    for _ in 0..<50 {
      var copy = line
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<copy.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: copy[place] = sign
        case 1: copy.insert(sign, at: place)
        default: copy.remove(at: place)
        }
      }
      Self.expectSame(copy)
    }
  }
}
