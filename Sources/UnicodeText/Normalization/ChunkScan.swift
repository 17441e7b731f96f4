internal import CBytes

/// Tells for 64 bytes at a time which of them begin a scalar that may not stay.
///
/// Most text of the press is in NFC as it stands. Vectors pass what single bytes prove to stay (ASCII, Russian, Han), and
/// then the letters of the scripts at hand; only the leads that are left are looked up, in sets of 64 scalars.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which this belongs to.
struct ChunkScan: @unchecked Sendable {
  /// Sets of 64 scalars that stay, one bit each: by lead byte for scalars of one and two bytes, then by the two first
  /// bytes for those of three; for four, one bit stands for 64 scalars.
  private let quiet: UnsafePointer<UInt64>
  /// The bytes that may begin a scalar that does not stay.
  private let doubtful: DoubtfulLeads
  /// What passes together with a scalar, by the same index as `quiet`.
  private let neighbors: UnsafePointer<QuietNeighbors>

  /// Bytes looked at in one step: four registers of the smallest vector unit there is (SSE2, NEON).
  static let chunkSize = 64
  /// Bytes that must be there: a lead is read together with the three bytes behind it.
  static let bytesRead = chunkSize + 3

  /// - Parameter values: one ``ScalarEffect`` a scalar of planes 0 and 1.
  init(_ values: [UInt16]) {
    let sets = Self.quietSets(values)
    quiet = ScalarEffects.kept(sets)
    neighbors = ScalarEffects.kept(QuietNeighbors.all(sets, longSets: Int(Self.longSets)))
    doubtful = DoubtfulLeads(values)
  }

  /// One bit a byte of the next chunk that holds scalars that may not stay, after a look at their first bytes, and where
  /// that chunk begins; no bit and the end of what can be read when there is none.
  @inline(__always)
  func nextLeads(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> (leads: UInt64, start: Int) {
    var position = start
    guard let base = utf8.baseAddress else { return (0, start) }
    while position &+ Self.bytesRead <= utf8.count {
      let leads = doubtful.bits(base + position)
      if leads != 0 {
        let left = left(of: leads, base + position)
        if left != 0 { return (left, position) }
      }
      position &+= Self.chunkSize
    }
    return (0, position)
  }

  /// The leads given by their places, without the letters of the scripts at hand.
  @inline(__always)
  private func left(of places: UInt64, _ bytes: UnsafePointer<UInt8>) -> UInt64 {
    var (leads, untried) = (places, places)
    var rounds = Self.mostScripts
    while rounds > 0, Self.isWorthwhile(untried) {
      let alike = neighbors[index(ofScalarAt: bytes + untried.trailingZeroBitCount)]
      guard alike.isUseful else { break }
      let found = onoma_scalars_in(bytes, alike.scalars)
      leads &= ~found.told
      untried &= ~(found.told | found.excepted)
      rounds &-= 1
    }
    return leads
  }

  /// Rounds for a chunk: Japanese has four blocks, and the others two.
  private static let mostScripts = 4

  /// True when more than three are left: a round costs as much as some four look-ups.
  @inline(__always)
  private static func isWorthwhile(_ leads: UInt64) -> Bool {
    let second = leads & (leads &- 1)
    let third = second & (second &- 1)
    return third & (third &- 1) != 0
  }

  /// Where the set of the scalar stands that begins at a place.
  @inline(__always)
  private func index(ofScalarAt bytes: UnsafePointer<UInt8>) -> Int {
    let lead = UInt32(bytes[0])
    return Int(lead >= 0xE0 ? Self.longSets | (lead & 0x1F) << 6 | UInt32(bytes[1] & 0x3F) : lead)
  }

  /// Of the leads given by their places, those whose scalar may not stay.
  @inline(__always)
  func looked(up places: UInt64, _ bytes: UnsafePointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawPointer(bytes)
    var leads = places
    var doubts: UInt64 = 0
    while leads != 0 {
      let place = leads.trailingZeroBitCount
      let rest = leads & (leads &- 1)
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
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
