/// A model file, opened: its header is checked, its payload can be read.
///
/// Layout, little-endian, in bytes:
///
/// | offset | length | content |
/// |---|---|---|
/// | 0 | 4 | `ONOM` |
/// | 4 | 4 | kind, ASCII (``ModelKind``) |
/// | 8 | 2 | version of this header, ``headerVersion`` |
/// | 10 | 2 | version of the payload's layout; each kind counts its own |
/// | 12 | 4 | length of the payload |
/// | 16 | 8 | checksum (``ModelChecksum``) of everything but these eight bytes |
/// | 24 | 2 | length of the data version |
/// | 26 | | data version, UTF-8, then zeros up to a multiple of 16 |
/// | … | | payload |
///
/// ```swift
/// let bytes = ModelFile.encoded(kind: .language, formatVersion: 1, dataVersion: "2026-11", payload: payload)
/// let file = try ModelFile(ModelBytes(bytes), kind: .language, formatVersion: 1)
/// file.payload.count == payload.count        // true
/// ```
package struct ModelFile: Sendable {
  /// How far the bytes are to be trusted.
  package enum Trust: Sendable {
    /// Linked into this program: whoever could change them could change the code. Tests verify their checksum.
    case linked
    /// From outside: the checksum is computed.
    case foreign
  }

  static let magic = Array("ONOM".utf8)
  /// Version of the header's own layout.
  package static let headerVersion: UInt16 = 1
  static let versionOffset = 26
  /// Payloads start on this border, as the whole file does, so that vectors in them are aligned.
  static let alignment = 16

  package let kind: ModelKind
  package let formatVersion: UInt16
  /// Which data the model was made from: a date or a number, as its builder writes it.
  package let dataVersion: String
  package let payload: ModelBytes

  /// Opens a model.
  ///
  /// - Throws: ``ModelFailure`` when the bytes are no model, of another kind or version, cut, or changed.
  /// - Complexity: O(1) for linked bytes, O(length) for foreign ones.
  package init(
    _ bytes: ModelBytes, kind: ModelKind, formatVersion: UInt16, trust: Trust = .foreign
  ) throws(ModelFailure) {
    let header = try ModelHeader(bytes, of: kind)
    try header.check(kind: kind, formatVersion: formatVersion)
    guard let payload = bytes.slice(header.payloadRange), header.payloadRange.upperBound == bytes.count else {
      throw ModelFailure(
        .wrongLength, model: kind.name, expected: "\(header.payloadRange.upperBound) bytes",
        found: "\(bytes.count) bytes")
    }
    if trust == .foreign { try header.checkChecksum(of: bytes) }
    self.kind = kind
    self.formatVersion = formatVersion
    self.dataVersion = header.dataVersion
    self.payload = payload
  }

  /// The bytes of a model file.
  package static func encoded(
    kind: ModelKind, formatVersion: UInt16, dataVersion: String, payload: [UInt8]
  ) -> [UInt8] {
    var writer = ModelWriter()
    writer.append(bytes: magic)
    writer.append(bytes: Array(kind.rawValue.utf8.prefix(4)))
    writer.append(headerVersion)
    writer.append(formatVersion)
    writer.append(UInt32(truncatingIfNeeded: payload.count))
    writer.append(UInt64(0))
    writer.append(string: dataVersion)
    writer.pad(toMultipleOf: alignment)
    writer.append(bytes: payload)
    let checksum = ModelChecksum.of(ModelBytes(writer.bytes))
    writer.replace(at: ModelHeader.checksumOffset, with: checksum)
    return writer.bytes
  }
}

extension ModelKind {
  /// The purpose in words, for messages.
  var name: String {
    switch self {
    case .language: "language"
    case .lexicons: "lexicons"
    case .names: "names"
    case .mentions: "mentions"
    case .encodings: "encodings"
    case .readings: "readings"
    default: rawValue
    }
  }
}
