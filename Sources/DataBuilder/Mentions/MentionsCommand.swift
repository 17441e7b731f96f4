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

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "Passes over the sentences.")
  var passes = 8

  @Option(help: "Taken from the score of no name; above 0 finds more.")
  var caution: Float = 0

  @Option(help: "Names the data the model is made from.")
  var dataVersion = "2026-11"

  /// Sentences that are read as one article.
  private static let sentencesPerArticle = 5

  func run() throws {
    var examples: [MentionExample] = []
    for argument in train {
      let parts = argument.split(separator: ":").map(String.init)
      let weight = parts.count > 1 ? Float(parts[1]) ?? 1 : 1
      let corpus = try ConllCorpus(path: parts[0])
      for article in corpus.articles(of: Self.sentencesPerArticle) {
        examples += MentionExample.examples(of: article, language: corpus.language, weight: weight)
      }
      print("\(parts[0]): \(corpus.sentences.count) sentences, \(examples.count) runs so far")
    }
    var trainer = MentionTrainer()
    for pass in 1...passes {
      let likelihood = trainer.pass(over: examples, seed: UInt64(pass))
      print("pass \(pass): \(likelihood)")
      if pass == passes || pass % 4 == 0 { try measure(trainer.model(dataVersion: dataVersion, caution: caution)) }
    }
    try Data(trainer.model(dataVersion: dataVersion, caution: caution)).write(
      to: URL(fileURLWithPath: output), options: .atomic)
  }

  private func measure(_ bytes: [UInt8]) throws {
    let finder = NameFinder(model: try MentionModel(ModelBytes(bytes)))
    for path in check {
      var score = SpanScore()
      let corpus = try ConllCorpus(path: path)
      for sentence in corpus.sentences {
        let text = SourceText(sentence.text)
        let span = LanguageSpan(range: text.range, language: Language(corpus.language), probability: .one)
        guard let article = ArticleTokens(text: text, languages: [span]) else { continue }
        let found = finder.finds(in: article).map { (article.offsets(of: $0.tokens), $0.label) }
        score.add(found: found, truth: sentence.names)
      }
      print("  \(URL(fileURLWithPath: path).lastPathComponent): \(score)")
    }
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
