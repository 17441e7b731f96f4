import BundledModels

/// What a table of readings holds, before it is packed.
package struct ReadingContents {
  /// A unit: its symbols as code points and its Latin letters as ASCII.
  package struct Unit: Hashable {
    package var symbols: [UInt32]
    package var letters: [UInt8]

    package init(symbols: [UInt32], letters: [UInt8]) {
      self.symbols = symbols
      self.letters = letters
    }
  }

  /// What follows a context: units (their count stands for the end of a word) ascending, with costs.
  package typealias Followers = [(unit: Int, cost: UInt8)]

  /// Units in the order in which their symbols stand in the file; of one source together.
  package var units: [Unit] = []
  /// Of each unit, and of the end.
  package var costs: [UInt8] = []
  /// Of each unit, and of the start.
  package var backOffs: [UInt8] = []
  /// Of each unit, and of the start.
  package var bigrams: [Followers] = []
  /// Of each bigram, in order.
  package var bigramBackOffs: [UInt8] = []
  package var trigrams: [Followers] = []

  package init() {}

  /// Most Latin letters of a unit, and most units: what five bits a letter and sixteen bits a unit hold.
  package static let mostLetters = 5
  package static let mostUnits = Int(UInt16.max) - 1

  /// The bytes that ``ReadingTable`` reads.
  package var encoded: [UInt8] {
    let symbols = Set(units.flatMap(\.symbols)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(symbols, 1...))
    var sources: [(key: [Int], start: Int)] = []
    for (place, unit) in units.enumerated() {
      let key = unit.symbols.compactMap { numbers[$0] }
      if sources.last?.key != key { sources.append((key, place)) }
    }
    var writer = ModelWriter()
    let counts = [symbols.count, sources.count, units.count, bigrams.joined().count, trigrams.joined().count]
    for count in counts { writer.append(UInt32(count)) }
    writer.append(section: symbols)
    for source in sources {
      writer.append(UInt16(source.key[0]))
      writer.append(UInt16(source.key.count > 1 ? source.key[1] : 0))
      writer.append(UInt32(source.start))
    }
    writer.append(UInt32(0))
    writer.append(UInt32(units.count))
    writer.append(section: units.map { Self.packed($0.letters) })
    writer.append(section: costs)
    writer.append(section: backOffs)
    writer.append(followers: bigrams, backOffs: bigramBackOffs)
    writer.append(followers: trigrams, backOffs: [])
    return writer.bytes
  }

  private static func packed(_ letters: [UInt8]) -> UInt32 {
    letters.prefix(mostLetters).reversed().reduce(0) { $0 << 5 | UInt32($1 - 0x60) }
  }
}

extension ModelWriter {
  fileprivate mutating func append<Value: FixedWidthInteger>(section: [Value]) {
    for value in section { append(value) }
    pad(toMultipleOf: 4)
  }

  fileprivate mutating func append(followers lists: [ReadingContents.Followers], backOffs: [UInt8]) {
    var start = 0
    var starts: [UInt32] = [0]
    for list in lists {
      start += list.count
      starts.append(UInt32(start))
    }
    append(section: starts)
    append(section: lists.joined().map { UInt16($0.unit) })
    append(section: lists.joined().map(\.cost))
    if !backOffs.isEmpty { append(section: backOffs) }
  }
}
