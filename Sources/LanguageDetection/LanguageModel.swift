public import BundledModels
public import TextModel

/// What the recognizer has learned: which languages it knows and how their letters follow one another.
///
/// ```swift
/// let recognizer = LanguageRecognizer(model: .bundled)
/// LanguageModel.bundled.languages.contains(.kazakh)        // true
/// ```
public struct LanguageModel: Sendable {
  /// Version of the data the model was made from.
  public let version: String
  /// The languages the model can name, in order of their tags.
  public let languages: [Language]
  /// Models by the raw value of their alphabet; nil where the alphabet alone names the language.
  let alphabets: [AlphabetModel?]

  /// The model that ships with the package.
  public static let bundled: LanguageModel = {
    // A linked model that cannot be read is found by the tests; here it would mean alphabets only, never a trap.
    (try? LanguageModel(BundledModel.language, trust: .linked)) ?? LanguageModel(version: "none", models: [])
  }()

  /// A model from the bytes of a file that DataBuilder wrote.
  ///
  /// - Throws: ``ModelFailure`` when the bytes are no language model of this version, or damaged.
  /// - Complexity: O(length).
  public init(contentsOf bytes: [UInt8]) throws(ModelFailure) {
    try self.init(ModelBytes(bytes), trust: .foreign)
  }

  private init(_ bytes: ModelBytes, trust: ModelFile.Trust) throws(ModelFailure) {
    let file = try ModelFile(
      bytes, kind: .language, formatVersion: LanguageModelFormat.version, trust: trust)
    self.init(version: file.dataVersion, models: try LanguageModelFormat.models(in: file.payload))
  }

  /// A model from trained alphabets.
  package init(version: String, models: [AlphabetModel]) {
    var alphabets = [AlphabetModel?](repeating: nil, count: Int(UInt8.max) + 1)
    for model in models { alphabets[Int(model.alphabet.rawValue)] = model }
    self.version = version
    self.alphabets = alphabets
    let byAlphabet = Alphabet.ofOneLanguage.map { Language($0.language) }
    self.languages = (models.flatMap(\.languages) + byAlphabet).filter { $0 != .undetermined }.sorted()
  }
}
