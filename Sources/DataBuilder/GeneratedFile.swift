import BundledModels
import Foundation

/// Writes a generated model to its place.
struct GeneratedFile {
  let kind: ModelKind
  let formatVersion: UInt16
  /// Which data it was made from.
  let dataVersion: String
  let payload: [UInt8]

  /// Writes the file whole or not at all, and says how long it is and whether it changed.
  func write(to path: String) throws {
    let bytes = ModelFile.encoded(
      kind: kind, formatVersion: formatVersion, dataVersion: dataVersion, payload: payload)
    let url = URL(fileURLWithPath: path)
    let before = try? Data(contentsOf: url)
    let after = Data(bytes)
    if before != after { try after.write(to: url, options: .atomic) }
    print("\(path): \(bytes.count) bytes, \(before == after ? "unchanged" : "written")")
  }
}
