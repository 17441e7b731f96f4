import NameReading

/// All ways to cut a pair of words into units, and the numbers of the units.
struct UnitLattice {
  /// Longest units: symbols and letters.
  struct Bounds {
    let symbols: Int
    let letters: Int
  }

  /// A unit from one place of the lattice to another.
  struct Edge {
    let from: Int32
    let to: Int32
    let unit: Int32
  }

  /// Of each pair in order: its edges, from the front to the back.
  private(set) var edges: [Edge] = []
  private(set) var starts: [Int] = [0]
  private(set) var units: [ReadingContents.Unit] = []

  init(_ pairs: [ReadingPair], _ bounds: Bounds) {
    var numbers: [ReadingContents.Unit: Int32] = [:]
    for pair in pairs {
      let width = pair.letters.count + 1
      for symbol in pair.symbols.indices {
        for letter in 0..<width {
          for taken in 1...min(bounds.symbols, pair.symbols.count - symbol) {
            for spelled in 0...min(bounds.letters, pair.letters.count - letter) {
              let unit = ReadingContents.Unit(
                symbols: Array(pair.symbols[symbol..<(symbol + taken)]),
                letters: Array(pair.letters[letter..<(letter + spelled)]))
              let number = numbers[unit] ?? Int32(units.count)
              if number == Int32(units.count) {
                numbers[unit] = number
                units.append(unit)
              }
              edges.append(
                Edge(
                  from: Int32(symbol * width + letter), to: Int32((symbol + taken) * width + letter + spelled),
                  unit: number))
            }
          }
        }
      }
      starts.append(edges.count)
    }
  }
}
