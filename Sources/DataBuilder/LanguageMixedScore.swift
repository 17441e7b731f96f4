import Foundation
import LanguageDetection
import TextModel

/// How well spans are found: texts of two languages with known borders, and texts in one that must not be split.
struct LanguageMixedScore {
  let recognizer: LanguageRecognizer
  let lines: [(Language, [String])]

  private static let documents = 400
  /// A border this many bytes from the true one is right: spaces and marks lie between.
  private static let tolerance = 4
  /// Joins of a sentence with the next, as texts have them.
  private static let joins = [" ", "\n", " – ", ": \"", " ("]

  func report() {
    var generator = SeededGenerator(seed: 3)
    var found = (right: 0, predicted: 0, true: 0)
    for _ in 0..<Self.documents {
      let (text, borders) = mixed(&generator)
      let predicted = recognizer.languageSpans(in: SourceText(text)).dropFirst().map(\.range.lowerBound)
      found.predicted += predicted.count
      found.true += borders.count
      found.right += borders.filter { border in predicted.contains { abs($0 - border) <= Self.tolerance } }.count
    }
    let precision = Double(found.right) / Double(max(found.predicted, 1))
    let recall = Double(found.right) / Double(max(found.true, 1))
    let balance = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
      String(
        format: "mixed documents: border P %.1f R %.1f F1 %.1f; one-language documents split: %.2f %%",
        precision * 100, recall * 100, balance * 100, splitShare() * 100))
  }

  /// Three passages of two languages that are often mixed with any other: texts of news quote English and Italian.
  private func mixed(_ generator: inout SeededGenerator) -> (String, [Int]) {
    let first = lines[generator.index(lines.count)]
    var second = lines[generator.index(lines.count)]
    if generator.fraction() < 0.5 || second.0.code == first.0.code {
      second = lines.first { $0.0.code == (first.0.code == "en" ? "it" : "en") } ?? second
    }
    var text = ""
    var borders: [Int] = []
    for (_, lines) in [first, second, first] {
      let line = lines[generator.index(lines.count)]
      if !text.isEmpty {
        text += Self.joins[generator.index(Self.joins.count)]
        borders.append(text.utf8.count)
      }
      text += line
    }
    return (text, borders)
  }

  private func splitShare() -> Double {
    let sets = LanguageTestSets(texts: 20)
    let texts = lines.flatMap { sets.texts(of: .paragraphs, from: $0.1) }
    let split = texts.filter { recognizer.languageSpans(in: SourceText($0)).count > 1 }
    return Double(split.count) / Double(max(texts.count, 1))
  }
}
