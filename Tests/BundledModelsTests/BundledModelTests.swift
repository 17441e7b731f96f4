import Testing

@testable import BundledModels

@Suite("A bundled model")
struct BundledModelTests {
  /// Linked models are opened without their checksum; here it is computed, so that a damaged file cannot be shipped.
  @Test(
    "is undamaged", arguments: [("language", ModelKind.language), ("lexicons", ModelKind.lexicons)])
  func undamaged(name: String, kind: ModelKind) throws {
    let bytes = name == "language" ? BundledModel.language : BundledModel.lexicons
    let format = try #require(bytes.integer(at: 10, as: UInt16.self))
    let file = try ModelFile(bytes, kind: kind, formatVersion: format, trust: .foreign)
    #expect(!file.dataVersion.isEmpty)
  }

  @Test("takes no more room than was agreed: 6 MB for the language model")
  func size() {
    #expect(BundledModel.language.count <= 6_000_000)
  }
}
