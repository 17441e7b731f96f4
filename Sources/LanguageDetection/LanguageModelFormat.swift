package import BundledModels
import TextModel

/// Reads and writes the payload of a language model.
///
/// Layout, little-endian: number of alphabets (16 bits), then for each: alphabet, order, bits of a letter, 1 when whole
/// words are features (8 bits each), buckets (32), units per nat (16), languages (16), their tags (strings),
/// temperatures (8 × 32-bit floats), padding to 16, codebooks (`width` × 256 × 8 signed bytes), codes (buckets ×
/// `width` bytes).
package enum LanguageModelFormat {
  /// Version of this layout and of the features it counts on.
  package static let version: UInt16 = 1
  private static let border = 16
  /// Alphabets there can be, and languages of one: bounds that keep a malformed file from asking for memory.
  private static let maximumAlphabets: UInt16 = 64
  private static let maximumLanguages: UInt16 = 128
  /// With more, the evidence of one word would not fit into 16 bits.
  private static let maximumUnits: UInt16 = 1000

  package static func payload(of models: [AlphabetModel]) -> [UInt8] {
    var writer = ModelWriter()
    writer.append(UInt16(models.count))
    for model in models { append(model, to: &writer) }
    return writer.bytes
  }

  private static func append(_ model: AlphabetModel, to writer: inout ModelWriter) {
    writer.append(model.alphabet.rawValue)
    writer.append(UInt8(model.scheme.order))
    writer.append(UInt8(model.scheme.codeBits))
    writer.append(UInt8(model.scheme.hasWholeWords ? 1 : 0))
    writer.append(UInt32(model.scheme.bucketCount))
    writer.append(UInt16(model.unitsPerNat))
    writer.append(UInt16(model.languages.count))
    for language in model.languages { writer.append(string: language.rawValue) }
    for temperature in model.calibration.temperatures { writer.append(temperature.bitPattern) }
    writer.pad(toMultipleOf: border)
    for row in model.codebook {
      for lane in 0..<8 { writer.append(Int8(clamping: row[lane])) }
    }
    writer.append(bytes: model.codes.array)
  }

  /// Reads all alphabets.
  ///
  /// - Throws: ``ModelFailure`` when a part is missing or contradicts another.
  package static func models(in payload: ModelBytes) throws(ModelFailure) -> [AlphabetModel] {
    var reader = ModelReader(payload, model: "language")
    let count: UInt16 = try reader.integer()
    guard count <= maximumAlphabets else {
      throw reader.malformed(expected: "at most \(maximumAlphabets) alphabets", found: "\(count)")
    }
    var models: [AlphabetModel] = []
    for _ in 0..<count { models.append(try model(&reader)) }
    return models
  }

  private static func model(_ reader: inout ModelReader) throws(ModelFailure) -> AlphabetModel {
    let alphabet = Alphabet(rawValue: try reader.integer())
    let scheme = try scheme(&reader)
    let units: UInt16 = try reader.integer()
    let languageCount: UInt16 = try reader.integer()
    guard (1...maximumUnits).contains(units), (1...maximumLanguages).contains(languageCount) else {
      throw reader.malformed(
        expected: "1…\(maximumUnits) units a nat and 1…\(maximumLanguages) languages",
        found: "\(units) and \(languageCount)")
    }
    var languages: [Language] = []
    for _ in 0..<languageCount { languages.append(Language(try reader.string())) }
    let calibration = try calibration(&reader)
    reader.align(to: border)
    let width = AlphabetModel.width(ofLanguages: languages.count)
    let codebook = try codebook(&reader, width: width)
    let codes = try reader.bytes(scheme.bucketCount * width)
    return AlphabetModel(
      alphabet: alphabet, scheme: scheme, languages: languages, unitsPerNat: Float(units), calibration: calibration,
      codebook: codebook, codes: codes)
  }

  private static func scheme(_ reader: inout ModelReader) throws(ModelFailure) -> NGramScheme {
    let order: UInt8 = try reader.integer()
    let codeBits: UInt8 = try reader.integer()
    let wholeWords: UInt8 = try reader.integer()
    let buckets: UInt32 = try reader.integer()
    guard (1...NGramScheme.longestOrder).contains(Int(order)), (1...32).contains(codeBits), buckets > 0 else {
      throw reader.malformed(
        expected: "n-grams of 1…\(NGramScheme.longestOrder) letters and some buckets",
        found: "order \(order), \(codeBits) bits, \(buckets) buckets")
    }
    return NGramScheme(
      order: Int(order), codeBits: Int(codeBits), bucketCount: Int(buckets), hasWholeWords: wholeWords == 1)
  }

  private static func calibration(_ reader: inout ModelReader) throws(ModelFailure) -> LengthCalibration {
    var temperatures: [Float] = []
    for _ in 0...LengthCalibration.bandLimits.count {
      let temperature = Float(bitPattern: try reader.integer())
      guard temperature.isFinite, temperature > 0 else {
        throw reader.malformed(expected: "a positive temperature", found: "\(temperature)")
      }
      temperatures.append(temperature)
    }
    return LengthCalibration(temperatures: temperatures)
  }

  private static func codebook(_ reader: inout ModelReader, width: Int) throws(ModelFailure) -> [SIMD8<Int16>] {
    let lanes = AlphabetModel.lanesPerCode
    let bytes = try reader.bytes(width * AlphabetModel.codebookRows * lanes).array
    return stride(from: 0, to: bytes.count, by: lanes).map { start in
      var row = SIMD8<Int16>()
      for lane in 0..<lanes { row[lane] = Int16(Int8(bitPattern: bytes[start + lane])) }
      return row
    }
  }
}
