import ICUBridge
import TextModel
import Testing

@Suite("ICU converter")
struct ICUConverterTests {
  @Test("windows-1251 becomes UTF-8 with an edit a letter")
  func singleByte() throws {
    var converter = try ICUConverter("windows-1251")
    let text = try converter.converted([0xD2, 0x20, 0x41, 0xE0])
    #expect(text.utf8 == Array("Т Aа".utf8))
    #expect(text.offsets.edits.map(\.source) == [TextRange(0..<1), TextRange(3..<4)])
    #expect(text.offsets.edits.map(\.result) == [TextRange(0..<2), TextRange(4..<6)])
    let isSingleByte = converter.isSingleByte
    #expect(isSingleByte)
  }

  @Test("bytes that the charset forbids become U+FFFD and are listed")
  func invalid() throws {
    var converter = try ICUConverter("Shift_JIS")
    let text = try converter.converted([0x93, 0x8C, 0x41, 0x81, 0xFF, 0x93, 0x8C])
    #expect(text.utf8.starts(with: Array("東A\u{FFFD}".utf8)))
    #expect(text.invalidOffsets.first == 3)
    let isSingleByte = converter.isSingleByte
    #expect(!isSingleByte)
  }

  @Test("a character that straddles two chunks keeps its source range", arguments: [16383, 16382, 16381, 32767])
  func chunks(lead: Int) throws {
    var converter = try ICUConverter("gb18030")
    let bytes = [UInt8](repeating: 0x61, count: lead) + [0xB6, 0xAB, 0x81, 0x30, 0x81, 0x30, 0x62]
    let text = try converter.converted(bytes)
    #expect(text.utf8.suffix(6) == Array("東\u{80}b".utf8)[...] || text.utf8.suffix(6) == Array("东\u{80}b".utf8)[...])
    #expect(
      text.offsets.edits.map(\.source) == [TextRange(lead..<lead + 2), TextRange(lead + 2..<lead + 6)])
    #expect(text.offsets.edits.map(\.result) == [TextRange(lead..<lead + 3), TextRange(lead + 3..<lead + 5)])
  }

  @Test("a text of many edits and many invalid bytes outgrows the first guess")
  func growth() throws {
    var converter = try ICUConverter("windows-1253")
    let bytes = [UInt8](repeating: 0xD2, count: 5000) + [UInt8](repeating: 0xE1, count: 5000)
    let text = try converter.converted(bytes)
    #expect(text.invalidOffsets == Array(0..<5000))
    #expect(text.utf8.count == 15000 + 10000)
    #expect(text.offsets.edits.count == 10000)
    let again = try converter.converted([0xE1])
    #expect(again.utf8 == Array("α".utf8))
  }

  @Test("a charset that ICU does not know is refused")
  func unknown() {
    #expect(throws: ICUFailure.self) { _ = try ICUConverter("no-such-charset") }
  }
}
