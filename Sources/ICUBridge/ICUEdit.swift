internal import CICU
package import TextModel

/// Room for the edits of an offset map, which the shim fills in place.
///
/// `OffsetMap.Edit` and `cicu_edit` are both four 64-bit offsets in the same order: a text in another alphabet has an
/// edit a letter, and copying them would cost more than the conversion. A test holds the two layouts to each other.
struct EditRoom {
  private(set) var edits: [OffsetMap.Edit] = []
  /// Edits that the last call had to tell.
  private(set) var needed = 0

  /// Lets a call fill the room and say how many edits it had.
  ///
  /// - Parameter call: gets the room and its capacity, writes the number of edits needed.
  mutating func fill(capacity: Int, _ call: (UnsafeMutablePointer<cicu_edit>?, Int64, inout Int64) -> Void) {
    var count: Int64 = 0
    edits = [OffsetMap.Edit](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      let raw = UnsafeMutableRawPointer(buffer.baseAddress)
      call(raw?.bindMemory(to: cicu_edit.self, capacity: capacity), Int64(capacity), &count)
      initialized = min(max(Int(count), 0), capacity)
    }
    needed = max(Int(count), 0)
  }

  /// False when the room was too small, so that edits are missing.
  var isComplete: Bool { needed == edits.count }
}

/// A text that ICU changed, and where.
package struct ICUMappedText: Sendable {
  package let utf8: [UInt8]
  package let offsets: OffsetMap
}
