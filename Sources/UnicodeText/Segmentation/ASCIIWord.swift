/// A run of ASCII letters, found eight bytes at a time.
///
/// Most words of Latin text are such runs between two spaces. Eight letters are told from anything else by a few
/// operations on one machine word, without the branch per letter that a processor keeps guessing wrong (Mycroft 1987;
/// Warren, Hacker's Delight, §6–1).
struct ASCIIWord {
  /// Offset behind the last letter.
  let end: Int
  let hasUpper: Bool
  let hasLower: Bool
  let startsUpper: Bool

  private static let every: UInt64 = 0x0101_0101_0101_0101
  private static let highBits = every &* 0x80
  private static let caseBits = every &* 0x20
  /// Added to a lower-case byte, these carry into the high bit from `a` on, and from behind `z` on.
  private static let fromA = every &* (0x80 - UInt64(UInt8(ascii: "a")))
  private static let behindZ = every &* (0x7F - UInt64(UInt8(ascii: "z")))
  private static let lane = 8

  /// The run of letters at `start`; nil when there is none or when it comes within eight bytes of `end`.
  @inline(__always)
  init?(at start: Int, in bytes: RawSpan, end: Int) {
    var offset = start
    var upper: UInt64 = 0
    var lower: UInt64 = 0
    var first: UInt64 = 0
    while true {
      guard offset + Self.lane <= end else { return nil }
      // Bounds are checked by the span; any eight bytes are a number.
      let chunk = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let folded = (chunk & ~Self.highBits) | Self.caseBits
      let letters = (folded &+ Self.fromA) & ~(folded &+ Self.behindZ) & ~chunk & Self.highBits
      let others = ~letters & Self.highBits
      let count = others == 0 ? Self.lane : others.trailingZeroBitCount / Self.lane
      // All letters before the first other byte.
      let run = others == 0 ? letters : letters & ((others & (0 &- others)) &- 1)
      let small = run & (chunk &<< 2)
      lower |= small
      upper |= run & ~small
      if offset == start { first = run & ~small & 0x80 }
      offset += count
      if count < Self.lane { break }
    }
    guard offset > start else { return nil }
    self.end = offset
    hasUpper = upper != 0
    hasLower = lower != 0
    startsUpper = first != 0
  }

  var traits: ScannedWord.Traits {
    let upper: UInt16 = hasUpper ? ScannedWord.Traits.hasUpper.rawValue : 0
    let lower: UInt16 = hasLower ? ScannedWord.Traits.hasLower.rawValue : 0
    let start: UInt16 = startsUpper ? ScannedWord.Traits.startsUpper.rawValue : 0
    return ScannedWord.Traits(rawValue: upper | lower | start)
  }
}
