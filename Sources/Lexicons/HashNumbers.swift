/// Numbers the keys of a table in the order in which they come; the keys are hashes already.
///
/// Open addressing with linear probing, at most half full. `Dictionary` would hash every key once more, slowly, against
/// attackers that word lists do not have.
package struct HashNumbers: Sendable {
  /// Number of the key plus one; 0 when free.
  private var slots: [UInt32]
  private var keys: [UInt64] = []

  /// - Parameter capacity: about how many keys will come; more are taken.
  package init(capacity: Int = 16) {
    var size = 32
    while size < 2 * capacity, size < 1 << 30 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    keys.reserveCapacity(capacity)
  }

  /// How many keys there are.
  package var count: Int { keys.count }

  /// The number of a key, or nil when it never came.
  package func number(of key: UInt64) -> Int? {
    let slot = slot(of: key)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of a key, which is ``count`` when the key is new.
  package mutating func insert(_ key: UInt64) -> Int {
    let place = slot(of: key)
    if slots[place] != 0 { return Int(slots[place]) - 1 }
    keys.append(key)
    slots[place] = UInt32(truncatingIfNeeded: keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// The slot that holds a key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.mixed(key)) & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(truncatingIfNeeded: number + 1) }
  }
}
