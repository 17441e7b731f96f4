internal import ICUBridge

/// Passes over chunks of bytes that belong to scalars that stay, without decoding them.
///
/// Most text of the press is in NFC as it stands; this proves it at 2 GB/s and more. Where bytes alone do not, a second look
/// says for all bytes of a chunk at once which of them begin a scalar that may not stay.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which this belongs to.
struct ChunkScan: @unchecked Sendable {
  /// Sets of 64 scalars that stay, one bit each: by lead byte for scalars of one and two bytes, then by the two first
  /// bytes for those of three; for four, one bit stands for 64 scalars. Trailing bytes count as staying.
  private let quiet: UnsafePointer<UInt64>
  /// The least byte from 80 on that may begin a scalar that does not stay.
  private let threshold: UInt8
  /// This byte and as many as `capitalSpan` behind it do not stay: A to Z, or, when all of ASCII stays, FF, which UTF-8
  /// never has.
  private let firstCapital: UInt8
  private let capitalSpan: UInt8
  /// True when the letters U+0400 to U+047F (lead bytes D0 and D1), the Cyrillic of Russian, all stay.
  private let cyrillicStays: Bool

  /// Bytes looked at in one step: four registers of the smallest vector unit there is (SSE2, NEON).
  static let chunkSize = 64
  /// Bytes that must be there: the second look reads two beyond the chunk.
  static let bytesRead = chunkSize + 2

  /// - Parameter values: one ``ScalarEffect`` a scalar of planes 0 and 1.
  init(_ values: [UInt16]) {
    quiet = ScalarEffects.kept(Self.quietSets(values))
    let firstDoubt = (0x80..<0x800).first { values[$0] != ScalarEffect.stays } ?? 0x800
    threshold = UInt8(0xC0 + (firstDoubt >> 6))
    let capital = UInt8(ascii: "A")
    let capitalsStay = values[Int(capital)] == ScalarEffect.stays
    firstCapital = capitalsStay ? 0xFF : capital
    capitalSpan = capitalsStay ? 0 : UInt8(ascii: "Z") - capital
    cyrillicStays = values[0x400..<0x480].allSatisfy { $0 == ScalarEffect.stays }
  }

  /// The end of the chunks from `start` on that hold nothing but scalars that stay. It may lie inside a scalar, which
  /// stays then.
  @inline(__always)
  func end(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    var position = start
    while position + Self.chunkSize <= utf8.count, !isDoubtful(bytes, at: position) { position += Self.chunkSize }
    return position
  }

  /// True when a chunk holds a byte that may belong to a scalar that does not stay.
  ///
  /// Four vectors of 16 on purpose, and one comparison a step: one of 64, and masks joined by `and` or `or`, are taken
  /// apart into single bytes (80 and 500 MB/s against 2000).
  @inline(__always)
  private func isDoubtful(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Bool {
    let least = SIMD16<UInt8>(repeating: threshold)
    let cyrillic = SIMD16<UInt8>(repeating: 0xD0)
    // Clears the bit that tells D0 from D1; all bits, so that nothing equals D0, when Cyrillic is in doubt.
    let pairMask = SIMD16<UInt8>(repeating: cyrillicStays ? 0xFE : 0)
    let capital = SIMD16<UInt8>(repeating: firstCapital)
    let span = SIMD16<UInt8>(repeating: capitalSpan)
    let none = SIMD16<UInt8>(repeating: 0)
    let one = SIMD16<UInt8>(repeating: 1)
    var doubts = none
    for part in 0..<4 {
      let vector = bytes.loadUnaligned(fromByteOffset: position + 16 * part, as: SIMD16<UInt8>.self)
      let letters = none.replacing(with: one, where: vector .>= least)
      doubts |= letters.replacing(with: none, where: (vector & pairMask) .== cyrillic)
      doubts |= none.replacing(with: one, where: vector &- capital .<= span)
    }
    return doubts != none
  }

  /// Where the sets of long scalars begin: behind one for each byte, at a place that leaves the bits below it free.
  private static let longSets = 0x800
  /// Lead bytes E0 to F7, 64 second bytes each.
  private static let longSetCount = 24 * 64

  private static func quietSets(_ values: [UInt16]) -> [UInt64] {
    let stays = values.map { $0 == ScalarEffect.stays }
    func set(_ start: Int, step: Int = 1) -> UInt64 {
      (0..<64).reduce(0) { bits, place in
        let scalars = start + place * step..<start + (place + 1) * step
        return scalars.upperBound <= stays.count && stays[scalars].allSatisfy { $0 } ? bits | 1 << UInt64(place) : bits
      }
    }
    var sets = [UInt64](repeating: .max, count: longSets + longSetCount)
    for byte in 0..<0x80 where !stays[byte] { sets[byte] = 0 }
    for lead in 0xC2..<0xE0 { sets[lead] = set((lead & 0x1F) << 6) }
    for index in 0..<longSetCount {
      let isThree = index < 16 << 6
      sets[longSets + index] = isThree ? set(index << 6) : set((index - (16 << 6)) << 12, step: 64)
    }
    return sets
  }

  /// One bit a byte of the chunk at `start`: set where a scalar begins that may not stay.
  ///
  /// Looks at every byte as if a scalar began there, so that nothing waits for the length of the scalar before it and no
  /// branch is mispredicted at the ends of words.
  @inline(__always)
  func doubts(in utf8: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
    guard let base = utf8.baseAddress else { return 0 }
    let bytes = base + start
    var doubts: UInt64 = 0
    for place in 0..<Self.chunkSize {
      let lead = Int(bytes[place])
      let second = Int(bytes[place &+ 1])
      let isLong = lead >= 0xE0
      let long = Self.longSets | (lead & 0x1F) << 6 | second & 0x3F
      let set = quiet[isLong ? long : lead]
      let bit = isLong ? Int(bytes[place &+ 2]) : second
      // The bit of the first byte arrives last at the low end.
      doubts = doubts &>> 1 | (~set &>> UInt64(bit & 0x3F)) &<< 63
    }
    return doubts
  }
}
