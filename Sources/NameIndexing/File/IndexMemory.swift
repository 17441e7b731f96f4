#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of an index: a file mapped for reading, or a copy in memory.
///
/// Reads are checked against the bounds and never trap: outside them every read answers nil.
///
/// `Sendable` notes: the memory is never written after `init`. A mapped file is never changed in place either: builders
/// write a new file and rename it over the old one, whose bytes stay mapped as long as someone reads them.
final class IndexMemory: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps a file.
  init(path: String) throws(NameIndexFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileDoor.failure(path, wanted: "a file that can be read") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileDoor.failure(path, wanted: "a file that can be read") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw NameIndexFailure(.notAnIndex, at: path, expected: "an index of names", found: "no regular file")
    }
    let count = Int(status.st_size)
    isMapped = true
    guard count > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      throw FileDoor.failure(path, wanted: "a file that can be mapped")
    }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  /// Copies bytes.
  init(_ copied: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: copied.count, alignment: 16)
    memory.copyBytes(from: copied)
    bytes = UnsafeRawBufferPointer(memory)
    isMapped = false
  }

  deinit {
    guard isMapped else { return bytes.deallocate() }
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }

  var count: Int { bytes.count }

  /// The little-endian integer at an offset, or nil when it does not lie wholly within the bounds.
  @inline(__always)
  func integer<Value: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Value.Type) -> Value? {
    guard offset >= 0, offset <= bytes.count, bytes.count - offset >= MemoryLayout<Value>.size else { return nil }
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
  }

  /// A copy of a part, or nil when the range leaves the bounds.
  func array(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return Array(bytes[range])
  }

  /// The text of a part, broken bytes replaced; nil when the range leaves the bounds.
  func text(_ range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The checksum of a part; nil when the range leaves the bounds.
  func checksum(_ range: Range<Int>) -> UInt64? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return IndexChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}
