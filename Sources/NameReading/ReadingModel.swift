package import BundledModels

/// The tables of all scripts.
package struct ReadingModel: Sendable {
  package static let formatVersion: UInt16 = 1

  /// In the order of ``ReadingScript``.
  private let tables: [ReadingTable]
  let memory = SpellingMemory()

  /// The model that the package brings; without tables if its bytes are broken, and then no name is read.
  package static let bundled: ReadingModel = {
    let file = try? ModelFile(
      BundledModel.readings, kind: .readings, formatVersion: formatVersion, trust: .linked)
    return file.flatMap { try? ReadingModel($0.payload) } ?? ReadingModel()
  }()

  private init() { tables = [] }

  /// The tables from a payload: their lengths (32 bits each), then one after the other.
  package init(_ payload: ModelBytes) throws(ModelFailure) {
    var reader = ModelReader(payload, model: "readings")
    var lengths: [Int] = []
    for _ in ReadingScript.allCases { lengths.append(Int(try reader.integer() as UInt32)) }
    var tables: [ReadingTable] = []
    for length in lengths { tables.append(try ReadingTable(try reader.bytes(length))) }
    self.tables = tables
  }

  func table(of script: ReadingScript) -> ReadingTable? {
    tables.indices.contains(script.rawValue) ? tables[script.rawValue] : nil
  }
}
