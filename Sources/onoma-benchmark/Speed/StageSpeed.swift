import Foundation
import OnomaKit

/// Times every stage on the articles' own texts, each beside a baseline that does the same the plain way.
enum StageSpeed {
  /// The articles are repeated until there is this much text: enough for a steady clock, little enough to wait for.
  private static let textBytes = 1 << 20
  private static let megabyte = 1_000_000.0

  static func measure(_ gold: [GoldArticle], rounds: Int, into table: inout ReportTable) async throws {
    guard !gold.isEmpty else { return }
    let documents = Self.documents(gold)
    let bytes = documents.reduce(0) { $0 + $1.text.count }
    let throughput = { (seconds: Double) in Double(bytes) / megabyte / seconds }
    let stages = TextStages(documents: documents)
    for stage in stages.all {
      let own = throughput(try Stopwatch.seconds(rounds: rounds, stage.work))
      let plain = throughput(try Stopwatch.seconds(rounds: rounds, stage.baseline))
      table.figure(stage.name, own, "MB/s", baseline: plain, named: "MB/s  \(stage.baselineName)")
    }
    try PageSpeed.measure(documents, rounds: rounds, into: &table)
    try NameSpeed.measure(gold, rounds: rounds, into: &table)
    try await wholeWay(documents, bytes: bytes, rounds: rounds, into: &table)
  }

  private static func documents(_ gold: [GoldArticle]) -> [Document] {
    var documents: [Document] = []
    var bytes = 0
    var copy = 0
    while bytes < textBytes {
      for article in gold where bytes < textBytes {
        documents.append(Document(id: DocumentID("\(article.id.rawValue)-\(copy)"), text: article.text))
        bytes += article.text.count
      }
      copy += 1
    }
    return documents
  }

  private static func wholeWay(
    _ documents: [Document], bytes: Int, rounds: Int, into table: inout ReportTable
  ) async throws {
    let encoded = documents.map { ($0.id, $0.text.utf8) }
    let seconds = try await Stopwatch.seconds(rounds: rounds) {
      let pipeline = ArticlePipeline(store: .inMemory())
      _ = try await pipeline.resolve(encoded.map { try pipeline.annotate(Document(id: $0.0, bytes: $0.1)) })
    }
    let annotating = try Stopwatch.seconds(rounds: rounds) {
      let annotator = ArticleAnnotator()
      for (id, utf8) in encoded { _ = try annotator.annotate(Document(id: id, bytes: utf8)) }
    }
    let speed = Double(bytes) / megabyte
    table.figure("bytes to annotated articles", "\(ReportTable.short(speed / annotating)) MB/s")
    table.figure("whole way, bytes to entities", "\(ReportTable.short(speed / seconds)) MB/s")
    table.figure("articles", "\(ReportTable.short(Double(documents.count) / seconds)) a second")
  }
}
