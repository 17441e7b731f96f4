/// Reads postings straight from the file.
///
/// Unsafe pointers: some thirty thousand numbers are read for every search; read through checked calls they took three
/// times as long. The range is checked against the file before, every number against the names.
enum PostingScan {
  /// The count at the beginning of a list; the range then begins behind it.
  static func count(_ range: inout Range<Int>, in memory: IndexMemory) -> Int {
    var offset = range.lowerBound
    let value = number(memory.bytes, &offset, range.upperBound)
    range = min(offset, range.upperBound)..<range.upperBound
    return Int(value)
  }

  /// Adds a weight to every name of a list.
  static func add(_ weight: UInt16, to sums: inout [UInt16], namesIn range: Range<Int>, of memory: IndexMemory) {
    let bytes = memory.bytes
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
    sums.withUnsafeMutableBufferPointer { sums in
      var offset = range.lowerBound
      var name: UInt32 = 0
      while offset < range.upperBound {
        name &+= number(bytes, &offset, range.upperBound)
        guard Int(name) < sums.count else { return }
        sums[Int(name)] &+= weight
      }
    }
  }

  @inline(__always)
  private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int, _ end: Int) -> UInt32 {
    var (value, shift): (UInt32, UInt32) = (0, 0)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      value |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift &+= 7
    }
    return value
  }

  private static let shareBits: UInt64 = 16
  /// The share of a name that has all keys and no other ones.
  static let wholeShare = Double(1 << shareBits)

  /// The names with the highest shares of common weight, best first; of equals, the earlier name.
  ///
  /// The share is Dice's: twice the weight of common keys over the weight of all keys of both.
  static func best(
    _ limit: Int, of sums: [UInt16], norm queryNorm: Int, index: NameIndex, accepts: (UInt32) -> Bool
  ) -> [(name: Int, share: UInt32)] {
    // A name with less than a third of the most common weight is behind too many others to be compared.
    let least = max(highest(of: sums) / 3, 1)
    var found: [UInt64] = []
    forEach(atLeast: least, in: sums) { name, sum in
      let mark = index.memory.integer(at: index.header.marksStart + IndexHeader.markSize * name, as: UInt32.self) ?? 0
      guard accepts(mark) else { return }
      let share = 2 * (UInt64(sum) << shareBits) / UInt64(queryNorm + Int(mark & 0xFFFF) + 1)
      found.append(share << 32 | UInt64(~UInt32(truncatingIfNeeded: name)))
    }
    // The lower half is the name turned over: of equal shares the earlier name comes first.
    return Self.highest(limit, of: found).map { (Int(~UInt32(truncatingIfNeeded: $0)), UInt32($0 >> 32)) }
  }

  /// The highest numbers, descending.
  private static func highest(_ limit: Int, of numbers: [UInt64]) -> [UInt64] {
    guard numbers.count > limit else { return numbers.sorted(by: >) }
    var kept = Array(numbers[..<limit]).sorted(by: >)
    for number in numbers[limit...] where number > kept[limit - 1] {
      kept.removeLast()
      var place = kept.count
      while place > 0, kept[place - 1] < number { place -= 1 }
      kept.insert(number, at: place)
    }
    return kept
  }
}

/// Sums are scanned in stretches that the compiler turns into vectors: there is one for every name of the index.
extension PostingScan {
  private static let stretch = 64

  private static func highest(of sums: [UInt16]) -> UInt16 {
    sums.withUnsafeBufferPointer { sums in
      var most: UInt16 = 0
      for index in 0..<sums.count { most = max(most, sums[index]) }
      return most
    }
  }

  private static func forEach(atLeast least: UInt16, in sums: [UInt16], _ body: (Int, UInt16) -> Void) {
    sums.withUnsafeBufferPointer { sums in
      for start in stride(from: 0, to: sums.count, by: stretch) {
        let end = min(start + stretch, sums.count)
        var most: UInt16 = 0
        for index in start..<end { most = max(most, sums[index]) }
        guard most >= least else { continue }
        for name in start..<end where sums[name] >= least { body(name, sums[name]) }
      }
    }
  }
}
