/// What names have in common with the one that is looked for: the sums of the weights of their common keys.
///
/// Unsafe pointers: a search reads up to 80,000 postings and scans two bytes for every name; seven tenths of one among a
/// million are spent here. All lists are read side by side, a window of names at a time, so that the sums stay in the
/// nearest cache: with one array for six million names a search took 6.9 milliseconds, so 3.9.
enum CommonWeights {
  /// The names that have one key, as the file writes them, and what the key weighs.
  struct List {
    let range: Range<Int>
    let weight: UInt16
  }

  struct Sum: Equatable {
    let name: UInt32
    let weight: UInt16
  }

  /// Names in a window: 32 KiB of sums.
  static let window = 1 << 14

  /// A name with less than a third of the most common weight is behind too many others to be compared.
  private static let divisor: UInt16 = 3

  /// How far a list is read.
  private struct Cursor {
    var offset: Int
    let end: Int
    let weight: UInt16
    /// The next name; beyond all names behind the last.
    var name: UInt32 = 0

    init(_ list: List, _ bytes: UnsafeRawBufferPointer) {
      (offset, end, weight) = (list.range.lowerBound, list.range.upperBound, list.weight)
      advance(bytes)
    }

    @inline(__always)
    mutating func advance(_ bytes: UnsafeRawBufferPointer) {
      guard offset < end else { return name = .max }
      name &+= PostingScan.number(bytes, &offset, end)
    }
  }

  /// The names whose sums reach a third of the highest one, ascending.
  ///
  /// - Parameter count: names there are; what a list holds from there on ends it.
  static func highest(of lists: [List], count: Int, _ memory: IndexMemory) -> [Sum] {
    let bytes = memory.bytes
    var cursors = lists.filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count }
      .map { Cursor($0, bytes) }
    var sums = [UInt16](repeating: 0, count: min(window, count))
    var found: [Sum] = []
    var highest: UInt16 = 1
    for start in stride(from: 0, to: count, by: window) {
      let end = min(start + window, count)
      guard cursors.contains(where: { Int($0.name) < end }) else { continue }
      sums.withUnsafeMutableBufferPointer { sums in
        sums.update(repeating: 0)
        cursors.withUnsafeMutableBufferPointer { add($0, to: sums, start..<end, bytes) }
        collect(sums, from: start, &highest, &found)
      }
    }
    let least = max(highest / divisor, 1)
    return found.filter { $0.weight >= least }
  }

  /// Adds what the lists hold of a window.
  private static func add(
    _ cursors: UnsafeMutableBufferPointer<Cursor>, to sums: UnsafeMutableBufferPointer<UInt16>, _ names: Range<Int>,
    _ bytes: UnsafeRawBufferPointer
  ) {
    for index in cursors.indices {
      // A copy that nothing else points to stays in registers.
      var cursor = cursors[index]
      while Int(cursor.name) < names.upperBound {
        // Lists ascend; one that does not is broken, and read no further.
        guard Int(cursor.name) >= names.lowerBound else {
          cursor.offset = cursor.end
          cursor.name = .max
          break
        }
        sums[Int(cursor.name) &- names.lowerBound] &+= cursor.weight
        cursor.advance(bytes)
      }
      cursors[index] = cursor
    }
  }

  /// Stretches that the compiler turns into vectors.
  private static let stretch = 64

  /// Keeps the names whose sums may be high enough: a later window may raise what is asked.
  private static func collect(
    _ sums: UnsafeMutableBufferPointer<UInt16>, from first: Int, _ highest: inout UInt16, _ found: inout [Sum]
  ) {
    var least = max(highest / divisor, 1)
    for start in stride(from: 0, to: sums.count, by: stretch) {
      let end = min(start + stretch, sums.count)
      var most: UInt16 = 0
      for index in start..<end { most = max(most, sums[index]) }
      guard most >= least else { continue }
      if most > highest {
        highest = most
        least = max(highest / divisor, 1)
      }
      for index in start..<end where sums[index] >= least {
        found.append(Sum(name: UInt32(truncatingIfNeeded: first + index), weight: sums[index]))
      }
    }
  }
}
