/// Reads single scalars out of UTF-8 bytes.
enum ScalarDecoding {
  /// The scalar that starts at `index` and its length in bytes.
  ///
  /// A byte that starts no scalar, or a sequence that the end cuts off, counts as one byte with the value U+FFFD:
  /// the caller passes it on as it is. Overlong forms are not looked for: `String` never holds them.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xC2 { return (replacement, 1) }
    let remaining = bytes.count &- index
    if lead < 0xE0 {
      guard remaining > 1 else { return (replacement, 1) }
      return (UInt32(lead & 0x1F) << 6 | trail(bytes[index &+ 1]), 2)
    }
    if lead < 0xF0 {
      guard remaining > 2 else { return (replacement, 1) }
      return (UInt32(lead & 0x0F) << 12 | trail(bytes[index &+ 1]) << 6 | trail(bytes[index &+ 2]), 3)
    }
    guard lead < 0xF5, remaining > 3 else { return (replacement, 1) }
    let high = UInt32(lead & 0x07) << 18 | trail(bytes[index &+ 1]) << 12
    return (high | trail(bytes[index &+ 2]) << 6 | trail(bytes[index &+ 3]), 4)
  }

  /// Visits the scalars of a text from its start, each with its position and length, until the visitor returns false.
  @inline(__always)
  static func visit(_ bytes: [UInt8], _ visitor: (_ scalar: UInt32, _ index: Int, _ length: Int) -> Bool) {
    bytes.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        let (scalar, length) = scalar(in: source, at: index)
        guard visitor(scalar, index, length) else { return }
        index &+= length
      }
    }
  }

  private static let replacement: UInt32 = 0xFFFD

  @inline(__always)
  private static func trail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
}
