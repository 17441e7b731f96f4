import Synchronization

/// The checksums of an index's blocks, each compared when its block is first read.
///
/// An index of ten million names has a gigabyte: to sum it all before the first search would make opening slow, and to
/// believe it unread would let a broken disk answer.
final class BlockTable: Sendable {
  private let memory: IndexMemory
  private let header: IndexHeader
  private let location: String
  /// A bit for every block found whole.
  private let checked: Mutex<[UInt64]>
  /// True once all blocks were found whole: a search asks some thousand times.
  private let isWhole = Atomic(false)

  init(_ memory: IndexMemory, _ header: IndexHeader, at location: String) {
    self.memory = memory
    self.header = header
    self.location = location
    checked = Mutex([UInt64](repeating: 0, count: header.blockCount / 64 + 1))
  }

  /// Makes sure that the bytes of a range of the file are as they were written.
  func check(_ range: Range<Int>) throws(NameIndexFailure) {
    guard !range.isEmpty, !isWhole.load(ordering: .relaxed) else { return }
    let first = max(range.lowerBound - header.dataStart, 0) / IndexHeader.blockSize
    let last = (range.upperBound - 1 - header.dataStart) / IndexHeader.blockSize
    let isKnown = checked.withLock { bits in
      (first...max(first, last)).allSatisfy { $0 >> 6 < bits.count && bits[$0 >> 6] >> UInt64($0 & 63) & 1 != 0 }
    }
    guard !isKnown else { return }
    for block in first...max(first, last) { try checkBlock(block) }
  }

  /// Makes sure of the whole file.
  func checkAll() throws(NameIndexFailure) {
    try check(header.dataStart..<header.fileLength)
    isWhole.store(true, ordering: .relaxed)
  }

  private func checkBlock(_ block: Int) throws(NameIndexFailure) {
    let start = header.dataStart + block * IndexHeader.blockSize
    let end = min(start + IndexHeader.blockSize, header.fileLength)
    let stated = memory.integer(at: IndexHeader.size + 8 * block, as: UInt64.self)
    guard start < end, block < header.blockCount, let found = memory.checksum(start..<end), found == stated else {
      throw NameIndexFailure(
        .checksumMismatch, at: location, expected: "bytes \(start)..<\(end) as they were written",
        found: "changed ones")
    }
    checked.withLock { $0[block >> 6] |= 1 << UInt64(block & 63) }
  }

  /// The table of sections that lie one behind the other.
  static func encoded(_ sections: [[UInt8]]) -> [UInt8] {
    var table: [UInt8] = []
    var block: [UInt8] = []
    block.reserveCapacity(IndexHeader.blockSize)
    for section in sections {
      var start = 0
      while start < section.count {
        let end = min(section.count, start + IndexHeader.blockSize - block.count)
        block += section[start..<end]
        start = end
        guard block.count == IndexHeader.blockSize else { continue }
        table.append(little: IndexChecksum.of(block))
        block.removeAll(keepingCapacity: true)
      }
    }
    if !block.isEmpty { table.append(little: IndexChecksum.of(block)) }
    return table
  }
}
