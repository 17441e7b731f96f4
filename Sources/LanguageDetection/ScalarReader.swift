/// Reads one scalar of UTF-8.
enum ScalarReader {
  /// The scalar at an offset and its length in bytes; an ill-formed byte reads as U+FFFD of length one.
  @inline(__always)
  static func scalar(in bytes: [UInt8], at offset: Int, end: Int) -> (UInt32, Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    return multibyte(lead, in: bytes, at: offset, end: end)
  }

  @inline(__always)
  private static func multibyte(_ lead: UInt8, in bytes: [UInt8], at offset: Int, end: Int) -> (UInt32, Int) {
    if lead >= 0xC2, lead < 0xE0, offset + 1 < end {
      return (UInt32(lead & 0x1F) << 6 | continuation(bytes[offset + 1]), 2)
    }
    if lead >= 0xE0, lead < 0xF0, offset + 2 < end {
      let high = UInt32(lead & 0x0F) << 12
      return (high | continuation(bytes[offset + 1]) << 6 | continuation(bytes[offset + 2]), 3)
    }
    if lead >= 0xF0, lead < 0xF5, offset + 3 < end {
      let high = UInt32(lead & 0x07) << 18 | continuation(bytes[offset + 1]) << 12
      return (high | continuation(bytes[offset + 2]) << 6 | continuation(bytes[offset + 3]), 4)
    }
    return (0xFFFD, 1)
  }

  @inline(__always)
  private static func continuation(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
}
