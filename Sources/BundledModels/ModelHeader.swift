/// The fixed part of a model file, read but not yet believed.
struct ModelHeader {
  static let checksumOffset = 16

  let kind: String
  let headerVersion: UInt16
  let formatVersion: UInt16
  let checksum: UInt64
  let dataVersion: String
  let payloadRange: Range<Int>

  /// Reads the header. `wanted` only names the model in failures.
  init(_ bytes: ModelBytes, of wanted: ModelKind) throws(ModelFailure) {
    let start = bytes.slice(0..<min(4, bytes.count))?.array ?? []
    guard start == ModelFile.magic else {
      throw ModelFailure(
        .notAModel, model: wanted.name, expected: "a file that begins with ONOM",
        found: bytes.count == 0 ? "no bytes" : "bytes \(start)")
    }
    var reader = ModelReader(bytes, model: wanted.name)
    try reader.skip(4)
    kind = String(decoding: try reader.bytes(4).array, as: UTF8.self)
    headerVersion = try reader.integer()
    formatVersion = try reader.integer()
    let payloadLength: UInt32 = try reader.integer()
    checksum = try reader.integer()
    dataVersion = try reader.string()
    reader.align(to: ModelFile.alignment)
    payloadRange = reader.offset..<(reader.offset + Int(payloadLength))
  }

  func check(kind wanted: ModelKind, formatVersion wantedFormat: UInt16) throws(ModelFailure) {
    guard kind == wanted.rawValue else {
      throw ModelFailure(.wrongKind, model: wanted.name, expected: "kind \(wanted.rawValue)", found: "kind \(kind)")
    }
    guard headerVersion == ModelFile.headerVersion else {
      throw ModelFailure(
        .wrongVersion, model: wanted.name, expected: "header version \(ModelFile.headerVersion)",
        found: "header version \(headerVersion)")
    }
    guard formatVersion == wantedFormat else {
      throw ModelFailure(
        .wrongVersion, model: wanted.name, expected: "format version \(wantedFormat)",
        found: "format version \(formatVersion)")
    }
  }

  func checkChecksum(of bytes: ModelBytes) throws(ModelFailure) {
    let computed = ModelChecksum.of(bytes)
    guard computed == checksum else {
      throw ModelFailure(
        .checksumMismatch, model: kind, expected: "checksum \(String(checksum, radix: 16))",
        found: "checksum \(String(computed, radix: 16))")
    }
  }
}
