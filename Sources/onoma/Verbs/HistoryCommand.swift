import ArgumentParser
import OnomaKit

struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows an entity and what the log of its store says of it.",
    discussion: """
      The entity is given by id (also one that was joined to another), mention or name. With --as-of it is shown as it \
      was behind that entry of the log, or at that time.

      Examples:
        onoma history --store press.onoma "Kassym-Jomart Tokayev"
        onoma history --store press.onoma e4k2m7x0q9w3t8hz1 --as-of 2026-11-01
      """)

  @OptionGroup var file: StoreFile

  @Option(help: ArgumentHelp("An entry's number, or a time.", valueName: "point"))
  var asOf: LogPoint?

  @Option(help: "text or jsonl.")
  var format = AnswerFormat.text

  @Argument(help: "An id, a mention as document:start-end, or a name.")
  var entity: String

  func run() async throws {
    try await reportingFailures {
      try await judging {
        let store = try await file.existing(asOf: asOf)
        let found = try await EntityFinder(store).find(entity)
        let events = try await EntityHistory(in: store).events(of: found.entity.id)
        var output = OutputWriter.standardOutput
        if format == .text {
          for line in EntityListing.lines(found.entity) { try output.line(line) }
        } else {
          try output.line(try JSONText.line(EntityRecord(Entity(found.entity))))
        }
        for event in events {
          let record = HistoryRecord(event)
          try output.line(format == .text ? record.text : try JSONText.line(record))
        }
        try output.flush()
      }
    }
  }
}

/// An entry of an entity's history, for people and for programs.
struct HistoryRecord: Encodable {
  let entry: Int
  let time: String?
  let kind: String
  var entities: [String] = []
  var documents: [String] = []
  var author: String?
  var note: [String] = []
  var undone: Int?

  init(_ event: EntityHistory.Event) {
    entry = event.entry
    time = event.time.map { TimeText.text($0) }
    switch event.change {
    case .founded(let id, let articles):
      kind = "founded"
      entities = [id.rawValue]
      documents = articles.map(\.rawValue)
    case .seen(let id, let articles):
      kind = "seen"
      entities = [id.rawValue]
      documents = articles.map(\.rawValue)
    case .refused(let judgment):
      kind = "refused"
      author = judgment.author.description
      note = ["\(Figure.rounded(judgment.weight.bits)) bits"] + judgment.evidence
    case .judged(let ruling):
      kind = ruling.judgment.verdict.rawValue
      entities = [ruling.parting?.source ?? ruling.left, ruling.parting?.part ?? ruling.right].compactMap(\.?.rawValue)
      author = ruling.judgment.author.description
      note = ruling.judgment.evidence
    case .takenBack(let undo):
      kind = "undone"
      author = undo.author.description
      note = undo.note.isEmpty ? [] : [undo.note]
      undone = undo.entry
    }
  }

  /// Documents named on a line; the rest is counted.
  private static let shownDocuments = 5

  var text: String {
    var line = "\(entry)  \(time ?? "-")  \(kind)\(entities.isEmpty ? "" : "  " + entities.joined(separator: " "))"
    if !documents.isEmpty {
      let shown = documents.prefix(Self.shownDocuments).joined(separator: ", ")
      let more = documents.count - Self.shownDocuments
      line += "  \(shown)\(more > 0 ? " and \(more) more" : "")"
    }
    if let undone { line += "  entry \(undone)" }
    if let author { line += "  \(author)" }
    return note.isEmpty ? line : line + "  " + note.joined(separator: "; ")
  }
}
