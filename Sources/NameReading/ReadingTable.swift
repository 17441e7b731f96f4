import BundledModels

/// How the letters of one script answer to Latin letters: units, and how they follow one another.
///
/// A unit is one or two symbols of the script and up to five Latin letters. What follows what is a trigram model of units
/// that backs off to bigrams and to single units; costs are sixteenths of −ln p in one byte.
///
/// | Section | Content |
/// |---|---|
/// | counts | symbols, sources, units, bigrams, trigrams (32 bits each) |
/// | symbols | code points, ascending (32 bits) |
/// | sources | first and second symbol from 1 (16 bits each, second 0 for none), its first unit (32 bits); one more at the end |
/// | units | letters, five bits each from the lowest, `a` = 1 (32 bits) |
/// | cost, back-off | of each unit and the end; of each unit and the start (8 bits each) |
/// | bigrams | starts of each unit and the start (32 bits), units (16), costs (8), back-offs (8) |
/// | trigrams | starts of each bigram (32 bits), units (16), costs (8) |
///
/// Every section begins on a multiple of four.
package struct ReadingTable: Sendable {
  let bytes: ModelBytes
  let counts: Counts
  private let sections: Sections

  package struct Counts: Sendable {
    var symbols = 0
    var sources = 0
    var units = 0
    var bigrams = 0
    var trigrams = 0
  }

  private struct Sections {
    var symbols = 0
    var sources = 0
    var letters = 0
    var costs = 0
    var backOffs = 0
    var bigramStarts = 0
    var bigramUnits = 0
    var bigramCosts = 0
    var bigramBackOffs = 0
    var trigramStarts = 0
    var trigramUnits = 0
    var trigramCosts = 0
    var end = 0
  }

  /// - Throws: when the bytes are shorter than their counts say.
  init(_ bytes: ModelBytes) throws(ModelFailure) {
    var reader = ModelReader(bytes, model: "readings")
    var counts = Counts()
    let paths: [WritableKeyPath<Counts, Int>] = [\.symbols, \.sources, \.units, \.bigrams, \.trigrams]
    for path in paths { counts[keyPath: path] = Int(try reader.integer() as UInt32) }
    var sections = Sections()
    var offset = reader.offset
    func place(_ path: WritableKeyPath<Sections, Int>, _ count: Int, _ size: Int) {
      sections[keyPath: path] = offset
      offset += (count * size + 3) & ~3
    }
    place(\.symbols, counts.symbols, 4)
    place(\.sources, counts.sources + 1, 8)
    place(\.letters, counts.units, 4)
    place(\.costs, counts.units + 1, 1)
    place(\.backOffs, counts.units + 1, 1)
    place(\.bigramStarts, counts.units + 2, 4)
    place(\.bigramUnits, counts.bigrams, 2)
    place(\.bigramCosts, counts.bigrams, 1)
    place(\.bigramBackOffs, counts.bigrams, 1)
    place(\.trigramStarts, counts.bigrams + 1, 4)
    place(\.trigramUnits, counts.trigrams, 2)
    place(\.trigramCosts, counts.trigrams, 1)
    guard offset == bytes.count else {
      throw reader.malformed(expected: "\(offset) bytes", found: "\(bytes.count)")
    }
    (self.bytes, self.counts, self.sections) = (bytes, counts, sections)
  }
}

// MARK: - Reads

extension ReadingTable {
  private func byte(_ offset: Int) -> Int32 { Int32(bytes[offset] ?? .max) }
  private func half(_ offset: Int) -> Int { Int(bytes.integer(at: offset, as: UInt16.self) ?? .max) }
  private func word(_ offset: Int) -> Int { Int(bytes.integer(at: offset, as: UInt32.self) ?? 0) }

  /// The number of a symbol, from 1; nil when no name of the lists had it.
  func symbol(_ scalar: UInt32) -> Int? {
    let place = Self.lowerBound(0..<counts.symbols) { word(sections.symbols + 4 * $0) < Int(scalar) }
    return place < counts.symbols && word(sections.symbols + 4 * place) == Int(scalar) ? place + 1 : nil
  }

  /// The units of one or two symbols.
  func units(of first: Int, _ second: Int) -> Range<Int> {
    let wanted = first << 16 | second
    func key(_ place: Int) -> Int { half(sections.sources + 8 * place) << 16 | half(sections.sources + 8 * place + 2) }
    let place = Self.lowerBound(0..<counts.sources) { key($0) < wanted }
    guard place < counts.sources, key(place) == wanted else { return 0..<0 }
    let start = word(sections.sources + 8 * place + 4)
    return start..<max(start, min(word(sections.sources + 8 * place + 12), counts.units))
  }

  /// Latin letters of a unit, five bits each.
  func letters(of unit: Int) -> UInt32 { bytes.integer(at: sections.letters + 4 * unit, as: UInt32.self) ?? 0 }

  func cost(of unit: Int) -> Int32 { byte(sections.costs + unit) }
  func backOff(of unit: Int) -> Int32 { byte(sections.backOffs + unit) }
  func bigramUnit(_ place: Int) -> Int { half(sections.bigramUnits + 2 * place) }
  func bigramCost(_ place: Int) -> Int32 { byte(sections.bigramCosts + place) }
  func bigramBackOff(_ place: Int) -> Int32 { byte(sections.bigramBackOffs + place) }
  func trigramUnit(_ place: Int) -> Int { half(sections.trigramUnits + 2 * place) }
  func trigramCost(_ place: Int) -> Int32 { byte(sections.trigramCosts + place) }

  /// What followed a unit, or the start of a word, from `unit` on.
  func bigrams(after context: Int, from unit: Int) -> Range<Int> {
    let all = range(sections.bigramStarts + 4 * context, counts.bigrams)
    return Self.lowerBound(all) { bigramUnit($0) < unit }..<all.upperBound
  }

  /// What followed two units, from `unit` on.
  func trigrams(after bigram: Int, from unit: Int) -> Range<Int> {
    let all = range(sections.trigramStarts + 4 * bigram, counts.trigrams)
    return Self.lowerBound(all) { trigramUnit($0) < unit }..<all.upperBound
  }

  private func range(_ offset: Int, _ count: Int) -> Range<Int> {
    let start = min(word(offset), count)
    return start..<max(start, min(word(offset + 4), count))
  }

  /// The first place of an ascending list that is not below what is looked for.
  private static func lowerBound(_ range: Range<Int>, isBelow: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
