import ArgumentParser
import Foundation
import OnomaKit

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks the questions whose answers are worth most.",
    discussion: """
      A question is a pair that the matcher was unsure of and nobody has judged; the more unsure and the more mentions \
      hang on it, the sooner it comes. In a terminal each is asked: y same, n different, u unsure, s skip, q quit; an \
      answer is kept at once. Else they are printed as JSON lines.

      Examples:
        onoma review --store press.onoma --author desk
        onoma review --store press.onoma --limit 100 > questions.jsonl
      """)

  @OptionGroup var file: StoreFile
  @OptionGroup var options: JudgingOptions

  @Option(help: "Questions, at most.")
  var limit = 10

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() async throws {
    try await reportingFailures {
      try await judging {
        let store = try file.existing()
        let questions = try await ReviewQueue(store).questions(limit: limit)
        if isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 {
          var dialog = ReviewDialog(store, options)
          try await dialog.ask(questions)
        } else {
          var output = OutputWriter.standardOutput
          for question in questions { try output.line(try JSONText.line(QuestionRecord(question))) }
          try output.flush()
        }
      }
    }
  }
}

/// A question, for programs.
struct QuestionRecord: Encodable {
  let left: EntityRecord
  let right: EntityRecord
  let probability: Double
  let value: Double
  let evidence: [String]

  init(_ question: ReviewQuestion) {
    left = EntityRecord(Entity(question.left))
    right = EntityRecord(Entity(question.right))
    probability = Figure.rounded(question.probability.value)
    value = Figure.rounded(question.value)
    evidence = question.judgment.evidence
  }
}
