import ArgumentParser
import BundledModels
import Foundation
import MentionExtraction
import TextModel

/// `DataBuilder mentions`: learns the mention finder's weights.
struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions", abstract: "Learns the mention finder from sentences with marked names.")

  @Option(help: "A file of marked sentences, its language first in its name; `FILE:WEIGHT` counts it less.")
  var train: [String]

  @Option(help: "A file of marked sentences to measure on.")
  var check: [String] = []

  @Option(help: "Folder with raw text of both languages, CODE.txt[.xz].")
  var raw: String

  @Option(help: "Lines of entity, type, language, name.")
  var names: String

  @Option(help: "Lines of language, Latin spelling, native spelling, count: parts of personal names.")
  var parts: String

  @Option(help: "A file of sentences to measure on, marked or in articles: raw text that stands there is left out.")
  var without: [String] = []

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "Passes over the sentences.")
  var passes = 8

  @Option(help: "How many models are learned; the mean of their weights is written.")
  var members = 1

  @Option(help: "Taken from the score of no name; above 0 finds more.")
  var caution: Float = 0

  @Option(help: "The largest step of a weight.")
  var step: Float = 0.1

  @Option(help: "How strongly weights are drawn to zero.")
  var regularization: Float = 2e-6

  @Option(help: "Share of features that are silent in an example.")
  var dropout: Float = 0

  @Option(help: "Writes what was missed and what was wrong to this file.")
  var errors: String?

  @Option(help: "Names the data the model is made from.")
  var dataVersion = "2026-11"

  /// Sentences that are read as one article.
  private static let sentencesPerArticle = 5

  func validate() throws {
    guard members > 0, passes > 0 else { throw ValidationError("--members and --passes must be 1 or more.") }
  }

  func run() throws {
    let tables = try learnedTables()
    let learned = tables.words
    var examples: [MentionExample] = []
    for argument in train {
      let parts = argument.split(separator: ":").map(String.init)
      let weight = parts.count > 1 ? Float(parts[1]) ?? 1 : 1
      let corpus = try ConllCorpus(path: parts[0])
      for article in corpus.articles(of: Self.sentencesPerArticle) {
        examples += MentionExample.examples(of: article, language: corpus.language, weight: weight, learned: learned)
      }
      print("\(parts[0]): \(corpus.sentences.count) sentences, \(examples.count) runs so far")
    }
    let model = MentionTrainer.model(
      of: trained(on: examples, tables), dataVersion: dataVersion, caution: caution)
    try measure(model)
    try Data(model).write(to: URL(fileURLWithPath: output), options: .atomic)
  }

  /// The members, each from the same examples in an order of its own.
  private func trained(on examples: [MentionExample], _ tables: LearnedTables) -> [MentionTrainer] {
    (0..<members).map { member in
      var trainer = MentionTrainer(
        tables: tables, settings: .init(step: step, regularization: regularization, dropout: dropout))
      for pass in 1...passes {
        let likelihood = trainer.pass(pass, over: examples, seed: UInt64(member * passes + pass))
        print("member \(member), pass \(pass): \(likelihood)")
      }
      return trainer
    }
  }

  /// What raw text and lists of names teach before any marked sentence is read.
  private func learnedTables() throws -> LearnedTables {
    var builder = LearnedTablesBuilder()
    let kept = try RawTextSieve(leavingOut: without + check)
    for (number, language) in ["en", "it"].enumerated() {
      let lines = try LanguageCorpusFolder(path: raw).lines(language)
      let passed = lines.filter(kept.passes)
      print("\(language): \(passed.count) of \(lines.count) raw lines")
      builder.add(lines: passed, language: language, number: number) { print($0) }
    }
    try builder.add(clusters: names)
    try builder.add(parts: parts)
    return builder.tables { print($0) }
  }

  private func measure(_ bytes: [UInt8]) throws {
    let model = try MentionModel(ModelBytes(bytes))
    let finder = NameFinder(model: model)
    var log = ""
    for path in check {
      var score = SpanScore()
      let corpus = try ConllCorpus(path: path)
      for sentence in corpus.sentences {
        let text = SourceText(sentence.text)
        let span = LanguageSpan(range: text.range, language: Language(corpus.language), probability: .one)
        guard let article = ArticleTokens(text: text, languages: [span], learned: model.learned) else { continue }
        let found = finder.finds(in: article).map { (article.offsets(of: $0.tokens), $0.label) }
        score.add(found: found, truth: sentence.names)
        log += Self.errors(article, found, sentence, path)
      }
      print("  \(URL(fileURLWithPath: path).lastPathComponent): \(score)")
    }
    if let errors { try log.write(toFile: errors, atomically: true, encoding: .utf8) }
  }
}

extension MentionsCommand {
  /// A line for every name missed or wrongly found: the kind of error, both types, the words, what stands around.
  private static func errors(
    _ article: ArticleTokens, _ found: [(Range<Int>, MentionLabel)], _ sentence: ConllCorpus.Sentence, _ path: String
  ) -> String {
    let codes: [MentionLabel: String] = [.person: "PER", .place: "LOC", .organization: "ORG"]
    let file = URL(fileURLWithPath: path).lastPathComponent
    let bytes = Array(sentence.text.utf8)
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var lines = ""
    for name in sentence.names where !found.contains(where: { $0.0 == name.range && codes[$0.1] == name.type }) {
      let meeting = found.filter { $0.0.overlaps(name.range) }
      let kind =
        meeting.isEmpty ? "missed" : meeting.contains { $0.0 == name.range } ? "type" : "border"
      let cannot = NameFinder.canFind(name.range, in: article) ? "" : "!"
      let other = meeting.map { "\(codes[$0.1] ?? "") \(words($0.0))" }.joined(separator: " | ")
      lines += "\(file)\t\(kind)\(cannot)\t\(name.type)\t\(words(name.range))\t\(other)\t\(sentence.text)\n"
    }
    for find in found where !sentence.names.contains(where: { $0.range.overlaps(find.0) }) {
      lines += "\(file)\tspurious\t\(codes[find.1] ?? "")\t\(words(find.0))\t\t\(sentence.text)\n"
    }
    return lines
  }
}

/// Exact-span precision, recall and F1.
struct SpanScore: CustomStringConvertible {
  private var right = 0
  private var found = 0
  private var truth = 0

  mutating func add(found names: [(Range<Int>, MentionLabel)], truth marked: [(range: Range<Int>, type: String)]) {
    let codes: [MentionLabel: String] = [.person: "PER", .place: "LOC", .organization: "ORG"]
    found += names.count
    truth += marked.count
    right += names.filter { name in marked.contains { $0.range == name.0 && $0.type == codes[name.1] } }.count
  }

  var description: String {
    let precision = Double(right) / Double(max(found, 1))
    let recall = Double(right) / Double(max(truth, 1))
    let f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall)
    return [precision, recall, f1].map { String(format: "%.2f", $0 * 100) }.joined(separator: " ")
  }
}
