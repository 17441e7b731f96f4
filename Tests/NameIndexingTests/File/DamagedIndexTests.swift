import TestSupport
import Testing
import TextModel

@testable import NameIndexing

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

  @Test("Contents that contradict themselves behind right checksums never trap: a failure, or some answer")
  func contradictions() throws {
    let bytes = try TestIndex.bytes()
    let header = try IndexHeader(IndexMemory(bytes), at: "memory")
    var random = SplitMix64(seed: 11)
    var refused = 0
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        damaged[Int.random(in: header.dataStart..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      let sealed = Self.sealed(Array(damaged[header.dataStart...]), header)
      do throws(NameIndexFailure) {
        let index = try NameIndex(sealed)
        for position in 0..<index.count { _ = try index.entry(at: position) }
        for name in TestIndex.names { _ = try index.search(name.name) }
        var builder = try NameIndexBuilder(adding: index)
        _ = try builder.encoded()
      } catch {
        #expect(error.code == .malformed, "\(error)")
        refused += 1
      }
    }
    #expect((1..<400).contains(refused))
  }

  /// The sections with a table and a header whose checksums are right.
  private static func sealed(_ data: [UInt8], _ original: IndexHeader) -> [UInt8] {
    var header = original
    let table = BlockTable.encoded([data])
    header.tableChecksum = IndexChecksum.of(table)
    return header.encoded + table + data
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
