internal import CICU
package import TextModel

/// Text converted from another charset, with its way back to the bytes.
package struct ICUConvertedText: Sendable {
  package let utf8: [UInt8]
  /// From offsets in ``utf8`` back to the bytes.
  package let offsets: OffsetMap
  /// Offsets of byte sequences that the charset does not allow, ascending; each became one U+FFFD.
  package let invalidOffsets: [Int]
  /// True when the last of these sequences is a character that the end of the bytes cuts off.
  package let isCutOff: Bool
}

/// Owns an ICU converter, which has state: one conversion at a time, which exclusive access to `self` ensures.
package struct ICUConverter: ~Copyable, @unchecked Sendable {
  package let charset: String
  private let pointer: OpaquePointer

  /// The corresponding ICU function is `ucnv_open`.
  package init(_ charset: String) throws(ICUFailure) {
    self.charset = charset
    pointer = try opened("open converter \(charset)") { cicu_converter_open(charset, &$0) }
  }

  deinit { cicu_converter_close(pointer) }

  /// True when every character is one byte. The corresponding ICU function is `ucnv_getMaxCharSize`.
  package var isSingleByte: Bool { cicu_converter_is_single_byte(pointer) != 0 }

  /// Converts a whole text. The corresponding ICU function is `ucnv_toUnicode`.
  package mutating func converted(_ bytes: [UInt8]) throws(ICUFailure) -> ICUConvertedText {
    // A byte becomes at most three (Thai, Georgian); nearly every byte beyond ASCII is part of an edit of its own, and in
    // UTF-16 every pair is.
    let highBytes = bytes.reduce(0) { $0 + Int($1 >> 7) }
    var room = Room(
      utf8: bytes.count * 3 + spareCapacity, edits: max(highBytes, bytes.count / 2) + spareCapacity,
      invalid: min(spareCapacity, bytes.count))
    var run = try run(bytes, room)
    if !run.isComplete(in: room) {
      room = Room(utf8: run.utf8Needed, edits: run.edits.needed, invalid: run.invalidNeeded)
      run = try self.run(bytes, room)
    }
    return ICUConvertedText(
      utf8: run.utf8, offsets: OffsetMap(edits: run.edits.edits), invalidOffsets: run.invalid.map { Int($0) },
      isCutOff: run.isCutOff)
  }

  /// How much a run may write.
  private struct Room {
    let utf8: Int
    let edits: Int
    let invalid: Int
  }

  /// What a run wrote, and what it would have needed.
  private struct Run {
    var utf8: [UInt8] = []
    var utf8Needed = 0
    var edits = EditRoom()
    var invalid: [Int64] = []
    var invalidNeeded = 0
    var isCutOff = false

    func isComplete(in room: Room) -> Bool {
      utf8Needed <= room.utf8 && edits.isComplete && invalidNeeded <= room.invalid
    }
  }

  private mutating func run(_ bytes: [UInt8], _ room: Room) throws(ICUFailure) -> Run {
    var run = Run()
    var answer: Int64 = 0
    var invalid = [Int64](repeating: 0, count: room.invalid)
    var invalidCount: Int64 = 0
    var cutOff: Int32 = 0
    let (pointer, source) = (pointer, bytes)
    var utf8: [UInt8] = []
    run.edits.fill(capacity: room.edits) { edits, editCapacity, editCount in
      utf8 = [UInt8](unsafeUninitializedCapacity: room.utf8) { out, count in
        answer = source.withUnsafeBufferPointer { source in
          cicu_convert(
            pointer, source.baseAddress, Int64(source.count), out.baseAddress, Int64(room.utf8), edits, editCapacity,
            &editCount, &invalid, Int64(room.invalid), &invalidCount, &cutOff)
        }
        count = min(max(Int(answer), 0), room.utf8)
      }
    }
    run.utf8Needed = try checked(answer, "convert from \(charset)")
    run.utf8 = utf8
    run.invalidNeeded = Int(invalidCount)
    run.invalid = Array(invalid.prefix(run.invalidNeeded))
    run.isCutOff = cutOff != 0
    return run
  }
}
