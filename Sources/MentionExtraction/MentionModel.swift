package import BundledModels

/// Weights of the mention finder: for every hashed feature four numbers, one a label.
///
/// Payload: the binary logarithm of the table's length (32 bits), the scale (32-bit float: a weight is its byte times
/// the scale), the caution (32-bit float), the binary logarithms of the two tables of ``LearnedWords`` (16 bits each), then
/// four signed bytes a feature, in the order of ``MentionLabel``, then the tables.
package struct MentionModel: Sendable {
  package static let formatVersion: UInt16 = 2

  package let dataVersion: String
  let scale: Float
  /// Taken from the score of "no name": above 0 finds more and errs more.
  let caution: Float
  let mask: UInt32
  let weights: ModelBytes
  package let learned: LearnedWords

  /// The model that ships with the package; nil when it was not built.
  package static let bundled: MentionModel? = try? MentionModel(BundledModel.mentions, trust: .linked)

  package init(_ bytes: ModelBytes, trust: ModelFile.Trust = .foreign) throws(ModelFailure) {
    let file = try ModelFile(bytes, kind: .mentions, formatVersion: Self.formatVersion, trust: trust)
    var reader = ModelReader(file.payload, model: "mentions")
    let logarithm: UInt32 = try reader.integer()
    let scaleBits: UInt32 = try reader.integer()
    let cautionBits: UInt32 = try reader.integer()
    let groupsLogarithm: UInt16 = try reader.integer()
    let lettersLogarithm: UInt16 = try reader.integer()
    guard logarithm < 28, groupsLogarithm < 28, lettersLogarithm < 28 else {
      throw reader.malformed(expected: "tables of fewer than 2^28 entries", found: "a longer one")
    }
    let table = try reader.bytes(4 << Int(logarithm))
    learned = LearnedWords(
      groups: WordGroups(bytes: try reader.bytes(16 << Int(groupsLogarithm)), logarithm: UInt32(groupsLogarithm)),
      letters: NameLetters(bytes: try reader.bytes(4 << Int(lettersLogarithm)), logarithm: UInt32(lettersLogarithm)))
    guard reader.isAtEnd else {
      throw reader.malformed(expected: "the end of the tables", found: "\(file.payload.count) bytes")
    }
    dataVersion = file.dataVersion
    scale = Float(bitPattern: scaleBits)
    caution = Float(bitPattern: cautionBits)
    mask = (1 << logarithm) - 1
    weights = table
  }

  /// The bytes of a model file.
  ///
  /// - Parameter weights: four a feature, 4 · 2ⁿ in all.
  package static func encoded(
    weights: [Int8], scale: Float, caution: Float, tables: LearnedTables, dataVersion: String
  ) -> [UInt8] {
    var writer = ModelWriter()
    writer.append(UInt32((weights.count / 4).trailingZeroBitCount))
    writer.append(scale.bitPattern)
    writer.append(caution.bitPattern)
    writer.append(UInt16((tables.groups.count / WordGroups.bucketLength).trailingZeroBitCount))
    writer.append(UInt16((tables.letters.count / 4).trailingZeroBitCount))
    writer.append(bytes: weights.map { UInt8(bitPattern: $0) })
    for entry in tables.groups { writer.append(entry) }
    writer.append(bytes: tables.letters.map { UInt8(bitPattern: $0) })
    return ModelFile.encoded(
      kind: .mentions, formatVersion: formatVersion, dataVersion: dataVersion, payload: writer.bytes)
  }
}

/// What a span of words may be.
package enum MentionLabel: Int, Sendable, CaseIterable {
  case none, person, place, organization
}

/// Adds up the weights of features.
///
/// The table is lent as a raw buffer for the time of one article: some forty features a span are added up, and checked
/// reads through ``ModelBytes`` took a third of the whole extraction. ``MentionModel`` has proved that the table holds
/// four bytes for every value of the mask.
struct WeightSum: FeatureSink {
  private let table: UnsafeRawBufferPointer
  private let mask: UInt32
  private let scale: Float
  private var sum = SIMD4<Int32>()

  init(table: UnsafeRawBufferPointer, model: MentionModel) {
    self.table = table
    mask = model.mask
    scale = model.scale
  }

  mutating func clear() { sum = SIMD4() }

  @inline(__always)
  mutating func add(_ feature: UInt32) {
    let bytes = table.loadUnaligned(fromByteOffset: Int(feature & mask) * 4, as: SIMD4<Int8>.self)
    sum &+= SIMD4<Int32>(truncatingIfNeeded: bytes)
  }

  @inline(__always)
  mutating func addWord(_ feature: UInt32) { add(feature) }

  /// What was added since the table was taken or cleared.
  var total: SIMD4<Int32> { sum }

  func scores(of total: SIMD4<Int32>) -> SIMD4<Float> { SIMD4<Float>(total) * scale }
}
