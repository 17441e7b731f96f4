import BundledModels
import Testing

@testable import MentionExtraction

@Suite struct MentionModelTests {
  @Test("The bundled model opens, and its checksum is right")
  func bundled() throws {
    #expect(MentionModel.bundled != nil)
    #expect(try MentionModel(BundledModel.mentions, trust: .foreign).dataVersion.isEmpty == false)
  }

  @Test("Weights are read back as they were written")
  func roundTrip() throws {
    let bytes = MentionModel.encoded(
      weights: [1, 2, -3, 4, 5, 6, 7, -128], scale: 0.5, caution: 0.25,
      tables: LearnedTables(groups: [0x8010_0A17, 0, 0, 0], letters: [1, 2, 3, -4]), dataVersion: "x")
    let model = try MentionModel(ModelBytes(bytes))
    let scores = model.weights.withUnsafeBytes { table in
      var sum = WeightSum(table: table, model: model)
      sum.add(0)
      sum.addWord(1)
      return sum.scores(of: sum.total)
    }
    #expect(scores == SIMD4(3, 4, 2, -62))
    #expect(model.caution == 0.25)
    #expect(model.learned.groups.bytes.count == 16)
    #expect(model.learned.letters.bytes.array == [1, 2, 3, 252])
  }

  @Test("A table whose length is no power of two is refused")
  func refuses() {
    let bytes = ModelFile.encoded(
      kind: .mentions, formatVersion: MentionModel.formatVersion, dataVersion: "x",
      payload: [3, 0, 0, 0, 1, 2, 3, 4, 5])
    #expect(throws: ModelFailure.self) { try MentionModel(ModelBytes(bytes)) }
  }
}
