/// The checksum of a stretch of an index: four lanes of FNV-1a over 64-bit words, then one mixing step.
///
/// It finds damage, not forgery. Words instead of bytes, and four lanes that do not wait for each other, read several
/// gigabytes a second; every step is a bijection of its lane, so that no single changed word goes unseen.
///
/// Unsafe pointers: a block is summed when it is first read, in the middle of a search.
enum IndexChecksum {
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  private static let lane = 8

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(0xCBF2_9CE4_8422_2325, 0x84222325CBF29CE4, 0x9CE4_8422_2325_CBF2, 0x2325_CBF2_9CE4_8422)
    var offset = 0
    while bytes.count - offset >= 4 * lane {
      let words = SIMD4<UInt64>(
        word(bytes, offset), word(bytes, offset + lane), word(bytes, offset + 2 * lane), word(bytes, offset + 3 * lane))
      lanes = (lanes ^ words) &* SIMD4(repeating: prime)
      lanes ^= lanes &>> SIMD4(repeating: 29)
      offset += 4 * lane
    }
    var hash = UInt64(bytes.count)
    while offset < bytes.count {
      hash = (hash ^ UInt64(bytes[offset])) &* prime
      offset += 1
    }
    for index in 0..<4 {
      hash = (hash ^ lanes[index]) &* prime
      hash ^= hash >> 31
    }
    return hash
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The checksum of an array.
  static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }
}
