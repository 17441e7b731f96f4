/// The fixed part of an index file: what it is and how long its sections are.
///
/// | Offset | Content |
/// |---|---|
/// | 0 | `ONOMANIX` |
/// | 8 | version of the layout, version of the keys (32 bits each) |
/// | 16 | length of the file |
/// | 24 | names, keys, bytes of text, of languages, of postings |
/// | 64 | checksum of the table of blocks |
/// | 120 | checksum of the bytes before |
/// | 128 | table of blocks: a checksum for every 64 KB of what follows |
///
/// Numbers are little-endian, of 64 bits where not said otherwise. Behind the table: where each name's text begins
/// (32 bits, one more than names), the marks of each name, the keys' hashes (32 bits, ascending), where each key's
/// postings begin (32 bits, one more than keys), the text, the languages, the postings.
struct IndexHeader: Equatable {
  static let magic = Array("ONOMANIX".utf8)
  static let layoutVersion: UInt32 = 1
  /// Rises when ``IndexKeys`` cuts names otherwise: keys of an older index would miss their names.
  static let keysVersion: UInt32 = 2
  static let size = 128
  static let blockSize = 1 << 16
  /// Norm (16 bits), type, language.
  static let markSize = 4
  private static let checksumOffset = 120
  /// What 32-bit offsets reach.
  static let most = Int(UInt32.max) - 1

  var names = 0
  var keys = 0
  var text = 0
  var languages = 0
  var postings = 0
  var tableChecksum: UInt64 = 0

  var dataLength: Int {
    4 * (names + 1) + Self.markSize * names + 4 * keys + 4 * (keys + 1) + text + languages + postings
  }
  var blockCount: Int { (dataLength + Self.blockSize - 1) / Self.blockSize }
  var dataStart: Int { Self.size + 8 * blockCount }
  var fileLength: Int { dataStart + dataLength }

  var offsetsStart: Int { dataStart }
  var marksStart: Int { offsetsStart + 4 * (names + 1) }
  var hashesStart: Int { marksStart + Self.markSize * names }
  var startsStart: Int { hashesStart + 4 * keys }
  var textStart: Int { startsStart + 4 * (keys + 1) }
  var languagesStart: Int { textStart + text }
  var postingsStart: Int { languagesStart + languages }

  var encoded: [UInt8] {
    var bytes = Self.magic
    bytes.append(little: Self.layoutVersion)
    bytes.append(little: Self.keysVersion)
    for count in [fileLength, names, keys, text, languages, postings] { bytes.append(little: UInt64(count)) }
    bytes.append(little: tableChecksum)
    bytes += [UInt8](repeating: 0, count: Self.checksumOffset - bytes.count)
    bytes.append(little: IndexChecksum.of(bytes))
    return bytes
  }
}

extension IndexHeader {
  /// Reads the header and checks all that it says of itself and of the file's length.
  init(_ memory: IndexMemory, at location: String) throws(NameIndexFailure) {
    guard let start = memory.array(0..<min(Self.magic.count, memory.count)), start == Self.magic else {
      throw NameIndexFailure(
        .notAnIndex, at: location, expected: "an index of names, which begins with ONOMANIX",
        found: memory.count == 0 ? "no bytes" : "bytes that begin otherwise")
    }
    // The version first: a later layout may keep its checksum elsewhere.
    let versions = (memory.integer(at: 8, as: UInt32.self), memory.integer(at: 12, as: UInt32.self))
    guard let layout = versions.0, let keys = versions.1, let stated = memory.integer(at: 120, as: UInt64.self) else {
      throw Self.tooShort(memory.count, expected: Self.size, location)
    }
    guard layout == Self.layoutVersion, keys == Self.keysVersion else {
      throw NameIndexFailure(
        .wrongVersion, at: location, expected: "version \(Self.layoutVersion).\(Self.keysVersion)",
        found: "version \(layout).\(keys)")
    }
    guard memory.checksum(0..<Self.checksumOffset) == stated else {
      throw NameIndexFailure(
        .checksumMismatch, at: location, expected: "a header with checksum \(String(stated, radix: 16))",
        found: "a changed one")
    }
    try self.init(countsOf: memory, at: location)
  }

  private init(countsOf memory: IndexMemory, at location: String) throws(NameIndexFailure) {
    // No count of a file that could be whole passes its length, so the sums below cannot overflow.
    let counts = (2..<8).map { memory.integer(at: 8 * $0, as: UInt64.self) ?? .max }
    guard counts.allSatisfy({ $0 <= 1 << 48 }) else {
      throw NameIndexFailure(.malformed, at: location, expected: "counts that fit into a file", found: "greater ones")
    }
    names = Int(counts[1])
    keys = Int(counts[2])
    text = Int(counts[3])
    languages = Int(counts[4])
    postings = Int(counts[5])
    tableChecksum = memory.integer(at: 64, as: UInt64.self) ?? 0
    guard Int(counts[0]) == fileLength else {
      throw NameIndexFailure(
        .malformed, at: location, expected: "sections of \(counts[0]) bytes", found: "\(fileLength) bytes")
    }
    guard memory.count == fileLength else { throw Self.tooShort(memory.count, expected: fileLength, location) }
    guard memory.checksum(Self.size..<dataStart) == tableChecksum else {
      throw NameIndexFailure(
        .checksumMismatch, at: location, expected: "the table of blocks as written", found: "a changed one")
    }
  }

  private static func tooShort(_ count: Int, expected: Int, _ location: String) -> NameIndexFailure {
    NameIndexFailure(.wrongLength, at: location, expected: "\(expected) bytes", found: "\(count)")
  }
}

extension [UInt8] {
  /// Adds a number, little-endian.
  mutating func append(little number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Adds a number in groups of seven bits, the lowest first (LEB128).
  mutating func append(varint number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
