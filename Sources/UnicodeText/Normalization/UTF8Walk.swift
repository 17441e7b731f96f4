/// Steps backward through UTF-8.
enum UTF8Walk {
  /// The start of the scalar that ends before `end`; `end` is above 0.
  @inline(__always)
  static func start(in utf8: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    var start = end &- 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start &-= 1 }
    return start
  }

  /// The scalar that ends before `end`, with its length; `end` is above 0.
  @inline(__always)
  static func scalar(in utf8: UnsafeBufferPointer<UInt8>, before end: Int) -> (value: UInt32, length: Int) {
    let start = start(in: utf8, before: end)
    return scalar(in: utf8, start..<end)
  }

  /// The scalar at a place.
  @inline(__always)
  static func scalar(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (value: UInt32, length: Int) {
    let start = range.lowerBound
    let length = range.upperBound &- start
    let lead = UInt32(utf8[start])
    if length == 1 { return (lead, 1) }
    let second = UInt32(utf8[start &+ 1] & 0x3F)
    if length == 2 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = (lead & 0x0F) << 12 | second << 6 | UInt32(utf8[start &+ 2] & 0x3F)
    return length == 3 ? (third, 3) : (third << 6 & 0x1F_FFFF | UInt32(utf8[start &+ 3] & 0x3F), length)
  }

  /// The scalar of the three bytes at a place; above all of Hangul when they begin none of three bytes.
  @inline(__always)
  static func threeBytes(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    let lead = UInt32(utf8[start]) &- 0xE0
    return lead << 12 | UInt32(utf8[start &+ 1] & 0x3F) << 6 | UInt32(utf8[start &+ 2] & 0x3F)
  }

  /// Writes a scalar and tells its length; there is room for four bytes.
  @inline(__always)
  static func write(_ scalar: UInt32, to out: UnsafeMutablePointer<UInt8>) -> Int {
    let last = 0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F
    if scalar < 0x80 {
      out[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      out[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
      out[1] = last
      return 2
    }
    let third = 0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F
    if scalar < 0x10000 {
      out[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
      out[1] = third
      out[2] = last
      return 3
    }
    out[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
    out[1] = 0x80 | UInt8(truncatingIfNeeded: scalar >> 12) & 0x3F
    out[2] = third
    out[3] = last
    return 4
  }
}
