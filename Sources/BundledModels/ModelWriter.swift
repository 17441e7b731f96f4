/// Writes what ``ModelReader`` reads: little-endian integers, strings with a 16-bit length, padding.
package struct ModelWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func append(bytes more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// Appends a string with its length. What does not fit into 65,535 bytes is cut off at a character's border.
  package mutating func append(string: String) {
    let all = Array(string.utf8)
    var length = min(all.count, Int(UInt16.max))
    // A continuation byte behind the cut belongs to a character that began before it.
    while length < all.count, length > 0, all[length] & 0xC0 == 0x80 { length -= 1 }
    let utf8 = Array(all.prefix(length))
    append(UInt16(utf8.count))
    append(bytes: utf8)
  }

  /// Appends zeros up to the next multiple of `border`.
  package mutating func pad(toMultipleOf border: Int) {
    while bytes.count % border != 0 { bytes.append(0) }
  }

  /// Overwrites an integer that was appended before; outside the bytes nothing happens.
  mutating func replace(at offset: Int, with value: UInt64) {
    guard offset >= 0, offset + 8 <= bytes.count else { return }
    for index in 0..<8 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }
}
