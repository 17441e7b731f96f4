import ArgumentParser
import Foundation
import OnomaKit

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Says how likely two names name one thing.",
    discussion: """
      Each line holds two names with a tab between them; one probability a line comes out, or with --explain one JSON \
      object with the evidence and the standards that explain the spellings; at a terminal these are told in words. A line \
      without a tab answers nan.

      Examples:
        printf 'Tokayev\\tTokaev\\n' | onoma compare --type person
        onoma compare --explain pairs.tsv
      """)

  @Argument(help: "A file of lines; none, or -, is standard input.")
  var path: String?

  @Option(help: "What the names name: person, org or place; none: judged by the names.")
  var type: TypeName?

  @Flag(help: "One JSON object a line, in words at a terminal: probability, evidence, conflicts, standards.")
  var explain = false

  enum TypeName: String, ExpressibleByArgument, CaseIterable {
    case person
    case org
    case place

    var type: EntityType {
      switch self {
      case .person: .person
      case .org: .organization
      case .place: .place
      }
    }
  }

  func run() async throws {
    try await reportingFailures {
      let matcher = NameMatcher()
      let (isWatched, style) = (isatty(STDOUT_FILENO) != 0, TerminalStyle.standardOutput)
      try LineVerb.run(path: path, unanswered: explain ? "null" : "nan") { line in
        let (left, right) = try names(of: line)
        guard explain else {
          return Figure.probability(matcher.weight(left, right, type: type?.type).probability)
        }
        let comparison = matcher.compare(left, right, type: type?.type)
        let record = ComparisonRecord(left: left, right: right, comparison, profile: matcher.profile)
        return isWatched ? record.text(style).joined(separator: "\n") : try JSONText.line(record)
      }
    }
  }

  private func names(of line: String) throws -> (String, String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 2 else {
      throw LineFailure(message: "\(fields.count) fields; a line must hold two names with one tab between them")
    }
    return (String(fields[0]), String(fields[1]))
  }
}
