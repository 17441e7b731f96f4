/// Which data a bundled model was built from, read off its header.
package struct BundledModelVersion: Sendable {
  package let name: String
  package let dataVersion: String
  package let checksum: UInt64

  /// Every bundled model, in order of name. One whose header cannot be read is left out: using it says why.
  package static var all: [BundledModelVersion] {
    let bundled: [(ModelKind, ModelBytes)] = [
      (.encodings, BundledModel.encodings), (.language, BundledModel.language), (.lexicons, BundledModel.lexicons),
      (.mentions, BundledModel.mentions), (.names, BundledModel.names), (.readings, BundledModel.readings),
    ]
    return bundled.compactMap { kind, bytes in
      guard let header = try? ModelHeader(bytes, of: kind) else { return nil }
      return BundledModelVersion(name: kind.name, dataVersion: header.dataVersion, checksum: header.checksum)
    }
  }
}
