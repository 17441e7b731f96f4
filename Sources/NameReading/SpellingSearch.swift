/// Finds the likeliest Latin spellings of one word: a beam search over units, left to right.
///
/// At every place of the word the best paths are kept, of those that spell the same letters only the best one.
struct SpellingSearch {
  /// Paths kept at a place. 40 find hardly more than 12.
  private static let beam = 12
  /// Units tried for one source, the commonest.
  private static let mostUnits = 32
  /// Symbols of a word; the rest is not read.
  static let longest = 40

  private struct Path {
    var cost: Int32
    /// The last two units as a bigram of the table; −1 when it has none.
    var bigram: Int32
    /// The last unit; the number of units at the start.
    var last: Int32
    /// The path without its last unit.
    var before: Int32
    /// A hash of all letters.
    var letters: UInt64
  }

  private let table: ReadingTable
  private var paths: [Path] = []
  /// Paths that reach a place of the word.
  private var reaching: [[Int32]] = []

  /// A spelling, and −ln of its probability in sixteenths.
  typealias Spelling = (letters: [UInt8], cost: Int32)

  /// The best spellings of a word, best first; none when a symbol is unknown.
  static func spellings(of symbols: [Int], limit: Int, _ table: ReadingTable) -> [Spelling] {
    var search = SpellingSearch(table: table)
    search.run(symbols)
    return search.best(limit)
  }

  private init(table: ReadingTable) { self.table = table }

  private mutating func run(_ symbols: [Int]) {
    reaching = Array(repeating: [], count: symbols.count + 1)
    paths.reserveCapacity(1024)
    paths.append(Path(cost: 0, bigram: -1, last: Int32(table.counts.units), before: -1, letters: 0))
    reaching[0] = [0]
    for place in symbols.indices {
      let one = table.units(of: symbols[place], 0)
      let two = place + 1 < symbols.count ? table.units(of: symbols[place], symbols[place + 1]) : 0..<0
      for path in reaching[place] {
        extend(path, by: one, to: place + 1)
        if !two.isEmpty { extend(path, by: two, to: place + 2) }
      }
    }
  }

  /// Keeps a path if it is among the best of its place; of paths that spell the same the better one, of equals the
  /// earlier one.
  private mutating func offer(_ path: Path, at place: Int) {
    let others = reaching[place]
    if others.count == Self.beam, let last = others.last, paths[Int(last)].cost <= path.cost { return }
    if let same = others.firstIndex(where: { paths[Int($0)].letters == path.letters }) {
      if paths[Int(others[same])].cost <= path.cost { return }
      reaching[place].remove(at: same)
    } else if others.count == Self.beam {
      reaching[place].removeLast()
    }
    let behind = reaching[place].firstIndex { paths[Int($0)].cost > path.cost } ?? reaching[place].count
    reaching[place].insert(Int32(paths.count), at: behind)
    paths.append(path)
  }

  private mutating func extend(_ index: Int32, by all: Range<Int>, to place: Int) {
    let path = paths[Int(index)]
    let units = all.prefix(Self.mostUnits)
    var bigrams = table.bigrams(after: Int(path.last), from: units.startIndex)
    var trigrams = path.bigram < 0 ? 0..<0 : table.trigrams(after: Int(path.bigram), from: units.startIndex)
    let backOff = path.bigram < 0 ? 0 : table.bigramBackOff(Int(path.bigram))
    for unit in units {
      while let first = bigrams.first, table.bigramUnit(first) < unit { bigrams.removeFirst() }
      while let first = trigrams.first, table.trigramUnit(first) < unit { trigrams.removeFirst() }
      let bigram = bigrams.first.flatMap { table.bigramUnit($0) == unit ? $0 : nil }
      let cost: Int32
      if let first = trigrams.first, table.trigramUnit(first) == unit {
        cost = table.trigramCost(first)
      } else {
        cost = backOff + (bigram.map(table.bigramCost) ?? table.backOff(of: Int(path.last)) + table.cost(of: unit))
      }
      offer(
        Path(
          cost: path.cost + cost, bigram: Int32(bigram ?? -1), last: Int32(unit), before: index,
          letters: Self.hash(path.letters, table.letters(of: unit))), at: place)
    }
  }

  private static func hash(_ start: UInt64, _ letters: UInt32) -> UInt64 {
    var (hash, rest) = (start, letters)
    while rest != 0 {
      hash = (hash ^ UInt64(rest & 31)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      rest >>= 5
    }
    return hash
  }

  /// The best paths of the whole word, with what its end costs.
  private mutating func best(_ limit: Int) -> [Spelling] {
    guard let end = reaching.indices.last else { return [] }
    for path in reaching[end] { paths[Int(path)].cost += endCost(of: paths[Int(path)]) }
    let sorted = reaching[end].sorted { (paths[Int($0)].cost, $0) < (paths[Int($1)].cost, $1) }
    return sorted.prefix(limit).map { (letters(of: $0), paths[Int($0)].cost) }
  }

  private func endCost(of path: Path) -> Int32 {
    let end = table.counts.units
    if path.bigram >= 0 {
      let trigrams = table.trigrams(after: Int(path.bigram), from: end)
      if let first = trigrams.first, table.trigramUnit(first) == end { return table.trigramCost(first) }
    }
    let backOff = path.bigram < 0 ? 0 : table.bigramBackOff(Int(path.bigram))
    let bigrams = table.bigrams(after: Int(path.last), from: end)
    if let first = bigrams.first, table.bigramUnit(first) == end { return backOff + table.bigramCost(first) }
    return backOff + table.backOff(of: Int(path.last)) + table.cost(of: end)
  }

  private func letters(of index: Int32) -> [UInt8] {
    var units: [Int] = []
    var path = paths[Int(index)]
    while path.before >= 0 {
      units.append(Int(path.last))
      path = paths[Int(path.before)]
    }
    var letters: [UInt8] = []
    for unit in units.reversed() {
      var rest = table.letters(of: unit)
      while rest != 0 {
        letters.append(0x60 + UInt8(rest & 31))
        rest >>= 5
      }
    }
    return letters
  }
}
