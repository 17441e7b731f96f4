import ArgumentParser
import BundledModels
import UnicodeText

/// `DataBuilder encodings`: learns how letters follow one another, for the guess of encodings.
struct EncodingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encodings",
    abstract: "Learns the letters of languages from a folder of texts, for the guess of encodings.",
    discussion: "Every tenth line, by a hash of the line, is never trained on. Same inputs, same bytes.")

  @Option(help: "Folder with CODE.txt[.xz].")
  var corpus: String

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "Version of the training data, kept in the file.")
  var dataVersion = "2026-11"

  /// Every language that a candidate encoding names.
  private static let alphabets = [
    "en", "it", "fr", "de", "es", "pt", "nl", "sv", "da", "nb", "fi", "is", "ca", "gl", "eu", "ga", "af", "pl", "cs",
    "sk", "hu", "hr", "sl", "ro", "sq", "ru", "uk", "be", "bg", "mk", "sr", "el", "tr", "he", "ar", "fa", "ur", "lt",
    "lv", "et", "vi", "th",
  ]
  private static let eastAsian = ["ja", "zh-Hans", "zh-Hant", "ko"]
  /// Languages whose file has another name than their tag.
  private static let files = ["sr": "sr-Cyrl"]

  func run() throws {
    let reader = LanguageReader(folder: LanguageCorpusFolder(path: corpus), part: .training)
    func lines(_ tag: String) throws -> [String] { try reader.lines(ofFile: Self.files[tag] ?? tag) }
    let alphabets = try Self.alphabets.map { tag in
      let text = try lines(tag)
      return LetterTrainer(language: tag, lines: tag == "vi" ? text.map(VietnameseBytes.apart) : text).model()
    }
    let characters = try Self.eastAsian.map { CharacterTrainer(language: $0, lines: try lines($0)).model() }
    let model = EncodingModel(alphabets: alphabets, characters: characters)
    try GeneratedFile(
      kind: .encodings, formatVersion: EncodingModel.formatVersion, dataVersion: dataVersion, payload: model.payload
    ).write(to: output)
  }
}
