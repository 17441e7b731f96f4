import ArgumentParser
import BundledModels
import Foundation
import LanguageDetection
import TextModel

/// `DataBuilder language`: trains the recognizer's model.
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Trains the language model from a folder of texts and word lists.",
    discussion: "Every tenth line, by a hash of the line, is never trained on. Same inputs, same bytes.")

  @Option(help: "Folder with CODE.txt[.xz] and words/CODE.tsv[.xz].")
  var corpus: String

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "Version of the training data, kept in the file.")
  var dataVersion = "2026-11"

  @Option(help: "Share of the full training, for trials.")
  var effort = 1.0

  @Option(help: "First step size.")
  var rate: Float = 1.2

  @Option(help: "Only this alphabet (1 Latin, 2 Cyrillic, 3 Arabic, 4 Han, 5 Devanagari), for trials.")
  var only: UInt8?

  @Option(help: "Buckets of the Latin alphabet, in thousands, for trials.")
  var latinBuckets = 750

  func run() throws {
    let folder = LanguageCorpusFolder(path: corpus)
    var models: [AlphabetModel] = []
    for alphabet in Alphabet.modeled where only == nil || only == alphabet.rawValue {
      models.append(try model(alphabet, folder))
    }
    try GeneratedFile(
      kind: .language, formatVersion: LanguageModelFormat.version, dataVersion: dataVersion,
      payload: LanguageModelFormat.payload(of: models)
    ).write(to: output)
  }

  private func model(_ alphabet: Alphabet, _ folder: LanguageCorpusFolder) throws -> AlphabetModel {
    let languages = TrainedLanguage.list(alphabet)
    let corpora = try LanguageReader(folder: folder, part: .training).corpora(of: languages)
    var trainer = LanguageTrainer(
      alphabet: alphabet, scheme: scheme(alphabet), languages: languages, corpora: corpora,
      hasGibberish: [.latin, .cyrillic, .arabic].contains(alphabet))
    trainer.plan.samplesPerRound = Int(Double(trainer.plan.samplesPerRound) * effort)
    trainer.plan.rate = rate
    let classifier = trainer.train { round, loss in
      note("alphabet \(alphabet.rawValue), round \(round): loss \(loss)")
    }
    let tags = trainer.laneTags
    var codes = LanguageQuantizer(classifier: classifier, languageCount: tags.count).quantized()
    trainer.tune(&codes) { round, loss in
      note("alphabet \(alphabet.rawValue), tuning round \(round): loss \(loss)")
    }
    let model = AlphabetModel(
      alphabet: alphabet, scheme: trainer.scheme, languages: tags, unitsPerNat: LanguageCodes.unitsPerNat,
      calibration: LengthCalibration(temperatures: []), codebook: codes.codebook, codes: ModelBytes(codes.codes))
    let heldOut = try LanguageReader(folder: folder, part: .heldOut).corpora(of: languages)
    let calibrator = LanguageCalibrator(corpora: heldOut)
    let words = calibrator.accuracies(classifier, model)
    note("alphabet \(alphabet.rawValue): held-out words right: trained \(words.trained), coded \(words.coded)")
    return calibrator.calibrated(model)
  }

  private func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// Sizes by how many languages and how much text share an alphabet; together below 6 MB.
  private func scheme(_ alphabet: Alphabet) -> NGramScheme {
    func words(_ buckets: Int) -> NGramScheme {
      NGramScheme(order: 5, codeBits: 12, bucketCount: buckets, hasWholeWords: true)
    }
    return switch alphabet {
    case .latin: words(latinBuckets * 1000)
    case .cyrillic: words(300_000)
    case .arabic: words(200_000)
    case .han: NGramScheme(order: 2, codeBits: 21, bucketCount: 150_000, hasWholeWords: false)
    default: words(30_000)
    }
  }
}
