import ArgumentParser
import OnomaKit

/// `onoma-benchmark`: how good and how fast, in one table, measured here and now.
@main
struct OnomaBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onoma-benchmark",
    abstract: "Measures quality on the package's fixtures and the speed of every stage beside a baseline.",
    discussion: """
      Run it with optimization, from the top of the package:
        swift run -c release onoma-benchmark
        swift run -c release onoma-benchmark --gold a.jsonl,b.jsonl --rounds 9
      """)

  @Option(help: "The package's fixtures.")
  var fixtures = "Fixtures"

  @Option(help: ArgumentHelp("Annotated articles to score, comma between; none: the fixtures'.", valueName: "files"))
  var gold: String?

  @Option(help: "How often a stage is timed; the median is printed.")
  var rounds = 5

  @Option(help: ArgumentHelp("Only time the edit distance of each line of a file to all.", valueName: "file"))
  var distances: String?

  @Option(
    help: ArgumentHelp(
      "Only time naming the language of texts in memory: KIND.tsv, code<TAB>text.", valueName: "folder"))
  var languages: String?

  @Option(help: ArgumentHelp("Only time comparing the pairs of a file, name<TAB>name a line.", valueName: "file"))
  var pairs: String?

  @Option(help: "What of comparing is timed: preparing, prepared, evidence or text; none: each in turn.")
  var step: PairSpeed.Step?

  @Flag(help: "Only time normalization, by script and form.")
  var normalization = false

  @Option(help: ArgumentHelp("With --normalization: only these texts, comma between.", valueName: "names"))
  var texts: String?

  func validate() throws {
    guard rounds >= 1 else { throw ValidationError("--rounds must be 1 or more.") }
  }

  func run() async throws {
    if let distances { return print(try DistanceSpeed.report(lines: distances, rounds: rounds)) }
    if let pairs {
      for step in step.map({ [$0] }) ?? PairSpeed.Step.allCases {
        print(try PairSpeed.report(pairs: pairs, step: step, rounds: rounds))
      }
      return
    }
    if let languages { return print(try LanguageSpeed.report(folder: languages, rounds: rounds)) }
    if normalization {
      return print(try NormalizationSpeed.report(texts: texts?.split(separator: ",").map(String.init), rounds: rounds))
    }
    let files = gold?.split(separator: ",").map(String.init) ?? ["\(fixtures)/articles/gold.jsonl"]
    let articles = try files.flatMap { try GoldArticle.load($0) }
    var table = ReportTable()
    table.section("Quality on \(articles.count) annotated articles")
    try await EntityQuality.measure(articles, into: &table)
    if gold == nil {
      table.section("Quality on tables of names")
      try NameQuality.measure(folder: "\(fixtures)/names", into: &table)
    }
    table.section("Speed, one thread, processor time (median of \(rounds))")
    try await StageSpeed.measure(articles, rounds: rounds, into: &table)
    table.section("Process")
    try ProcessFigures.measure(rounds: rounds, into: &table)
    print(table.text)
  }
}
