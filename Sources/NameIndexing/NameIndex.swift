import NameMatching
import TextModel

/// Names by the thousand or by the million, from which the likely ones for any spelling come in well under a millisecond.
///
/// ```swift
/// let index = try NameIndex(path: "names.onx")
/// for hit in try index.search("Касым-Жомарт Токаев") { print(hit.entry.id, hit.probability.value) }
/// ```
/// The file is mapped and never read whole: it opens at once, and memory is the system's to give and to take. Any
/// number of threads may search one index; who adds names writes a new file, which a reader sees when it opens it.
public struct NameIndex: Sendable {
  let memory: IndexMemory
  let header: IndexHeader
  let blocks: BlockTable
  let location: String
  let languages: [Language]

  /// An index up to this size is summed whole when it is opened, which takes some milliseconds; of a larger one each
  /// block when it is first read.
  private static let checkedAtOnce = 1 << 25

  /// Opens a file.
  ///
  /// - Throws: what is wrong with the file, with what was expected and what was found.
  public init(path: String) throws(NameIndexFailure) {
    try self.init(try IndexMemory(path: path), at: path)
  }

  /// An index from its bytes.
  public init(_ bytes: [UInt8]) throws(NameIndexFailure) { try self.init(IndexMemory(bytes), at: "memory") }

  private init(_ memory: IndexMemory, at location: String) throws(NameIndexFailure) {
    self.memory = memory
    self.location = location
    header = try IndexHeader(memory, at: location)
    blocks = BlockTable(memory, header, at: location)
    if header.fileLength <= Self.checkedAtOnce { try blocks.checkAll() }
    let range = header.languagesStart..<header.postingsStart
    try blocks.check(range)
    languages = (memory.text(range) ?? "").split(separator: "\n").map { Language(String($0)) }
  }

  /// How many names it holds.
  public var count: Int { header.names }

  /// Bytes of the file, and bytes of it beside ids and names.
  public var size: (file: Int, besideNames: Int) { (header.fileLength, header.fileLength - header.text) }

  /// Reads the whole file and compares it with its checksums.
  public func verify() throws(NameIndexFailure) { try blocks.checkAll() }

  /// The name at a position, counted from 0 as they were added; nil beyond the last.
  ///
  /// - Throws: the block of the file that is broken.
  public func entry(at position: Int) throws(NameIndexFailure) -> IndexedName? {
    guard position >= 0, position < count else { return nil }
    let range = try textRange(of: position)
    try blocks.check(range)
    var offset = range.lowerBound
    let length = varint(&offset, range.upperBound)
    guard let length, offset + length <= range.upperBound, let id = memory.text(offset..<(offset + length)),
      let name = memory.text((offset + length)..<range.upperBound)
    else { throw malformed("a name at \(position)", "none") }
    let kind = try self.kind(of: position)
    return IndexedName(
      id: id, name: name, type: TypeMark.type(of: kind.type),
      language: languages.indices.contains(Int(kind.language)) ? languages[Int(kind.language)] : .undetermined)
  }

  func malformed(_ expected: String, _ found: String) -> NameIndexFailure {
    NameIndexFailure(.malformed, at: location, expected: expected, found: found)
  }
}

// MARK: - Sections

extension NameIndex {
  private func textRange(of position: Int) throws(NameIndexFailure) -> Range<Int> {
    let place = header.offsetsStart + 4 * position
    try blocks.check(place..<(place + 8))
    guard let start = memory.integer(at: place, as: UInt32.self),
      let end = memory.integer(at: place + 4, as: UInt32.self), start <= end, Int(end) <= header.text
    else { throw malformed("the text of name \(position)", "a place outside the texts") }
    return (header.textStart + Int(start))..<(header.textStart + Int(end))
  }

  private func kind(of position: Int) throws(NameIndexFailure) -> (type: UInt8, language: UInt8) {
    let place = header.marksStart + IndexHeader.markSize * position
    try blocks.check(place..<(place + IndexHeader.markSize))
    let mark = memory.integer(at: place, as: UInt32.self) ?? 0
    return (UInt8(truncatingIfNeeded: mark >> 16), UInt8(truncatingIfNeeded: mark >> 24))
  }

  /// The number at an offset, which moves behind it; nil when it does not end before `end`.
  private func varint(_ offset: inout Int, _ end: Int) -> Int? {
    var (value, shift) = (0, 0)
    while offset < end, shift < 32, let byte = memory.integer(at: offset, as: UInt8.self) {
      offset += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// All that a builder needs to add to this index.
  func contents() throws(NameIndexFailure) -> (
    text: [UInt8], offsets: [UInt32], kinds: [(type: UInt8, language: UInt8)], languages: [Language],
    postings: PostingRun
  ) {
    try verify()
    var kinds: [(type: UInt8, language: UInt8)] = []
    kinds.reserveCapacity(count)
    for position in 0..<count { kinds.append(try kind(of: position)) }
    let offsets = numbers(at: header.offsetsStart, count: count + 1)
    let starts = numbers(at: header.startsStart, count: header.keys + 1)
    guard zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }), offsets.last.map(Int.init) == header.text,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }), starts.last.map(Int.init) == header.postings
    else { throw malformed("places in ascending order", "others") }
    let postings = PostingRun(
      hashes: numbers(at: header.hashesStart, count: header.keys), starts: starts,
      bytes: memory.array(header.postingsStart..<header.fileLength) ?? [])
    let text = memory.array(header.textStart..<header.languagesStart) ?? []
    return (text, offsets, kinds, languages.isEmpty ? [.undetermined] : languages, postings)
  }

  private func numbers(at start: Int, count: Int) -> [UInt32] {
    (0..<count).map { memory.integer(at: start + 4 * $0, as: UInt32.self) ?? 0 }
  }
}
