/// What a unit costs at least against a word of which only the set of units is known: a bound that tells most impossible
/// joins of words without their distance.
struct SpellingBounds: Sendable {
  /// One unit against a set: units of the set that write it cheaply, and the least it costs with and without one of them.
  struct Entry: BitwiseCopyable {
    /// Bit n of the two words is unit n.
    var near = UnitSet()
    var nearCost: Int32 = 0
    var farCost: Int32 = 0
  }

  /// A unit that costs more than this is no cheap spelling of another; three bits parts sounds alike from other sounds.
  private static let cheap: UInt8 = 48

  /// For each alphabet the rows of its table against Latin, then the columns; then the rows of its table against itself,
  /// which is symmetric.
  let entries: [Entry]
  private static let units = SpellingTable.unitCount

  init(_ bytes: [UInt8]) {
    var entries: [Entry] = []
    entries.reserveCapacity(3 * SpellingModel.alphabets.count * Self.units)
    for alphabet in SpellingModel.alphabets {
      let (latin, own) = (SpellingModel.latinTable(alphabet), SpellingModel.ownTable(alphabet))
      for unit in 0..<Self.units { entries.append(Self.entry(bytes, from: latin + unit * Self.units, step: 1)) }
      for unit in 0..<Self.units { entries.append(Self.entry(bytes, from: latin + unit, step: Self.units)) }
      for unit in 0..<Self.units { entries.append(Self.entry(bytes, from: own + unit * Self.units, step: 1)) }
    }
    self.entries = entries
  }

  static func rows(_ alphabet: Alphabet) -> Int { 3 * index(alphabet) * units }
  static func columns(_ alphabet: Alphabet) -> Int { (3 * index(alphabet) + 1) * units }
  static func own(_ alphabet: Alphabet) -> Int { (3 * index(alphabet) + 2) * units }

  private static func index(_ alphabet: Alphabet) -> Int { alphabet == .digits ? 0 : Int(alphabet.rawValue) }

  /// The unit's costs stand `step` apart; the last one is that of writing nothing.
  private static func entry(_ bytes: [UInt8], from start: Int, step: Int) -> Entry {
    var entry = Entry()
    let gap = bytes[start + SpellingTable.gap * step]
    let border = min(gap, cheap)
    var (least, far) = (gap, gap)
    for unit in 0..<SpellingTable.gap {
      let cost = bytes[start + unit * step]
      if cost < border {
        entry.near.insert(UInt8(unit))
        least = min(least, cost)
      } else {
        far = min(far, cost)
      }
    }
    (entry.nearCost, entry.farCost) = (Int32(least), Int32(far))
    return entry
  }
}

/// A set of units.
struct UnitSet: BitwiseCopyable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  @inline(__always)
  init(_ units: UnitSlice) {
    for index in 0..<units.count { insert(units.start[index]) }
  }

  @inline(__always)
  mutating func insert(_ unit: UInt8) {
    let bit = UInt64(1) &<< UInt64(unit & 63)
    if unit < 64 { low |= bit } else { high |= bit }
  }

  @inline(__always)
  func meets(_ other: UnitSet) -> Bool { (low & other.low) | (high & other.high) != 0 }
}
