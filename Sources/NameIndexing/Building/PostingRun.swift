/// The postings of some names: for every key, the numbers of the names that have it, ascending.
///
/// Builders make a run for every so many names, and merge the runs at the end; an index that is added to is a run itself.
struct PostingRun {
  /// Ascending, each once.
  private(set) var hashes: [UInt32] = []
  /// Where each key's list begins in ``bytes``; one more than hashes.
  private(set) var starts: [UInt32] = [0]
  /// Lists one behind the other: how many, the first number, then the steps to each next one (LEB128).
  private(set) var bytes: [UInt8] = []

  init() {}

  init(hashes: [UInt32], starts: [UInt32], bytes: [UInt8]) {
    self.hashes = hashes
    self.starts = starts
    self.bytes = bytes
  }

  /// From pairs: the key's hash in the upper half, the number of the name in the lower. A pair may
  /// come more than once; names ascend.
  init(pairs: [UInt64]) {
    let sorted = RadixSort.sorted(pairs)
    var list: [UInt32] = []
    var index = 0
    while index < sorted.count {
      let hash = UInt32(truncatingIfNeeded: sorted[index] >> 32)
      list.removeAll(keepingCapacity: true)
      while index < sorted.count, UInt32(truncatingIfNeeded: sorted[index] >> 32) == hash {
        let number = UInt32(truncatingIfNeeded: sorted[index])
        if list.last != number { list.append(number) }
        index += 1
      }
      append(list, of: hash)
    }
  }

  /// Adds the list of a key whose hash is above all before.
  mutating func append(_ list: [UInt32], of hash: UInt32) {
    hashes.append(hash)
    bytes.append(varint: UInt32(truncatingIfNeeded: list.count))
    var last: UInt32 = 0
    for number in list {
      bytes.append(varint: number &- last)
      last = number
    }
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds the numbers of the key at a place to a list.
  func read(_ place: Int, into list: inout [UInt32]) {
    var offset = Int(starts[place])
    let end = min(Int(starts[place + 1]), bytes.count)
    var number: UInt32 = 0
    _ = Self.varint(bytes, &offset, end)
    while offset < end {
      number &+= Self.varint(bytes, &offset, end)
      list.append(number)
    }
  }

  private static func varint(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) -> UInt32 {
    var (value, shift): (UInt32, UInt32) = (0, 0)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      value |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return value
  }
}

extension PostingRun {
  /// All runs as one; the names of each follow those of the run before.
  ///
  /// - Parameter each: gets every list of the outcome.
  static func merged(_ runs: [PostingRun], each: ([UInt32]) -> Void) -> PostingRun {
    if runs.count == 1 {
      var list: [UInt32] = []
      for place in runs[0].hashes.indices {
        list.removeAll(keepingCapacity: true)
        runs[0].read(place, into: &list)
        each(list)
      }
      return runs[0]
    }
    var result = PostingRun()
    var places = [Int](repeating: 0, count: runs.count)
    var list: [UInt32] = []
    while true {
      var least: UInt32?
      for (index, run) in runs.enumerated() where places[index] < run.hashes.count {
        least = min(least ?? .max, run.hashes[places[index]])
      }
      guard let hash = least else { return result }
      list.removeAll(keepingCapacity: true)
      for (index, run) in runs.enumerated() where places[index] < run.hashes.count {
        guard run.hashes[places[index]] == hash else { continue }
        run.read(places[index], into: &list)
        places[index] += 1
      }
      each(list)
      result.append(list, of: hash)
    }
  }
}

/// Sorts numbers of 64 bits by eleven bits at a time (Seward 1954): a comparison sort took most of a build.
enum RadixSort {
  private static let bits: UInt64 = 11
  private static let size = 1 << 11

  static func sorted(_ numbers: [UInt64]) -> [UInt64] {
    var (from, to) = (numbers, numbers)
    // Names come in ascending order, and the sort is stable: only the upper half needs sorting.
    for shift in stride(from: UInt64(32), to: 64, by: Int(bits)) {
      var counts = [Int](repeating: 0, count: size)
      for number in from { counts[digit(number, shift)] += 1 }
      var sum = 0
      for index in 0..<size { (counts[index], sum) = (sum, sum + counts[index]) }
      for number in from {
        let place = digit(number, shift)
        to[counts[place]] = number
        counts[place] += 1
      }
      swap(&from, &to)
    }
    return from
  }

  @inline(__always)
  private static func digit(_ number: UInt64, _ shift: UInt64) -> Int { Int(number >> shift) & (size - 1) }
}
