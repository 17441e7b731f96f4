internal import ICUBridge

/// Tells for 64 bytes at a time which of them begin a scalar that may not stay.
///
/// Most text of the press is in NFC as it stands. Vectors pass what single bytes prove to stay (ASCII, Russian, Han);
/// only the leads that are left are looked up, in sets of 64 scalars.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which this belongs to.
struct ChunkScan: @unchecked Sendable {
  /// Sets of 64 scalars that stay, one bit each: by lead byte for scalars of one and two bytes, then by the two first
  /// bytes for those of three; for four, one bit stands for 64 scalars.
  private let quiet: UnsafePointer<UInt64>
  /// The bytes that may begin a scalar that does not stay.
  private let doubtful: DoubtfulLeads

  /// Bytes looked at in one step: four registers of the smallest vector unit there is (SSE2, NEON).
  static let chunkSize = 64
  /// Bytes that must be there: a lead is read together with the three bytes behind it.
  static let bytesRead = chunkSize + 3

  /// - Parameter values: one ``ScalarEffect`` a scalar of planes 0 and 1.
  init(_ values: [UInt16]) {
    let sets = Self.quietSets(values)
    quiet = ScalarEffects.kept(sets)
    doubtful = DoubtfulLeads(values)
  }

  /// One bit a byte of the next chunk that holds a scalar that may not stay, and where that chunk begins; no bit and the
  /// end of what can be read when there is none.
  @inline(__always)
  func nextDoubts(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> (doubts: UInt64, start: Int) {
    var position = start
    let bytes = UnsafeRawBufferPointer(utf8)
    while position + Self.bytesRead <= utf8.count {
      let leads = doubtful.bits(bytes, at: position)
      if leads != 0 {
        let doubts = looked(up: leads, bytes, at: position)
        if doubts != 0 { return (doubts, position) }
      }
      position += Self.chunkSize
    }
    return (0, position)
  }

  /// Of the leads given by their places, those whose scalar may not stay.
  @inline(__always)
  private func looked(up places: UInt64, _ bytes: UnsafeRawBufferPointer, at start: Int) -> UInt64 {
    var leads = places
    var doubts: UInt64 = 0
    while leads != 0 {
      let place = leads.trailingZeroBitCount
      let rest = leads & (leads &- 1)
      let word = bytes.loadUnaligned(fromByteOffset: start &+ place, as: UInt32.self).littleEndian
      let lead = word & 0xFF
      let isLong = lead >= 0xE0
      let index = isLong ? Self.longSets | (lead & 0x1F) << 6 | word >> 8 & 0x3F : lead
      let scalar = isLong ? word >> 16 : word >> 8
      let stays = quiet[Int(index)] &>> UInt64(scalar) & 1
      // The lowest lead stands alone in `leads ^ rest`.
      doubts |= (leads ^ rest) & (stays &- 1)
      leads = rest
    }
    return doubts
  }

  /// Where the sets of long scalars begin: behind one for each byte, at a place that leaves the bits below it free.
  private static let longSets: UInt32 = 0x800
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
    let longSets = Int(Self.longSets)
    var sets = [UInt64](repeating: .max, count: longSets + longSetCount)
    for byte in 0..<0x80 where !stays[byte] { sets[byte] = 0 }
    for lead in 0xC2..<0xE0 { sets[lead] = set((lead & 0x1F) << 6) }
    for index in 0..<longSetCount {
      let isThree = index < 16 << 6
      sets[longSets + index] = isThree ? set(index << 6) : set((index - (16 << 6)) << 12, step: 64)
    }
    return sets
  }
}
