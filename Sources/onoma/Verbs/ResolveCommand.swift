import ArgumentParser
import Foundation
import OnomaKit

struct ResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Brings the names of articles to entities, across articles and languages.",
    discussion: """
      A path is a text or HTML file, a feed (.rss, .atom, .xml), a folder of them, or a .jsonl file with one document a line: {"doc_id", "text", \
      "lang"?, "date"?, "url"?, "mentions"?}. All documents of a run are weighed together, so the answer does not depend on \
      the order of the paths. With --store they are resolved and stored in batches of up to 500 documents and 8 MB, each \
      whole or not at all: memory stays flat, a run that was killed has kept its finished batches and goes on when it is \
      run again, and the order matters beyond a batch. jsonl is printed batch by batch; text and html when all is read.

      Examples:
        onoma resolve articles/                                   the entities, for a person to read
        onoma resolve articles/ --format html > page.html         the same as a page
        onoma resolve news.jsonl --format jsonl --entities entities.jsonl
        onoma resolve today.jsonl --store entities.sqlite         joins what earlier runs found
        onoma resolve spans.jsonl --given-mentions --offsets scalars --format jsonl
      """)

  @Argument(help: "Text or HTML files, feeds, folders, .jsonl files; none, or -, is standard input.")
  var paths: [String] = []

  @Option(help: "text, jsonl or html.")
  var format = Format.text

  @Option(help: ArgumentHelp("Keeps entities in this SQLite file and joins what it knows.", valueName: "file"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "When the articles came, for the store's log: ISO 8601 or @seconds; now if not given.", valueName: "time"))
  var at: TimeText?

  @Option(help: ArgumentHelp("Writes one JSON object an entity to this file.", valueName: "file"))
  var entities: String?

  @Option(
    help: ArgumentHelp(
      "Documents weighed together and stored at a time; 500 if not given with --store, else all.", valueName: "n"))
  var batch: Int?

  @Flag(help: "Resolves the mentions given in the documents and detects none.")
  var givenMentions = false

  @Option(help: "What offsets count, in and out: bytes, scalars or utf16.")
  var offsets = OffsetUnit.bytes

  @Option(help: ArgumentHelp("Documents worked on side by side; the answer is the same.", valueName: "n"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
    case html
  }

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs must be 1 or more.") }
    guard batch ?? 1 >= 1 else { throw ValidationError("--batch must be 1 or more.") }
  }

  func run() async throws {
    try await reportingFailures {
      var log = FailureLog()
      let pipeline = try openPipeline()
      var reading = ArticleReading(
        InputPaths.files(of: paths, log: &log),
        annotation: DocumentAnnotation(
          pipeline: pipeline, offsets: offsets, givenMentions: givenMentions, keepsText: format == .html),
        bounds: bounds, jobs: jobs)
      var outcome = ResolveOutcome(
        pipeline: pipeline, extent: extent, time: store == nil ? nil : at?.seconds ?? TimeText.now)
      var output = OutputWriter.standardOutput
      while let documents = await reading.next(log: &log) {
        let articles = try await added(documents, to: &outcome)
        guard format == .jsonl else { continue }
        for article in articles { try output.line(article.record.line) }
        try output.flush()
      }
      try await outcome.finish()
      try write(outcome, to: &output)
      if log.count > 0 {
        StandardError.line("onoma: \(log.count) reported above, \(outcome.articleCount) documents resolved")
      }
      try log.exitIfFailed()
    }
  }

  private var bounds: BatchBounds {
    let bounds = store == nil ? BatchBounds.ofMemory : .ofStore
    return batch.map { BatchBounds(documents: $0, bytes: bounds.bytes) } ?? bounds
  }

  /// A run that ends between two batches says what it has kept.
  private func added(
    _ documents: [ReadArticle], to outcome: inout ResolveOutcome
  ) async throws -> [ResolveOutcome.Article] {
    do {
      return try await outcome.add(documents)
    } catch let failure as CommandFailure where store != nil && outcome.articleCount > 0 {
      throw CommandFailure(
        failure.status, "\(failure.message); \(outcome.articleCount) documents before are stored: run again to go on")
    }
  }

  private var extent: ResolveOutcome.Extent {
    switch format {
    case .html: .judgments
    case .text: .entities
    case .jsonl: entities == nil ? .articles : .entities
    }
  }

  private func openPipeline() throws -> ArticlePipeline {
    guard let store else { return ArticlePipeline(store: .inMemory()) }
    let opened = try StoreFile.open(store)
    return ArticlePipeline(store: opened)
  }

  private func write(_ outcome: ResolveOutcome, to output: inout OutputWriter) throws {
    if let entities {
      var file = try OutputWriter(path: entities)
      for entity in outcome.entities { try file.line(try JSONText.line(EntityRecord(entity))) }
      try file.flush()
    }
    switch format {
    case .text: try EntityListing(outcome).write(to: &output)
    case .jsonl: break
    case .html: try EntityPage(outcome).write(to: &output)
    }
    try output.flush()
  }
}
