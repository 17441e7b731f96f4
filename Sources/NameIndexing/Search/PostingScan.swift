/// Reads postings straight from the file.
///
/// Unsafe pointers: up to 80,000 numbers are read for every search; read through checked calls they took three
/// times as long. The range is checked against the file before, every number against the names.
enum PostingScan {
  /// The count at the beginning of a list; the range then begins behind it.
  static func count(_ range: inout Range<Int>, in memory: IndexMemory) -> Int {
    var offset = range.lowerBound
    let value = number(memory.bytes, &offset, range.upperBound)
    range = min(offset, range.upperBound)..<range.upperBound
    return Int(value)
  }

  /// The next number of a list, seven bits a byte, lowest first; bytes but the last have the eighth bit.
  ///
  /// Up to four bytes are taken in one step: the processor would guess the length of every other number wrong.
  @inline(__always)
  static func number(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int, _ end: Int) -> UInt32 {
    guard end &- offset >= 4 else { return shortNumber(bytes, &offset, end) }
    let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
    let last = ~word & 0x8080_8080
    guard last != 0 else { return shortNumber(bytes, &offset, end) }
    let bits = UInt32(truncatingIfNeeded: last.trailingZeroBitCount)
    offset &+= Int(bits &+ 1) / 8
    let kept = word & UInt32.max &>> (31 &- bits)
    return kept & 0x7F | kept &>> 1 & 0x3F80 | kept &>> 2 & 0x1F_C000 | kept &>> 3 & 0xFE0_0000
  }

  @inline(never)
  private static func shortNumber(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int, _ end: Int) -> UInt32 {
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
    _ limit: Int, of sums: [CommonWeights.Sum], norm queryNorm: Int, index: NameIndex, accepts: (UInt32) -> Bool
  ) -> [(name: Int, share: UInt32)] {
    var found: [UInt64] = []
    for sum in sums {
      let place = index.header.marksStart + IndexHeader.markSize * Int(sum.name)
      let mark = index.memory.integer(at: place, as: UInt32.self) ?? 0
      guard accepts(mark) else { continue }
      let share = 2 * (UInt64(sum.weight) << shareBits) / UInt64(queryNorm + Int(mark & 0xFFFF) + 1)
      found.append(share << 32 | UInt64(~sum.name))
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
