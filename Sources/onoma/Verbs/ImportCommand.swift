import ArgumentParser
import OnomaKit

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings known entities into a store, where articles then meet them.",
    discussion: """
      Formats: ftm (FollowTheMoney entities, JSON lines), jrc (JRC-Names), csv and tsv (id, name, type, lang; one name a \
      row, rows of one id together), jsonl ({"id","type","name","names"}, or what onoma export writes). The entity is kept \
      under SOURCE:ID, by which it is found, and counted once however often it is imported. A bad line is reported and \
      passed over.

      Examples:
        onoma import --store press.onoma --from ftm entities.ftm.json
        onoma import --store press.onoma --from csv --source desk aliases.csv
      """)

  @Option(help: ArgumentHelp("The store; made when there is none.", valueName: "file"))
  var store: String

  @Option(help: "ftm, jrc, csv, tsv or jsonl.")
  var from: KnownEntityFormat

  @Option(help: ArgumentHelp("Names the other system in ids; the format if not given.", valueName: "name"))
  var source: String?

  @Option(help: ArgumentHelp("When, for the log: ISO 8601 or @seconds; now if not given.", valueName: "time"))
  var at: TimeText?

  @Argument(help: "A file; none, or -, is standard input.")
  var path: String?

  /// Entities stored at a time: one transaction each, so that memory stays flat and a crash loses little.
  private static let batch = 512

  func run() async throws {
    try await reportingFailures {
      var log = FailureLog()
      let opened = try StoreFile.open(store)
      var importer = KnownEntityImporter(source: source ?? from.rawValue, into: opened)
      var reader = try KnownEntityReader(path: path, format: from)
      var bar = ProgressBar(title: "Entities", total: 0)
      var totals = KnownEntityImporter.Outcome()
      var pending: [KnownEntity] = []
      var count = 0
      while true {
        let next = try reader.next(&log)
        if let next {
          pending.append(next)
          count += 1
        }
        if pending.count == Self.batch || next == nil && !pending.isEmpty {
          let batch = pending
          pending = []
          totals.add(try await judging { try await importer.add(batch, at: at?.seconds ?? TimeText.now) })
          bar.update(count)
        }
        if next == nil { break }
      }
      bar.clear()
      var output = OutputWriter.standardOutput
      try output.line(
        "\(count) entities read: \(totals.founded) new, \(totals.joined) joined, \(totals.known) known already")
      try output.flush()
      try log.exitIfFailed()
    }
  }
}

extension KnownEntityImporter.Outcome {
  fileprivate mutating func add(_ other: Self) {
    founded += other.founded
    joined += other.joined
    known += other.known
    nameless += other.nameless
  }
}
