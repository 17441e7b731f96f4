/// Up to four concepts that a word or name stands for: *Alex* is short for *Alexander* and for *Alexandra*.
struct ConceptSet: Sendable, Equatable {
  /// Four numbers of sixteen bits; 0 is none.
  private(set) var lanes: UInt64 = 0

  init(lanes: UInt64 = 0) { self.lanes = lanes }

  var isEmpty: Bool { lanes == 0 }

  /// Adds a concept; a fifth is dropped.
  mutating func insert(_ concept: UInt16) {
    for lane in 0..<4 {
      let present = UInt16(truncatingIfNeeded: lanes >> UInt64(16 * lane))
      if present == concept { return }
      if present == 0 {
        lanes |= UInt64(concept) << UInt64(16 * lane)
        return
      }
    }
  }

  /// Adds the concepts of another set, as far as there is room.
  mutating func formUnion(_ other: ConceptSet) {
    for concept in other.all { insert(concept) }
  }

  /// True when both hold one concept at least in common.
  @inline(__always)
  func meets(_ other: ConceptSet) -> Bool {
    guard lanes != 0, other.lanes != 0 else { return false }
    var rest = lanes
    while rest != 0 {
      if other.contains(UInt16(truncatingIfNeeded: rest)) { return true }
      rest >>= 16
    }
    return false
  }

  /// The lanes before the first empty one are all taken.
  private func contains(_ concept: UInt16) -> Bool {
    var rest = lanes
    while rest != 0 {
      if UInt16(truncatingIfNeeded: rest) == concept { return true }
      rest >>= 16
    }
    return false
  }

  private var all: [UInt16] {
    (0..<4).map { UInt16(truncatingIfNeeded: lanes >> UInt64(16 * $0)) }.filter { $0 != 0 }
  }
}
