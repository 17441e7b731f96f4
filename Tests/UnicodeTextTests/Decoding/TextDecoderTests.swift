import TestSupport
import TextModel
import Testing

@testable import UnicodeText

@Suite("Choice of the encoding")
struct TextDecoderTests {
  static let russian =
    "Президент Казахстана Касым-Жомарт Токаев встретился в Пекине с министром обороны Китая Дун Цзюнем."
  static let italian = "Il presidente è arrivato a Pechino perché così aveva promesso: «un’intesa più che una città»."
  static let polish =
    "Prezydent Żeleński spotkał się wczoraj z ministrem spraw zagranicznych w Łodzi i będzie mówił dłużej."

  @Test(
    "a document that declares its encoding is read in it",
    arguments: [
      "<?xml version='1.0' encoding='windows-1251'?><p>", "<html><head><meta charset=\"cp1251\"><p>",
      "<META http-equiv=content-type content='text/html; charset=Windows-1251'>",
      "<meta name=x content=y><meta charset = windows-1251 >",
    ])
  func declarations(head: String) throws {
    let bytes = Array(head.utf8) + [0xD2, 0xEE, 0xEA, 0xE0, 0xE5, 0xE2]
    let text = try SourceText(decoding: bytes)
    #expect(text.encoding == .windows1251)
    #expect(text.string.hasSuffix("Токаев"))
  }

  @Test("a declaration is not believed when the text is well-formed UTF-8 or the label unknown")
  func falseDeclarations() throws {
    let saved = try SourceText(decoding: Array("<meta charset=windows-1251><p>Токаев".utf8))
    #expect(saved.encoding == .utf8)
    let unknown = try SourceText(decoding: Array("<meta charset=xyz>".utf8) + [0x93, 0x61, 0x94])
    #expect(unknown.encoding == .windows1252)
    let wide = try SourceText(decoding: Array("<meta charset=utf-16>é".utf8) + [0xFF])
    #expect(wide.encoding == .utf8)
  }

  @Test("UTF-16 without a mark shows by its zeros", arguments: [true, false])
  func wide(littleEndian: Bool) throws {
    let bytes = Self.russian.utf16.flatMap { unit in
      littleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let text = try SourceText(decoding: bytes)
    #expect(text.string == Self.russian)
    #expect(text.encoding == (littleEndian ? .utf16LittleEndian : .utf16BigEndian))
  }

  @Test(
    "statistics find the common encodings",
    arguments: [
      ("windows-1251", russian), ("koi8-u", russian), ("iso-8859-5", russian), ("windows-1252", italian),
    ])
  func statistics(name: String, text: String) throws {
    let bytes = try #require(SingleByte.encode(text, name))
    let decoded = try SourceText(decoding: bytes)
    #expect(decoded.string == text)
    #expect(decoded.encoding == TextEncoding(name))
  }

  @Test("Windows-1252 is preferred to Latin-1, and taken when nothing is known")
  func western() throws {
    #expect(try SourceText(decoding: [0x93, 0x6F, 0x6B, 0x94]).string == "“ok”")
    #expect(EncodingLabels.encoding(labeled: " ISO-8859-1 ") == .windows1252)
    #expect(EncodingLabels.encoding(labeled: "latin1") == .windows1252)
  }

  @Test(
    "binary data is refused",
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0], [UInt8](repeating: 1, count: 50), [0],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
    ])
  func binary(bytes: [UInt8]) {
    let failure = #expect(throws: DecodingFailure.self) { try SourceText(decoding: bytes) }
    #expect(failure?.code == .binary)
    #expect(throws: DecodingFailure.self) { try SourceText(decoding: bytes, declared: .windows1252) }
  }

  @Test("numbers of 16 bits are no UTF-16")
  func numbers() {
    let samples: [UInt8] = (0..<400).map { index in index % 2 == 0 ? UInt8(index / 2 % 7) : 0 }
    let failure = #expect(throws: DecodingFailure.self) { try SourceText(decoding: samples) }
    #expect(failure?.code == .binary)
  }

  @Test("random bytes are refused, a stray NUL in a long text is not")
  func strayBytes() throws {
    var random = SplitMix64(seed: 1)
    let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(throws: DecodingFailure.self) { try SourceText(decoding: noise) }
    let long = Array(String(repeating: "Dong Jun met Wang Yi.\n", count: 100).utf8)
    #expect(try SourceText(decoding: long + [0] + long).count == 2 * long.count + 1)
  }
}

/// Encodes by asking the decoder what each byte means: a slow twin of an encoder.
enum SingleByte {
  static func encode(_ text: String, _ name: String) -> [UInt8]? {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(1)...255 {
      let padded: [UInt8] = [0x61, 0x61, byte, 0x61]
      guard let decoded = try? SourceText(decoding: padded, declared: TextEncoding(name)) else { continue }
      bytes[decoded.string.unicodeScalars.dropFirst(2).first ?? "?"] = byte
    }
    let encoded = text.unicodeScalars.compactMap { bytes[$0] }
    return encoded.count == text.unicodeScalars.count ? encoded : nil
  }
}
