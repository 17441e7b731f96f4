import ArgumentParser
import Foundation
import LanguageDetection
import TextModel

/// `DataBuilder evaluate-language`: how often the recognizer is right on held-out text, and how fast.
struct EvaluateLanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-language",
    abstract: "Measures the recognizer on the lines that training left out.")

  @Option(help: "Folder with the training text.")
  var corpus: String

  @Option(help: "A model file; without it the bundled model.")
  var model: String?

  @Option(help: "Texts of each kind in each language.")
  var texts = 300

  @Option(help: "How many confusions to print for each kind.")
  var confusions = 0

  @Option(help: "Folder to write the texts to, KIND.tsv of code and text, for other recognizers.")
  var export: String?

  @Flag(help: "Print the accuracy of every language.")
  var perLanguage = false

  /// Languages with figures of their own get more texts, so that those figures hold still.
  private static let fullyMeasured: Set<Language> = [.italian, .english]

  func run() throws {
    let reader = LanguageReader(folder: LanguageCorpusFolder(path: corpus), part: .heldOut)
    let sets = LanguageTestSets(texts: texts)
    let recognizer = LanguageRecognizer(model: try languageModel())
    let lines =
      try Alphabet.modeled.flatMap(TrainedLanguage.list).map { ($0.language, try reader.lines(of: $0)) }
      + LanguageTestSets.ofOneAlphabet.map { (Language($0), try reader.folder.lines($0)) }
    print("kind          texts  common      it      en     all     und     ECE    MB/s")
    for kind in LanguageTestSets.Kind.allCases {
      let rows = lines.flatMap { language, lines in
        sets.texts(of: kind, from: lines, times: Self.fullyMeasured.contains(language) ? 5 : 1).map { (language, $0) }
      }
      try write(rows, kind)
      report(LanguageScore(rows: rows, recognizer: recognizer), kind: kind)
    }
    LanguageMixedScore(recognizer: recognizer, lines: lines).report()
  }

  private func write(_ rows: [(Language, String)], _ kind: LanguageTestSets.Kind) throws {
    guard let export else { return }
    let folder = URL(fileURLWithPath: export)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let table = rows.map { "\($0.0.rawValue)\t\($0.1.replacingOccurrences(of: "\t", with: " "))\n" }.joined()
    try Data(table.utf8).write(to: folder.appendingPathComponent("\(kind.rawValue).tsv"))
  }

  private func languageModel() throws -> LanguageModel {
    guard let model else { return .bundled }
    return try LanguageModel(contentsOf: Array(try Data(contentsOf: URL(fileURLWithPath: model))))
  }

  private func report(_ score: LanguageScore, kind: LanguageTestSets.Kind) {
    let figures = [
      score.accuracy(LanguageTestSets.common), score.accuracy(["it"]), score.accuracy(["en"]),
      score.accuracy(score.languages), score.undeterminedShare * 100, score.calibrationError,
      score.megabytesPerSecond,
    ]
    let columns = figures.map { String(format: "%8.2f", $0) }.joined()
    print(kind.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0), String(format: "%6d", score.count), columns)
    if confusions > 0 { print("   " + score.confusions(confusions)) }
    if perLanguage {
      let rows = score.languages.map { ($0, score.accuracy([$0])) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      print("   " + rows.map { "\($0.0) \(String(format: "%.1f", $0.1))" }.joined(separator: ", "))
    }
  }
}

/// Answers of the recognizer beside the truth.
struct LanguageScore {
  private var right: [String: Int] = [:]
  private var asked: [String: Int] = [:]
  private var mistaken: [String: Int] = [:]
  private var undetermined = 0
  private var bins = Array(repeating: (count: 0, right: 0, sum: 0.0), count: 10)
  private var bytes = 0
  private var seconds = 0.0
  private(set) var count = 0

  init(rows: [(Language, String)], recognizer: LanguageRecognizer) {
    let texts = rows.map { SourceText($0.1) }
    // Processor time, so that a busy machine does not count against the recognizer.
    let start = clock()
    let answers = texts.map { recognizer.languageHypotheses(in: $0, withMaximum: 1).first }
    seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    bytes = texts.reduce(0) { $0 + $1.count }
    for (row, answer) in zip(rows, answers) {
      add(truth: row.0.code, answer?.language.code ?? "und", answer?.probability.value ?? 0)
    }
  }

  private mutating func add(truth: String, _ answer: String, _ probability: Double) {
    count += 1
    asked[truth, default: 0] += 1
    if answer == truth { right[truth, default: 0] += 1 } else { mistaken["\(truth)>\(answer)", default: 0] += 1 }
    if answer == "und" { undetermined += 1 }
    let bin = min(Int(probability * 10), 9)
    bins[bin].count += 1
    bins[bin].sum += probability
    if answer == truth { bins[bin].right += 1 }
  }

  var languages: [String] { asked.keys.sorted() }
  var undeterminedShare: Double { Double(undetermined) / Double(max(count, 1)) }
  var megabytesPerSecond: Double { Double(bytes) / 1e6 / max(seconds, 1e-9) }

  /// Mean over languages, in percent.
  func accuracy(_ languages: [String]) -> Double {
    let known = languages.filter { asked[$0] != nil }
    let sum = known.reduce(0.0) { $0 + Double(right[$1] ?? 0) / Double(asked[$1] ?? 1) }
    return 100 * sum / Double(max(known.count, 1))
  }

  /// Expected calibration error: how far stated probabilities are from the share that was right, in ten bins.
  var calibrationError: Double {
    bins.filter { $0.count > 0 }.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / Double(max(count, 1))
  }

  func confusions(_ limit: Int) -> String {
    mistaken.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit)
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
