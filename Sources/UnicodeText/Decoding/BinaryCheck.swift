/// Tells text from other files before anything is made of them.
enum BinaryCheck {
  /// Bytes that are looked at.
  private static let sampleSize = 65536
  /// Random or compressed bytes are NUL once in 256, text never; one in 1000 leaves room for a stray NUL in a long text.
  private static let bytesPerNUL = 1000
  /// In percent. Text has line ends and tabs, which do not count here; random bytes have 10 %, images up to 60 %.
  private static let controlLimit = 30

  /// - Throws: ``DecodingFailure`` with the code `binary`.
  static func refuseBinary(_ bytes: [UInt8]) throws(DecodingFailure) {
    let count = min(bytes.count, sampleSize)
    var nuls = 0
    var controls = 0
    for index in 0..<count where bytes[index] < 0x20 || bytes[index] == 0x7F {
      nuls += bytes[index] == 0 ? 1 : 0
      controls += isTextual(bytes[index]) ? 0 : 1
    }
    guard nuls * bytesPerNUL > count || controls * 100 > count * controlLimit else { return }
    let first = bytes.prefix(count).firstIndex { $0 < 0x20 && !isTextual($0) } ?? 0
    throw DecodingFailure(
      .binary, at: first, detail: "This is no text but binary data. Leave it out, or extract its text first.")
  }

  /// Tab, line feed, vertical tab, form feed, carriage return, and the escape of ISO-2022 encodings.
  private static func isTextual(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0x1B }
}
