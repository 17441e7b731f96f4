import ArgumentParser
import Foundation
import OnomaKit

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks the questions whose answers are worth most.",
    discussion: """
      A question is a pair that the matcher was unsure of and nobody has judged; the more unsure and the more mentions \
      hang on it, the sooner it comes. In a terminal each is asked: y same, n different, u unsure, s skip, q quit. Else \
      they are printed as JSON lines.

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
          try await ask(questions, in: store)
        } else {
          var output = OutputWriter.standardOutput
          for question in questions { try output.line(try JSONText.line(QuestionRecord(question))) }
          try output.flush()
        }
      }
    }
  }

  private func ask(_ questions: [ReviewQuestion], in store: any EntityStore) async throws {
    var output = OutputWriter.standardOutput
    let judge = Judge(store, author: options.author)
    for (place, question) in questions.enumerated() {
      try output.line("")
      try output.line("\(place + 1) of \(questions.count): are these one? \(QuestionRecord(question).reason)")
      for line in try await ReviewText.lines(question, in: store) { try output.line(line) }
      try output.write("[y]es [n]o [u]nsure [s]kip [q]uit: ")
      try output.flush()
      guard let answer = readLine()?.lowercased().first, answer != "q" else { break }
      let verdicts: [Character: Judgment.Verdict] = ["y": .same, "n": .different, "u": .unsure]
      guard let verdict = verdicts[answer] else { continue }
      do {
        let outcome = try await judge.record(
          verdict, question.left.id.rawValue, question.right.id.rawValue, note: options.note, at: options.time)
        try output.line(JudgingRecord(outcome).text)
      } catch let failure as JudgingFailure {
        // An earlier answer may have settled this one otherwise.
        try output.line("not recorded: \(failure)")
      }
    }
    if questions.isEmpty { try output.line("nothing to ask") }
    try output.flush()
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

  var reason: String { "\(probability) likely; \(evidence.joined(separator: "; "))" }
}

/// A question, for people: both entities with their names, and the company they keep.
enum ReviewText {
  /// Company and articles shown of each side.
  private static let shown = 6

  static func lines(_ question: ReviewQuestion, in store: any EntityStore) async throws -> [String] {
    var lines: [String] = []
    for side in [question.left, question.right] {
      lines += EntityListing.lines(side)
      do {
        lines += try await context(of: side, in: store)
      } catch { throw CommandFailure(error) }
    }
    return lines
  }

  private static func context(
    of side: StoredEntity, in store: any EntityStore
  ) async throws(StoreFailure) -> [String] {
    let company = try await store.storedEntities(Array(side.company.prefix(shown))).map { Entity($0).label }
    let sightings = try await store.sightings(of: side.id, from: 0, limit: shown)
    let articles = sightings.map(\.mention.document.rawValue).joined(separator: ", ")
    return (company.isEmpty ? [] : ["    company    \(company.joined(separator: ", "))"]) + [
      "    articles   \(articles)"
    ]
  }
}
