import NameIndexing
import Testing
import TextModel

@Suite("Damaged indexes")
struct DamagedIndexTests {
  @Test("Every changed byte is refused with what was expected and what was found")
  func changed() throws {
    let bytes = try TestIndex.bytes()
    for offset in bytes.indices {
      var damaged = bytes
      damaged[offset] ^= 0x41
      #expect(throws: NameIndexFailure.self, "byte \(offset) of \(bytes.count)") { try NameIndex(damaged) }
    }
  }

  @Test("Every shortened file, and one with more bytes, is refused")
  func cut() throws {
    let bytes = try TestIndex.bytes()
    for count in bytes.indices {
      #expect(throws: NameIndexFailure.self, "\(count) of \(bytes.count) bytes") {
        try NameIndex(Array(bytes[..<count]))
      }
    }
    #expect(throws: NameIndexFailure.self) { try NameIndex(bytes + [0]) }
  }

  @Test("A failure names its kind, the place, what was expected and what was found")
  func kinds() throws {
    let bytes = try TestIndex.bytes()
    func code(_ bytes: [UInt8]) -> NameIndexFailure.Code? {
      do throws(NameIndexFailure) {
        _ = try NameIndex(bytes)
        return nil
      } catch { return error.code }
    }
    #expect(code([]) == .notAnIndex)
    #expect(code(Array("SQLite format 3".utf8)) == .notAnIndex)
    var newer = bytes
    newer[8] = 9
    #expect(code(newer) == .wrongVersion)
    #expect(code(Array(bytes.dropLast())) == .wrongLength)
    var changed = bytes
    changed[changed.count - 1] ^= 1
    #expect(code(changed) == .checksumMismatch)
    let failure = #expect(throws: NameIndexFailure.self) { try NameIndex(newer) }
    #expect(
      failure.map { "\($0)" } == "memory: expected version 1.2, found version 9.2; build it again with this "
        + "version, or use the version that wrote it")
  }
}
