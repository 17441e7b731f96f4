import TestSupport
import Testing

@testable import BundledModels

@Suite("Model bytes")
struct ModelBytesTests {
  @Test("read integers as little-endian at any offset")
  func integers() {
    let bytes = ModelBytes([0x01, 0x02, 0x03, 0x04, 0x05])
    #expect(bytes.integer(at: 0, as: UInt16.self) == 0x0201)
    #expect(bytes.integer(at: 1, as: UInt32.self) == 0x0504_0302)
    #expect(bytes[4] == 5)
  }

  @Test("answer nil outside their bounds", arguments: [-1, 2, 4, 5, .max, .min])
  func bounds(offset: Int) {
    let bytes = ModelBytes([1, 2, 3, 4, 5])
    #expect(bytes.integer(at: offset, as: UInt32.self) == nil)
    #expect(bytes.slice(3..<6) == nil)
    #expect(bytes[5] == nil)
    #expect(bytes[-1] == nil)
  }

  @Test("stay alive in a slice after the whole is gone")
  func lifetime() {
    let slice = ModelBytes(Array(repeating: 9, count: 1000)).slice(990..<1000)
    #expect(slice?.array == Array(repeating: 9, count: 10))
  }

  @Test("come back from a reader as a writer wrote them")
  func readerAndWriter() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let number = UInt64.random(in: 0 ... .max, using: &generator)
      let text = String(repeating: "é", count: Int(number % 50))
      var writer = ModelWriter()
      writer.append(UInt8(truncatingIfNeeded: number))
      writer.append(string: text)
      writer.append(number)
      writer.pad(toMultipleOf: 8)
      var reader = ModelReader(ModelBytes(writer.bytes), model: "test")
      #expect(try reader.integer() == UInt8(truncatingIfNeeded: number))
      #expect(try reader.string() == text)
      #expect(try reader.integer() == number)
      reader.align(to: 8)
      #expect(reader.isAtEnd)
    }
  }

  @Test("end with a failure, not a trap, when a reader goes past them")
  func pastTheEnd() {
    var reader = ModelReader(ModelBytes([1, 2, 3]), model: "test")
    #expect(throws: ModelFailure.self) { try reader.bytes(4) }
    #expect(throws: ModelFailure.self) { try reader.bytes(-1) }
    #expect(throws: ModelFailure.self) { try reader.string() }
  }

  @Test("hold a string of any length, cut at a character's border")
  func longStrings() throws {
    var writer = ModelWriter()
    writer.append(string: "x" + String(repeating: "é", count: 40_000))
    var reader = ModelReader(ModelBytes(writer.bytes), model: "test")
    let text = try reader.string()
    #expect(text == "x" + String(repeating: "é", count: 32_767))
  }
}
