import ArgumentParser
import Foundation
import OnomaKit

struct ClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster",
    abstract: "Brings the spellings of a list of names together.",
    discussion: """
      Every row comes out as it was, in its order, with two more fields: the number of its group, from 1, and how likely \
      it belongs there. A row without a name is reported and comes out with both empty. Names are all that is compared: \
      namesakes become one group.

      The name is the field called name, or --column; without headings the second field (id<TAB>name), or the only one.

      Examples:
        onoma cluster suspects.csv --type person > grouped.csv
        onoma cluster names.tsv --doubtful ask.tsv
        onoma cluster people.jsonl --column label
      """)

  @Option(help: ArgumentHelp("The field of the name: its heading, or its number from 1.", valueName: "column"))
  var column: String?

  @Option(help: "What all names are: person, org or place. Without it the names themselves tell.")
  var type: CompareCommand.TypeName?

  @Option(help: "csv, tsv or jsonl; by the file's ending if not given.")
  var format: RowFormat?

  @Option(help: ArgumentHelp("Writes pairs that a person should look at: name, name, probability.", valueName: "file"))
  var doubtful: String?

  @Option(help: "Names looked up at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Argument(help: "A list of names; none, or -, is standard input.")
  var path: String?

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() async throws {
    try await reportingFailures {
      var log = FailureLog()
      let list = try NameList(RowReader(path: path, format: format ?? RowFormat(path: path), column: column), &log)
      let names = list.names.map { IndexedName(id: "", name: $0, type: type?.type) }
      let grouping = try await grouping(of: names)
      try list.write(grouping)
      if let doubtful { try write(grouping.doubtful, of: list.names, to: doubtful) }
      try log.exitIfFailed()
    }
  }

  private func grouping(of names: [IndexedName]) async throws -> NameGrouping {
    let bar = ProgressBar(title: "names", total: names.count)
    defer { bar.clear() }
    do {
      return try await NameClusterer().grouping(of: names, jobs: jobs) { done, _ in
        var shown = bar
        shown.update(done)
      }
    } catch { throw CommandFailure(error) }
  }

  private func write(_ pairs: [DoubtfulPair], of names: [String], to path: String) throws {
    var output = try OutputWriter(path: path)
    for pair in pairs {
      let sides = [names[pair.left], names[pair.right]].map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }
      try output.line("\(sides[0])\t\(sides[1])\t\(Figure.probability(pair.probability))")
    }
    try output.flush()
  }
}

extension RowFormat: ExpressibleByArgument {}
