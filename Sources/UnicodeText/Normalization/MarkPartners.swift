internal import ICUBridge

/// Which letters a mark may join, as the last six bits of a letter: enough to pass nearly all marks unseen.
///
/// A mark of an Indic script or of Arabic joins one letter or five, so that the byte before it nearly always tells that it
/// joins nothing. One set of 64 bits stands for all marks of a block of 64 scalars.
///
/// `Sendable` notes, and why there are pointers: as in ``ScalarEffects``, which this belongs to.
struct MarkPartners: @unchecked Sendable {
  /// By the mark's number without its last six bits, up to U+FFFF.
  private let sets: UnsafePointer<UInt64>

  private static let setCount = 0x10000 / ScalarEffects.blockSize

  init(_ compositions: [ICUComposition]) {
    var sets = [UInt64](repeating: 0, count: Self.setCount)
    var composed: [UInt32: [UInt32]] = [:]
    for row in compositions where row.first != 0 { composed[row.first, default: []].append(row.composed) }
    for row in compositions where row.first != 0 && row.second < 0x10000 {
      // A letter with marks joins what its own letter joins: these marks may have to stand behind the new one.
      var letters = [row.first]
      while let letter = letters.popLast() {
        sets[Int(row.second >> 6)] |= Self.bit(letter)
        letters += composed[letter] ?? []
      }
    }
    for part in Hangul.firstVowel...Hangul.lastTail { sets[Int(part >> 6)] = .max }
    self.sets = ScalarEffects.kept(sets)
  }

  private static func bit(_ letter: UInt32) -> UInt64 { 1 << UInt64(letter & 0x3F) }

  /// True when a mark of a block may join a letter that ends with a byte.
  @inline(__always)
  func mayJoin(_ block: UInt32, behind byte: UInt8) -> Bool { sets[Int(block)] &>> UInt64(byte & 0x3F) & 1 != 0 }
}

extension ScalarEffects {
  /// Looks at the scalars of a chunk that are in doubt, all of one or two or three bytes of it, as long as they are marks
  /// that stand in order behind letters they cannot join, as in pointed, Indic and Thai text.
  ///
  /// - Parameter before: where the last scalar ends that was looked at, and its class; as it is when the answer is false.
  /// - Returns: false when there is more to a scalar: all of the chunk has to be looked at closely.
  @inline(__always)
  func passes(
    _ doubts: UInt64, in utf8: UnsafeBufferPointer<UInt8>, at chunk: Int, _ before: inout (end: Int, class: UInt16)
  ) -> Bool {
    guard chunk &+ ChunkScan.bytesRead <= utf8.count, chunk > 0, let base = utf8.baseAddress else { return false }
    let bytes = UnsafeRawPointer(base + chunk)
    var (doubts, last) = (doubts, (end: before.end &- chunk, class: before.class))
    while doubts != 0 {
      let place = doubts.trailingZeroBitCount
      doubts &= doubts &- 1
      guard let look = lookInside(bytes + place) else { return false }
      let ahead = place == last.end ? last.class : 0
      if look.value >= ScalarEffect.mayJoin {
        let byte = bytes.load(fromByteOffset: place &- 1, as: UInt8.self)
        guard look.value < ScalarEffect.joins, ahead == 0, !partners.mayJoin(look.block, behind: byte) else {
          return false
        }
      } else if look.value < ahead, look.value != ScalarEffect.stays {
        return false
      }
      last = (place &+ look.length, look.value & 0xFF)
    }
    before = (last.end &+ chunk, last.class)
    return true
  }
}
