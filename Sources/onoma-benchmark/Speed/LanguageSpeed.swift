import Foundation
import OnomaKit

/// Times the recognizer alone, on texts in memory: what `Benchmarks/peers/language.py` sets beside other libraries.
enum LanguageSpeed {
  private static let kinds = ["words", "pairs", "headlines", "sentences", "paragraphs"]

  /// A line a kind: its name, how many texts, megabytes and texts a second.
  static func report(folder: String, rounds: Int) throws -> String {
    let recognizer = LanguageRecognizer()
    return try kinds.map { kind in
      let lines = try String(contentsOfFile: "\(folder)/\(kind).tsv", encoding: .utf8).split(separator: "\n")
      let texts = lines.compactMap { $0.split(separator: "\t", maxSplits: 1).last.map { SourceText(String($0)) } }
      let seconds = Stopwatch.seconds(rounds: rounds) {
        for text in texts { blackHole(recognizer.languageHypotheses(in: text, withMaximum: 1).count) }
      }
      let megabytes = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
      return "\(kind) \(texts.count) \(megabytes / seconds) \(Double(texts.count) / seconds)"
    }
    .joined(separator: "\n")
  }
}
