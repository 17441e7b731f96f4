import TextModel
import Testing
import UnicodeText

@Suite("Decoding")
struct SourceTextDecodingTests {
  @Test("valid UTF-8 stays as it is")
  func plain() throws {
    let bytes = Array("Токаев met Dong\u{A0}Jun".utf8)
    let text = try SourceText(decoding: bytes)
    #expect(text.utf8 == bytes)
    #expect(text.string.utf8.elementsEqual(bytes))
    #expect(text.encoding == .utf8)
    #expect(text.repairs.isEmpty)
    #expect(text.byteOffsets.isIdentity)
  }

  @Test("no bytes are an empty text")
  func empty() throws {
    let text = try SourceText(decoding: [UInt8]())
    #expect(text.utf8.isEmpty)
    #expect(text.encoding == .utf8)
  }

  @Test("bytes may come from any collection")
  func collections() throws {
    #expect(try SourceText(decoding: "abc".utf8).string == "abc")
    #expect(try SourceText(decoding: Array("xabcx".utf8)[1..<4]).string == "abc")
  }

  @Test(
    "a byte order mark decides, is dropped and reported",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], TextEncoding.utf8, 3..<4), ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian, 2..<4),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian, 2..<4),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32LittleEndian, 4..<8),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32BigEndian, 4..<8),
    ] as [([UInt8], TextEncoding, Range<Int>)])
  func marks(bytes: [UInt8], encoding: TextEncoding, source: Range<Int>) throws {
    let text = try SourceText(decoding: bytes, declared: .windows1251)
    #expect(text.string == "a")
    #expect(text.encoding == encoding)
    #expect(text.repairs == [TextRepair(kind: .byteOrderMark, range: TextRange(0..<0), byteOffset: 0)])
    #expect(text.byteOffsets.sourceRange(for: TextRange(0..<1)) == TextRange(source))
  }

  @Test("a declared encoding wins over what the bytes look like")
  func declared() throws {
    let text = try SourceText(decoding: Array("é".utf8), declared: .windows1252)
    #expect(text.string == "Ã©")
    #expect(try SourceText(decoding: [0xD2, 0xEE], declared: TextEncoding("CP1251")).encoding == .windows1251)
  }

  @Test("an unknown declared encoding is refused by name", arguments: ["klingon", "utf-7", ""])
  func unknown(label: String) {
    let failure = #expect(throws: DecodingFailure.self) {
      try SourceText(decoding: [0x61], declared: TextEncoding(label))
    }
    #expect(failure?.code == .unknownEncoding)
    #expect(failure?.description.contains("'\(label)'") == true)
  }

  @Test(
    "each maximal ill-formed part becomes one U+FFFD",
    arguments: [
      ([0x61, 0xE2, 0x80, 0x62], "a\u{FFFD}b"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xF0, 0x9F, 0x41], "\u{FFFD}A"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func illFormed(bytes: [UInt8], expected: String) throws {
    let text = try SourceText(decoding: bytes, declared: .utf8)
    #expect(text.utf8 == Array(expected.utf8))
    #expect(text.repairs.count == expected.unicodeScalars.count { $0 == "\u{FFFD}" })
    #expect(text.repairs.allSatisfy { $0.kind == .invalidBytes })
  }

  @Test("a repair tells its place in the text and in the bytes")
  func repairs() throws {
    let bytes = Array("Токаев ".utf8) + [0xFF] + Array(" Путин".utf8)
    let text = try SourceText(decoding: bytes)
    #expect(text.encoding == .utf8)
    #expect(text.repairs == [TextRepair(kind: .invalidBytes, range: TextRange(13..<16), byteOffset: 13)])
    #expect(text.byteOffsets.sourceRange(for: TextRange(17..<27)) == TextRange(15..<25))
  }

  @Test("a character that the end cuts off is dropped and reported", arguments: 1...3)
  func cutTail(missing: Int) throws {
    let bytes = Array("Beijing 😀".utf8.dropLast(missing))
    let text = try SourceText(decoding: bytes)
    #expect(text.string == "Beijing ")
    #expect(text.encoding == .utf8)
    #expect(text.repairs == [TextRepair(kind: .truncatedTail, range: TextRange(8..<8), byteOffset: 8)])
  }

  @Test("invalid bytes are refused with their offset when asked for")
  func refusal() {
    let failure = #expect(throws: DecodingFailure.self) {
      try SourceText(decoding: Array("Токаев".utf8) + [0xFF, 0x20], onInvalid: .fail)
    }
    #expect(failure?.code == .invalidBytes)
    #expect(failure?.byteOffset == 12)
    #expect(throws: DecodingFailure.self) { try SourceText(decoding: [0xFF, 0xFE, 0x61], onInvalid: .fail) }
  }

  @Test("an odd byte at the end of UTF-16 is a cut tail")
  func oddTail() throws {
    let text = try SourceText(decoding: [0xFF, 0xFE, 0x61, 0x00, 0x62])
    #expect(text.string == "a")
    #expect(text.repairs.map(\.kind) == [.byteOrderMark, .truncatedTail])
    #expect(text.repairs.last?.byteOffset == 4)
  }

  @Test("an unpaired surrogate in UTF-16 is replaced")
  func surrogates() throws {
    let text = try SourceText(decoding: [0x61, 0, 0x00, 0xD8, 0x62, 0], declared: .utf16LittleEndian)
    #expect(text.utf8 == Array("a\u{FFFD}b".utf8))
    #expect(text.repairs == [TextRepair(kind: .invalidBytes, range: TextRange(1..<4), byteOffset: 2)])
  }
}
