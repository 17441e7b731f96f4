/// Finds the postings of keys.
struct KeyLookup {
  let index: NameIndex

  /// A key of the index: how many names have it, and where their numbers lie in the file.
  struct Postings {
    let hash: UInt32
    let bearers: Int
    let range: Range<Int>
  }

  /// The postings of a key; nil when no name has it.
  func postings(of hash: UInt32) throws(NameIndexFailure) -> Postings? {
    guard let place = try place(of: hash) else { return nil }
    let header = index.header
    let start = header.startsStart + 4 * place
    try index.blocks.check(start..<(start + 8))
    guard let from = index.memory.integer(at: start, as: UInt32.self),
      let to = index.memory.integer(at: start + 4, as: UInt32.self), from < to, Int(to) <= header.postings
    else { throw index.malformed("postings of key \(place)", "none") }
    var range = (header.postingsStart + Int(from))..<(header.postingsStart + Int(to))
    try index.blocks.check(range)
    let bearers = PostingScan.count(&range, in: index.memory)
    return Postings(hash: hash, bearers: bearers, range: range)
  }

  /// How far hashes stray from where their value lets expect them: some √keys, taken four times.
  private static let spread = 4.0

  /// The place of a key among the sorted hashes. Hashes are spread evenly, so the search begins near the right place.
  private func place(of hash: UInt32) throws(NameIndexFailure) -> Int? {
    let keys = index.header.keys
    guard keys > 0 else { return nil }
    let guess = Int((UInt64(hash) * UInt64(keys)) >> 32)
    let reach = Int(Self.spread * Double(keys).squareRoot()) + 1
    var (low, high) = (max(guess - reach, 0), min(guess + reach, keys))
    if low > 0, try self.hash(at: low) > hash { low = 0 }
    if high < keys, try self.hash(at: high) <= hash { high = keys }
    while low < high {
      let middle = (low + high) / 2
      let found = try self.hash(at: middle)
      if found == hash { return middle }
      if found < hash { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func hash(at place: Int) throws(NameIndexFailure) -> UInt32 {
    let offset = index.header.hashesStart + 4 * place
    try index.blocks.check(offset..<(offset + 4))
    return index.memory.integer(at: offset, as: UInt32.self) ?? .max
  }
}
