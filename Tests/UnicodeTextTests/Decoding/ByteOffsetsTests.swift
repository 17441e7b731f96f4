import TestSupport
import TextModel
import Testing

@testable import UnicodeText

@Suite("Offsets back to the bytes")
struct ByteOffsetsTests {
  /// Encodings of every kind that is read: one byte, two bytes, mixed, four bytes, with state.
  static let encodings = [
    "utf-8", "windows-1251", "windows-1252", "windows-1253", "windows-1256", "iso-8859-2", "koi8-u", "ibm866",
    "utf-16le",
    "utf-16be", "utf-32le", "utf-32be", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-2022-jp", "macintosh",
  ]

  @Test("the bytes of a character, read alone, are that character", arguments: encodings)
  func characters(name: String) throws {
    let encoding = TextEncoding(name)
    for seed in UInt64(0)..<5 {
      let bytes = randomBytes(seed: seed)
      guard let text = try? SourceText(decoding: bytes, declared: encoding) else { continue }
      checkCover(text, bytes)
      // A character of an encoding with state cannot be read out of its place.
      guard name != "iso-2022-jp" else { continue }
      for range in scalarRanges(of: text.utf8) where !isRepaired(range, in: text) {
        let source = text.byteOffsets.sourceRange(for: range)
        let alone = CharsetDecoderTwin.scalars(Array(bytes[source.offsets]), encoding)
        #expect(alone.contains(Array(text.utf8[range.offsets])), "\(name) \(range) \(bytes[source.offsets])")
      }
    }
  }

  @Test("every byte is in the source of some character, a mark or a dropped tail", arguments: encodings)
  func cover(name: String) throws {
    for seed in UInt64(100)..<120 {
      let bytes = randomBytes(seed: seed)
      guard let text = try? SourceText(decoding: bytes, declared: TextEncoding(name)) else { continue }
      #expect(text.byteOffsets.sourceRange(for: text.range).contains(TextRange(0..<contentEnd(text, bytes))))
      #expect(text.string.utf8.elementsEqual(text.utf8))
    }
  }

  @Test("each repair stands where the text says, in order", arguments: encodings)
  func repairs(name: String) throws {
    for seed in UInt64(200)..<210 {
      guard let text = try? SourceText(decoding: randomBytes(seed: seed), declared: TextEncoding(name)) else {
        continue
      }
      let offsets = text.repairs.map(\.byteOffset)
      #expect(offsets == offsets.sorted())
      for repair in text.repairs where repair.kind == .invalidBytes {
        #expect(text.utf8[repair.range.offsets].elementsEqual("\u{FFFD}".utf8), "\(name)")
        #expect(text.byteOffsets.sourceRange(for: repair.range).lowerBound == repair.byteOffset)
      }
    }
  }

  /// Edits ascend and the stretches between them are equal bytes.
  private func checkCover(_ text: SourceText, _ bytes: [UInt8]) {
    var (source, result) = (0, 0)
    for edit in text.byteOffsets.edits {
      #expect(edit.source.lowerBound >= source && edit.result.lowerBound >= result)
      #expect(bytes[source..<edit.source.lowerBound] == text.utf8[result..<edit.result.lowerBound])
      (source, result) = (edit.source.upperBound, edit.result.upperBound)
    }
    #expect(bytes[source...] == text.utf8[result...])
  }

  private func contentEnd(_ text: SourceText, _ bytes: [UInt8]) -> Int {
    guard let last = text.byteOffsets.edits.last, last.result.isEmpty, last.source.upperBound == bytes.count else {
      return bytes.count
    }
    return last.source.lowerBound
  }

  private func isRepaired(_ range: TextRange, in text: SourceText) -> Bool {
    text.repairs.contains { $0.range.overlaps(range) }
  }

  private func scalarRanges(of utf8: [UInt8]) -> [TextRange] {
    let starts = utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 } + [utf8.count]
    return zip(starts, starts.dropFirst()).map { TextRange($0..<$1) }
  }

  private func randomBytes(seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...200, using: &random)).map { _ in
      // Letters of ASCII and high bytes; few enough controls to pass as text.
      Bool.random(using: &random)
        ? UInt8.random(in: 0x20...0x7E, using: &random) : .random(in: 0x80...0xFF, using: &random)
    }
  }
}

/// Reads a few bytes alone and gives the scalars that they hold, each as UTF-8.
enum CharsetDecoderTwin {
  static func scalars(_ bytes: [UInt8], _ encoding: TextEncoding) -> [[UInt8]] {
    guard let text = try? SourceText(decoding: bytes, declared: encoding) else { return [] }
    return text.string.unicodeScalars.map { Array(String($0).utf8) }
  }
}
