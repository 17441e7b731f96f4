import TextModel

/// In how many names of each kind a word was seen.
///
/// Words are kept by sixteen bits of their hash: some share a cell, which makes a rare word look less rare now and then,
/// and never the other way. A cell holds 16 × log₂(1 + entities), one table a kind, in the order of ``EntityType``.
package struct WordFrequencies: Sendable {
  package static let cells = 1 << 16
  package static let payloadSize = 3 * cells + 12
  private static let cellsPerBit: Float = 16

  private let bytes: [UInt8]
  /// Names of all kinds.
  private let sum: Float

  /// Nil when the payload has not the size of the layout.
  package init?(payload: [UInt8]) {
    guard payload.count == Self.payloadSize else { return nil }
    bytes = payload
    sum = (0..<3).reduce(1) { $0 + Self.total(payload, at: 3 * Self.cells + $1 * 4) }
  }

  private static func total(_ payload: [UInt8], at start: Int) -> Float {
    var total = 0
    for byte in payload[start..<(start + 4)].reversed() { total = total << 8 | Int(byte) }
    return Float(total)
  }

  /// No word was ever seen.
  static let unknown = WordFrequencies(none: ())
  private init(none: Void) {
    bytes = [UInt8](repeating: 0, count: Self.payloadSize)
    // One of each kind, and one for the word that is asked for.
    sum = 4
  }

  /// The payload from counts: `counts[kind][cell]` entities, and how many entities of each kind there were.
  package static func payload(counts: [[Int]], totals: [Int]) -> [UInt8] {
    let tables = counts.flatMap { table in
      table.map { UInt8(min((cellsPerBit * logarithm(Float(1 + $0))).rounded(), 255)) }
    }
    return tables + totals.flatMap { total in (0..<4).map { UInt8(truncatingIfNeeded: total >> (8 * $0)) } }
  }

  /// The cell of a word.
  package static func cell(_ hash: UInt64) -> Int { Int((hash ^ hash >> 32) & UInt64(cells - 1)) }

  /// How rare a word is among all names, in sixteenths of a bit: −log₂ of the share of names that hold it.
  func rarity(of hash: UInt64) -> Int32 {
    Int32(Self.cellsPerBit * Self.logarithm(sum / (count(of: hash) + 1)))
  }

  /// Names of all kinds that hold a word.
  private func count(of hash: UInt64) -> Float {
    let cell = Self.cell(hash)
    return Self.counts[Int(bytes[cell])] + Self.counts[Int(bytes[Self.cells + cell])]
      + Self.counts[Int(bytes[2 * Self.cells + cell])]
  }

  /// 2^(x/16) − 1 for each stored byte.
  private static let counts: [Float] = (0..<256).map { power(Float($0) / cellsPerBit) - 1 }

  /// log₂ of a positive number. Exponent and a cubic for the rest: the tables need two digits, and every machine must
  /// find the same ones.
  static func logarithm(_ value: Float) -> Float {
    guard value >= Float.leastNormalMagnitude, value.isFinite else { return 0 }
    // The parts by their bits: the library's functions are called, not inlined, for every word of every name.
    let bits = value.bitPattern
    let rest = Float(bitPattern: bits & 0x7F_FFFF | 0x3F80_0000) - 1
    return Float(Int32(bits >> 23) - 127) + rest * (1.4249 + rest * (-0.5865 + rest * 0.1616))
  }

  /// 2 to the power of a number ≥ 0.
  private static func power(_ exponent: Float) -> Float {
    let whole = exponent.rounded(.down)
    let rest = exponent - whole
    return Float(1 << min(Int(whole), 62)) * (1 + rest * (0.6951 + rest * (0.2262 + rest * 0.0787)))
  }
}
