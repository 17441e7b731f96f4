package import BundledModels

/// What the guess of encodings has learned: how letters follow one another, language by language.
package struct EncodingModel: Sendable {
  package let alphabets: [LetterModel]
  package let characters: [CharacterModel]

  /// Version of the file's layout.
  package static let formatVersion: UInt16 = 1
  /// Bounds that keep a malformed file from asking for memory.
  private static let maximumLanguages: UInt16 = 128
  private static let maximumLetters: UInt16 = 120

  package init(alphabets: [LetterModel], characters: [CharacterModel]) {
    self.alphabets = alphabets
    self.characters = characters
  }

  /// The model that ships with the package. One that could not be read is found by the tests; here it would mean
  /// that every unknown encoding is Windows-1252.
  package static let bundled: EncodingModel = {
    let file = try? ModelFile(
      BundledModel.encodings, kind: .encodings, formatVersion: formatVersion, trust: .linked)
    return file.flatMap { try? EncodingModel($0.payload) } ?? EncodingModel(alphabets: [], characters: [])
  }()

  /// - Throws: `ModelFailure` when a part is missing or contradicts another.
  package init(_ payload: ModelBytes) throws(ModelFailure) {
    var reader = ModelReader(payload, model: "encodings")
    var alphabets: [LetterModel] = []
    for _ in 0..<(try Self.count(&reader, atMost: Self.maximumLanguages)) {
      let language = try reader.string()
      let letters = try Self.scalars(&reader, atMost: Self.maximumLetters)
      let width = LetterModel.classCount(letters: letters.count)
      alphabets.append(
        LetterModel(language: language, letters: letters, costs: try reader.bytes(width * width).array))
    }
    var characters: [CharacterModel] = []
    for _ in 0..<(try Self.count(&reader, atMost: Self.maximumLanguages)) {
      let language = try reader.string()
      let list = try Self.scalars(&reader, atMost: .max)
      characters.append(
        CharacterModel(language: language, characters: list, costs: try reader.bytes(list.count).array))
    }
    self.init(alphabets: alphabets, characters: characters)
  }

  private static func count(_ reader: inout ModelReader, atMost limit: UInt16) throws(ModelFailure) -> UInt16 {
    let count: UInt16 = try reader.integer()
    guard count <= limit else { throw reader.malformed(expected: "at most \(limit)", found: "\(count)") }
    return count
  }

  private static func scalars(_ reader: inout ModelReader, atMost limit: UInt16) throws(ModelFailure) -> [UInt16] {
    let number = try count(&reader, atMost: limit)
    var scalars: [UInt16] = []
    scalars.reserveCapacity(Int(number))
    for _ in 0..<number { scalars.append(try reader.integer()) }
    return scalars
  }

  /// The payload of a file: alphabets, then lists of characters; each a tag, its scalars, its costs.
  package var payload: [UInt8] {
    var writer = ModelWriter()
    writer.append(UInt16(alphabets.count))
    for model in alphabets { Self.append(model.language, model.letters, model.costs, to: &writer) }
    writer.append(UInt16(characters.count))
    for model in characters { Self.append(model.language, model.characters, model.costs, to: &writer) }
    return writer.bytes
  }

  private static func append(_ language: String, _ scalars: [UInt16], _ costs: [UInt8], to writer: inout ModelWriter) {
    writer.append(string: language)
    writer.append(UInt16(scalars.count))
    for scalar in scalars { writer.append(scalar) }
    writer.append(bytes: costs)
  }
}
