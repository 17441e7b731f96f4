internal import TextModel

/// The bytes and edits of a text that is being rewritten.
///
/// Unsafe on purpose: the result's length is known at its end only, and arrays that grow by appending a few bytes for
/// each change took three times as long. Who writes asks for room first; the memory belongs to this value alone.
struct ResultDraft: ~Copyable {
  private(set) var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  private(set) var capacity = 0
  private var edits = UnsafeMutablePointer<OffsetMap.Edit>.allocate(capacity: 1)
  private(set) var editCapacity = 0

  /// Makes room for so many bytes, of which the first `written` are kept.
  mutating func growBytes(to capacity: Int, keeping written: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: written)
    bytes.deallocate()
    bytes = larger
    self.capacity = capacity
  }

  /// Makes room for so many edits, of which the first `count` are kept.
  mutating func growEdits(to capacity: Int, keeping count: Int) {
    let larger = UnsafeMutablePointer<OffsetMap.Edit>.allocate(capacity: capacity)
    larger.update(from: edits, count: count)
    edits.deallocate()
    edits = larger
    editCapacity = capacity
  }

  /// Writes an edit as the four offsets it is made of, which is all that memory holds of it (a test of the ICU door
  /// says so): made by way of two ranges, whose bounds are checked, a text of Hangul took half as long again.
  @inline(__always)
  func note(_ number: Int, _ sourceStart: Int, _ sourceEnd: Int, _ resultStart: Int, _ resultEnd: Int) {
    let edit = UnsafeMutableRawPointer(edits + number)
    edit.storeBytes(of: sourceStart, as: Int.self)
    edit.storeBytes(of: sourceEnd, toByteOffset: 8, as: Int.self)
    edit.storeBytes(of: resultStart, toByteOffset: 16, as: Int.self)
    edit.storeBytes(of: resultEnd, toByteOffset: 24, as: Int.self)
  }

  func edit(_ number: Int) -> OffsetMap.Edit { edits[number] }

  func text(_ count: Int) -> [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }

  func editList(_ count: Int) -> [OffsetMap.Edit] { Array(UnsafeBufferPointer(start: edits, count: count)) }

  deinit {
    bytes.deallocate()
    edits.deallocate()
  }
}
