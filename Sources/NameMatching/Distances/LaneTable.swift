/// Strings that share vectors: each takes a lane of as many bits as it may have scalars, so that one step of Myers'
/// algorithm carries a scalar of the query past all of them.
struct LaneTable<Lanes: SIMD & Sendable>: Sendable where Lanes.Scalar: FixedWidthInteger & UnsignedInteger {
  private let symbolCount: Int
  /// For each string where its result goes; lane after lane, group after group.
  private var places: [Int32] = []
  /// For each group in each lane the bits below the string's length.
  private var lengths: [Lanes] = []
  /// For each group and symbol the positions at which the strings have it, a bit a position.
  private var positions: [Lanes] = []

  init(symbolCount: Int) { self.symbolCount = symbolCount }

  /// Strings in a group.
  private static var lanes: Int { Lanes.scalarCount }

  /// - Parameter symbols: at most as many as a lane has bits.
  mutating func add(_ symbols: [UInt8], at place: Int) {
    let lane = places.count % Self.lanes
    if lane == 0 {
      lengths.append(Lanes(repeating: 0))
      positions += [Lanes](repeating: Lanes(repeating: 0), count: symbolCount)
    }
    let group = lengths.count - 1
    places.append(Int32(truncatingIfNeeded: place))
    for (position, symbol) in symbols.enumerated() {
      positions[group * symbolCount + Int(symbol)][lane] |= 1 << Lanes.Scalar(position)
      lengths[group][lane] |= 1 << Lanes.Scalar(position)
    }
  }

  /// Added to what the last column holds, so that it is never negative.
  private static var bias: Lanes.Scalar { 64 }

  /// - Parameter query: symbols below the table's count, 0 for scalars that no string has.
  @inline(__always)
  func write(_ query: [UInt8], into distances: inout [Int32]) {
    let length = Int32(truncatingIfNeeded: query.count) &- Int32(truncatingIfNeeded: Self.bias)
    for group in lengths.indices {
      let column = column(of: query, group) &+ Lanes(repeating: Self.bias)
      let first = group &* Self.lanes
      for lane in 0..<min(Self.lanes, places.count &- first) {
        distances[Int(places[first &+ lane])] = length &+ Int32(truncatingIfNeeded: column[lane])
      }
    }
  }

  /// For each lane, by how much the distance exceeds the query's length, modulo the lane's width: the sum of the steps
  /// down the last column.
  @inline(__always)
  private func column(of query: [UInt8], _ group: Int) -> Lanes {
    let base = group &* symbolCount
    // Where a column does not rise: kept so, two steps in sixteen are saved, since `~a & b` is one.
    var stays = Lanes(repeating: 0)
    var falls = Lanes(repeating: 0)
    let first = Lanes(repeating: 1)
    for symbol in query {
      let equal = positions[base &+ Int(symbol)]
      // ((equal & rises) + rises) ^ rises, said of what does not rise.
      let level = ((stays &- (~stays & equal)) ^ stays) | equal | falls
      let lower = falls | (~level & stays)
      let right = (lower &+ lower) | first
      let same = ~stays & level
      let left = same &+ same
      stays = ~left & (level | right)
      falls = right & level
    }
    return Self.bits(~stays & lengths[group]) &- Self.bits(falls & lengths[group])
  }

  /// The number of bits set in each lane, in halves (Wilkes, Wheeler & Gill 1957).
  @inline(__always)
  private static func bits(_ lanes: Lanes) -> Lanes {
    func every(_ pattern: UInt64) -> Lanes { Lanes(repeating: Lanes.Scalar(truncatingIfNeeded: pattern)) }
    func shifted(_ value: Lanes, by bits: Lanes.Scalar) -> Lanes { value &>> Lanes(repeating: bits) }
    var sums = lanes &- (shifted(lanes, by: 1) & every(0x5555_5555_5555_5555))
    sums = (sums & every(0x3333_3333_3333_3333)) &+ (shifted(sums, by: 2) & every(0x3333_3333_3333_3333))
    sums = (sums &+ shifted(sums, by: 4)) & every(0x0F0F_0F0F_0F0F_0F0F)
    sums = sums &+ shifted(sums, by: 8)
    if Lanes.Scalar.bitWidth > 16 { sums = sums &+ shifted(sums, by: 16) }
    if Lanes.Scalar.bitWidth > 32 { sums = sums &+ shifted(sums, by: 32) }
    return sums & every(0x7F)
  }
}
