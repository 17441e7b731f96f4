/// Reads lines of bytes from a file or from standard input as they arrive.
///
/// A line ends with LF or CR LF; the end is not part of it. The last line may lack one.
struct LineReader {
  private let file: SystemFile
  private var room = [UInt8](repeating: 0, count: Self.chunk)
  private var buffer: [UInt8] = []
  private var position = 0
  /// Where the next line ends, when its end is in memory: looked for once, as soon as the line before is out.
  private var lineEnd: Int?
  private var ended = false
  /// Number of the line last returned, from 1.
  private(set) var lineNumber = 0

  /// Where the line last returned starts, in bytes from the start of the input.
  private(set) var lineOffset = 0
  /// Bytes of lines long returned, dropped from the buffer.
  private var dropped = 0

  /// Where the line last returned stands, for messages.
  var place: String { "\(name), line \(lineNumber)" }

  /// Bytes asked for at a time: enough to make system calls rare, and small beside the models.
  private static let chunk = 1 << 16

  /// Opens a path; nil or `-` is standard input.
  init(path: String?) throws {
    guard let path, path != "-" else {
      file = .standardInput
      return
    }
    file = try SystemFile(reading: path)
  }

  /// The name for messages: a path, or "standard input".
  var name: String { file.name }

  /// True when the next line is already in memory, so that asking for it will not wait.
  var hasBufferedLine: Bool { lineEnd != nil }

  /// The next line without its end; nil at the end of input.
  ///
  /// - Complexity: O(length of the line), amortized.
  mutating func next() throws -> [UInt8]? {
    while true {
      if let end = lineEnd {
        let line = line(upTo: end)
        position = end + 1
        lineEnd = buffer.firstLineEnd(from: position)
        return line
      }
      if ended {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return line(upTo: buffer.count)
      }
      let scanned = buffer.count
      let spent = try fill()
      lineEnd = buffer.firstLineEnd(from: scanned - spent)
    }
  }

  private mutating func line(upTo end: Int) -> [UInt8] {
    lineNumber += 1
    lineOffset = dropped + position
    let hasReturn = end > position && buffer[end - 1] == UInt8(ascii: "\r")
    return Array(buffer[position..<(hasReturn ? end - 1 : end)])
  }

  /// Reads more bytes behind those in memory; returns how many spent bytes were dropped from the front.
  private mutating func fill() throws -> Int {
    let spent = position
    buffer.removeSubrange(..<spent)
    dropped += spent
    position = 0
    let count = try file.fill(&room)
    if count == 0 { ended = true }
    buffer.append(contentsOf: room[..<count])
    return spent
  }
}

extension [UInt8] {
  /// The first line feed from a place on, looked for eight bytes a step: a search byte by byte took a fiftieth of the time of `detect`.
  fileprivate func firstLineEnd(from start: Int) -> Int? {
    let feeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let bytes = span.bytes
    var position = start
    while position + 8 <= count {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)) ^ feeds
      // The high bit of the first byte that is zero, and of no byte before it (Knuth 4A, 7.1.3).
      let found = (word &- ones) & ~word & highs
      if found != 0 { return position + (found.trailingZeroBitCount >> 3) }
      position += 8
    }
    return self[position...].firstIndex(of: UInt8(ascii: "\n"))
  }
}
