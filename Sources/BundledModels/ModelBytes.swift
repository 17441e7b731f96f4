/// The bytes of a model: linked into the program, or owned.
///
/// Reads are checked against the bounds and never trap: outside them every read answers nil. Integers are
/// little-endian and may stand on any offset.
///
/// ```swift
/// let bytes = ModelBytes([1, 0, 0, 0])
/// bytes.integer(at: 0, as: UInt32.self)        // 1
/// bytes.integer(at: 2, as: UInt32.self)        // nil
/// ```
///
/// Reads are inlinable: hot loops of other rooms read words and weights one by one, and a call across modules for each
/// took longer than the read.
///
/// `Sendable` notes: the memory is never written after `init`, and `owner` keeps it alive.
@usableFromInline
package struct ModelBytes: @unchecked Sendable {
  @usableFromInline let memory: UnsafeRawBufferPointer
  /// Keeps owned memory alive; nil for linked data, which lives as long as the program.
  @usableFromInline let owner: OwnedMemory?

  private init(memory: UnsafeRawBufferPointer, owner: OwnedMemory?) {
    self.memory = memory
    self.owner = owner
  }

  /// Bytes of read-only data in the program.
  ///
  /// - Parameter start: must stay valid and unchanged for the life of the process.
  init(linkedAt start: UnsafePointer<UInt8>?, count: Int) {
    self.init(memory: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count), owner: nil)
  }

  /// A copy of the caller's bytes, aligned as linked models are.
  package init(_ bytes: [UInt8]) {
    let owner = OwnedMemory(copying: bytes)
    self.init(memory: UnsafeRawBufferPointer(owner.memory), owner: owner)
  }

  /// Length in bytes.
  @inlinable package var count: Int { memory.count }

  /// The byte at an offset, or nil outside the bounds.
  @inlinable package subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < memory.count ? memory[offset] : nil
  }

  /// The little-endian integer at an offset, or nil when it does not lie wholly within the bounds.
  @inlinable package func integer<Value: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Value.Type)
    -> Value?
  {
    let size = MemoryLayout<Value>.size
    guard offset >= 0, offset <= memory.count, memory.count - offset >= size else { return nil }
    return Value(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  /// A part of the bytes without copying, or nil when the range leaves the bounds.
  package func slice(_ range: Range<Int>) -> ModelBytes? {
    guard range.lowerBound >= 0, range.upperBound <= memory.count else { return nil }
    return ModelBytes(memory: UnsafeRawBufferPointer(rebasing: memory[range]), owner: owner)
  }

  /// A copy of the bytes.
  package var array: [UInt8] { Array(memory) }

  /// Lends the bytes to a loop that checks its own bounds.
  @inlinable package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    defer { withExtendedLifetime(owner) {} }
    return body(memory)
  }
}

/// Memory that is freed with its last user. Never written after `init`.
@usableFromInline
final class OwnedMemory: @unchecked Sendable {
  /// Models start on this border, whether linked or owned, so that tables in them can be read as vectors.
  static let alignment = 16
  let memory: UnsafeMutableRawBufferPointer

  init(copying bytes: [UInt8]) {
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: Self.alignment)
    memory.copyBytes(from: bytes)
  }

  deinit { memory.deallocate() }
}
