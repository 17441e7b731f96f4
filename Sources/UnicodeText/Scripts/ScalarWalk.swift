/// Scalars of a UTF-8 text one by one, with their offsets.
enum ScalarWalk {
  /// Calls `body` for every scalar. Bytes that are no part of a well-formed scalar are read as U+FFFD.
  @inline(__always)
  static func forEach(in utf8: [UInt8], _ body: (_ scalar: UInt32, _ offset: Int) -> Void) {
    var offset = 0
    while offset < utf8.count {
      let byte = utf8[offset]
      if byte < 0x80 {
        body(UInt32(byte), offset)
        offset += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard byte >= 0xC2, byte <= 0xF4, offset + length <= utf8.count else {
        body(0xFFFD, offset)
        offset += 1
        continue
      }
      // 0x1F, 0x0F, 0x07: the bits of the lead byte that belong to the scalar.
      var scalar = UInt32(byte & (0x7F >> UInt8(length)))
      for next in offset + 1..<offset + length { scalar = scalar << 6 | UInt32(utf8[next] & 0x3F) }
      body(min(scalar, 0x10_FFFF), offset)
      offset += length
    }
  }
}
