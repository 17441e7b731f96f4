/// Counts the bytes that text does not have: what tells it from other files, before anything is made of them.
struct ControlBytes {
  /// Zero bytes among those looked at.
  private(set) var nuls = 0
  /// All control bytes but line ends, tabs and the escape of ISO-2022 encodings.
  private(set) var count = 0
  /// Offset of the first of them, if there is one.
  private(set) var first: Int?
  /// Bytes that were looked at.
  let sampleSize: Int

  /// The most that is looked at: enough for a share, and cheap beside validating the rest.
  private static let largestSample = 65536
  /// Random or compressed bytes are NUL once in 256, text never; one in 1000 leaves room for a stray NUL in a long text.
  private static let bytesPerNUL = 1000
  /// In percent. Text has none, random bytes have 10 %, images and programs up to 60 %.
  private static let limit = 30
  private static let chunkSize = 16

  init(in bytes: [UInt8]) {
    sampleSize = min(bytes.count, Self.largestSample)
    let span = bytes.span.bytes
    var position = 0
    while position + Self.chunkSize <= sampleSize {
      let vector = span.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      if Self.holdsControl(vector) { look(at: position..<position + Self.chunkSize, in: bytes) }
      position += Self.chunkSize
    }
    look(at: position..<sampleSize, in: bytes)
  }

  /// True when the bytes are no text.
  var isBinary: Bool { nuls * Self.bytesPerNUL > sampleSize || count * 100 > sampleSize * Self.limit }

  /// - Throws: ``DecodingFailure`` with the code `binary`.
  func refuseBinary() throws(DecodingFailure) {
    guard isBinary else { return }
    throw DecodingFailure(
      .binary, at: first ?? 0,
      detail: "This is no text but binary data. Leave it out, or extract its text first.")
  }

  /// Sixteen bytes at once: nearly all chunks of a text hold none, and are passed by.
  @inline(__always)
  private static func holdsControl(_ vector: SIMD16<UInt8>) -> Bool {
    let none = SIMD16<UInt8>(repeating: 0)
    let one = SIMD16<UInt8>(repeating: 1)
    // Tab to carriage return: five values from 9 on; all others wrap round to more.
    let spaces = vector &- SIMD16<UInt8>(repeating: 0x09)
    let controls = (vector .< SIMD16<UInt8>(repeating: 0x20)) .& (spaces .>= SIMD16<UInt8>(repeating: 5))
    return none.replacing(with: one, where: controls) != none
  }

  private mutating func look(at range: Range<Int>, in bytes: [UInt8]) {
    for index in range where bytes[index] < 0x20 && !Self.isTextual(bytes[index]) {
      nuls += bytes[index] == 0 ? 1 : 0
      count += 1
      first = first ?? index
    }
  }

  private static func isTextual(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0x1B }
}
