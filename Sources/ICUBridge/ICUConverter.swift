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
    var room = Room(bytes: bytes.count)
    if try !run(bytes, &room) { _ = try run(bytes, &room) }
    return ICUConvertedText(
      utf8: Array(room.utf8.prefix(room.needed)), offsets: offsetMap(Array(room.edits.prefix(room.editsNeeded))),
      invalidOffsets: room.invalid.prefix(room.invalidNeeded).map { Int($0) }, isCutOff: room.isCutOff)
  }

  /// The three buffers of a conversion, and what it needs of them.
  private struct Room {
    var utf8: [UInt8], edits: [cicu_edit], invalid: [Int64]
    var needed = 0, editsNeeded = 0, invalidNeeded = 0
    var isCutOff = false

    init(bytes: Int) {
      utf8 = Array(repeating: 0, count: bytes * 2 + spareCapacity)
      edits = Array(repeating: cicu_edit(), count: bytes / 8 + spareCapacity)
      invalid = Array(repeating: 0, count: spareCapacity)
    }

    /// True when all fitted; otherwise there is room for all now.
    mutating func grow() -> Bool {
      if needed <= utf8.count, editsNeeded <= edits.count, invalidNeeded <= invalid.count { return true }
      utf8 = Array(repeating: 0, count: needed)
      edits = Array(repeating: cicu_edit(), count: editsNeeded)
      invalid = Array(repeating: 0, count: invalidNeeded)
      return false
    }
  }

  private mutating func run(_ bytes: [UInt8], _ room: inout Room) throws(ICUFailure) -> Bool {
    var edits: Int64 = 0
    var invalid: Int64 = 0
    var cutOff: Int32 = 0
    let answer = bytes.withUnsafeBufferPointer { source in
      cicu_convert(
        pointer, source.baseAddress, Int64(source.count), &room.utf8, Int64(room.utf8.count),
        &room.edits, Int64(room.edits.count), &edits, &room.invalid, Int64(room.invalid.count), &invalid,
        &cutOff)
    }
    room.needed = try checked(answer, "convert from \(charset)")
    room.editsNeeded = Int(edits)
    room.invalidNeeded = Int(invalid)
    room.isCutOff = cutOff != 0
    return room.grow()
  }
}
